"""The server extension: lessons open with their cells run, and Finish closes everything."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jupyter_server.utils import url_path_join
from tornado.web import HTTPError, authenticated

from sos_widgets.app.folder import START, PracticeFolder
from sos_widgets.app.handler import PracticeHandler
from sos_widgets.app.opening import Openings
from sos_widgets.app.pages import failed_page, finished_page, opening_page
from sos_widgets.app.trainer_window import PaperHandler, SessionHandler, TrainerHandler

__all__ = ["FinishHandler", "OpenHandler", "RanHandler"]

_WAIT_SECONDS = 20  # then the waiting page says that it takes longer
_GOODBYE_SECONDS = 0.5  # for the last page to arrive before the server stops


class OpenHandler(PracticeHandler):
    """Open a shipped notebook with its cells run, in practice view."""

    @authenticated
    async def get(self, name: str) -> None:
        """Show the waiting page, then go to the notebook.

        The cookie is kept from requests that begin elsewhere, also from the file with
        which the command opens the browser: so a visit with the token always gets the
        waiting page first, which goes on from this site itself.
        """
        self.refuse_other_sites()
        if not self.is_ours(name):
            raise HTTPError(404, "The practice workbench has no such page.")
        openings = self.openings
        here = url_path_join(self.base_url, "practice/open", quote(name))
        first = self.get_argument("wait", "") == ""
        if self.get_argument("again", "") or not await openings.is_ready(name):
            task = openings.start(name)
            if not first:
                await asyncio.wait({task}, timeout=_WAIT_SECONDS)
                if task.done() and (problem := task.exception()):
                    self.log.error("A notebook could not be opened: %s", type(problem).__name__)
                    self.show(failed_page("Its Python could not be started.", again=here))
                    return
            if first or not task.done():
                self.show(opening_page(f"{here}?wait=1", slow=not first))
                return
        elif first and self.identity_provider.is_token_authenticated(self):
            self.show(opening_page(f"{here}?wait=1"))
            return
        self.redirect(self._document(name))

    def _document(self, name: str) -> str:
        # A workspace for each notebook: so a reloaded page brings back no other one.
        workspace = "practice-" + "".join(c if c.isalnum() else "-" for c in Path(name).stem)
        return url_path_join(self.base_url, f"doc/workspaces/{workspace}/tree/{quote(name)}?reset")


class RanHandler(PracticeHandler):
    """Whether a kernel has run its notebook's cells, and what they show."""

    @authenticated
    async def get(self, kernel_id: str) -> None:
        """Answer ``{"ran": true}`` or ``{"ran": false}``."""
        self.finish({"ran": self.openings.has_run(kernel_id)})

    @authenticated
    async def post(self, kernel_id: str) -> None:
        """Run the cells where they have not been run yet: ``{"outputs": [[…], …]}``.

        ``?anew=1`` runs them in any case.
        """
        self.refuse_other_sites()
        name = await self.openings.notebook_of(kernel_id)
        if name is None or not self.is_ours(name):
            raise HTTPError(404, "No notebook of the practice workbench has this kernel.")
        anew = self.get_argument("anew", "") != ""
        self.finish({"outputs": await self.openings.outputs(name, anew=anew)})


class FinishHandler(PracticeHandler):
    """Stop the kernels and the server."""

    @authenticated
    async def post(self) -> None:
        """Say goodbye and stop; a request without this site's own token is refused."""
        self.refuse_other_sites()
        self.show(finished_page())
        loop = asyncio.get_running_loop()
        loop.call_later(_GOODBYE_SECONDS, self.serverapp.stop)


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(serverapp: Any) -> None:
    web_app = serverapp.web_app
    web_app.settings["practice_openings"] = Openings(serverapp)
    routes = [
        (r"practice/open/([^/]+\.ipynb)", OpenHandler),
        (r"practice/ran/([\w-]+)", RanHandler),
        (r"practice/finish", FinishHandler),
        (r"practice/trainer", TrainerHandler),
        (r"practice/trainer/session", SessionHandler),
        (r"practice/trainer/paper", PaperHandler),
    ]
    base = web_app.settings["base_url"]
    web_app.add_handlers(".*$", [(url_path_join(base, path), page) for path, page in routes])


async def _start_jupyter_server_extension(serverapp: Any) -> None:
    """Open the start page's kernel while the browser is still starting."""
    _stop_in_order(serverapp)
    if START in PracticeFolder(Path(serverapp.root_dir)).notebooks():
        serverapp.web_app.settings["practice_openings"].start(START)


def _stop_in_order(serverapp: Any) -> None:
    """Let Ctrl+C close kernels and server one after the other; a second one ends at once.

    Jupyter does so only where it is started from a terminal; elsewhere the
    interruption strikes whatever is being done.
    """
    loop = asyncio.get_running_loop()

    def stop() -> None:
        loop.remove_signal_handler(signal.SIGINT)
        serverapp.stop()

    with suppress(NotImplementedError):  # Windows
        loop.add_signal_handler(signal.SIGINT, stop)
