"""What the workbench's own addresses share."""

from __future__ import annotations

from pathlib import Path

from jupyter_server.base.handlers import JupyterHandler
from tornado.web import HTTPError

from sos_widgets.app.folder import PracticeFolder
from sos_widgets.app.opening import Openings

__all__ = ["PracticeHandler"]


class PracticeHandler(JupyterHandler):
    """What the workbench's own addresses share."""

    @property
    def openings(self) -> Openings:
        """The notebooks opened so far."""
        openings: Openings = self.settings["practice_openings"]
        return openings

    @property
    def folder(self) -> PracticeFolder:
        """The practice folder that is served."""
        return PracticeFolder(Path(self.serverapp.root_dir))

    def is_ours(self, name: str) -> bool:
        """Whether a notebook of this name is one of the workbench's own."""
        path = self.folder.path / name
        inside = path.resolve().parent == self.folder.path.resolve()
        return inside and path.is_file() and name in self.folder.notebooks()

    def refuse_other_sites(self) -> None:
        """Refuse what another site's page asked the browser to fetch.

        Raises
        ------
        tornado.web.HTTPError
            403, unless the request carries the token, which no other site knows.
        """
        if self.identity_provider.is_token_authenticated(self):
            return
        site = self.request.headers.get("Sec-Fetch-Site", "same-origin")
        if site not in ("same-origin", "none"):
            raise HTTPError(403, "Open the practice workbench from its own pages.")

    def show(self, page: str) -> None:
        """Answer with one of the plain pages."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.finish(page)
