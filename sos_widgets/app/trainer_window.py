"""The addresses of the trainer's window: the page, its session, and what is printed from it."""

from __future__ import annotations

import asyncio
import secrets
import tempfile
from collections.abc import Callable
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any

from tornado.web import authenticated

from sos_widgets.apart import export_apart
from sos_widgets.app.handler import PracticeHandler
from sos_widgets.app.pages import failed_page
from sos_widgets.app.trainer import Message, Trainer
from sos_widgets.errors import SosError

__all__ = ["PaperHandler", "SessionHandler", "TrainerHandler"]

_STATIC = Path(__file__).parents[1] / "static"


class TrainerHandler(PracticeHandler):
    """The page itself; nothing of any family is in it."""

    @cached_property
    def nonce(self) -> str:
        """A word of this visit's own, which the page's script and style carry."""
        return secrets.token_urlsafe(16)

    @property
    def content_security_policy(self) -> str:
        """Run and ask for nothing but what the workbench has itself."""
        return (
            f"default-src 'none'; script-src 'nonce-{self.nonce}'; style-src "
            f"'nonce-{self.nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            "frame-ancestors 'none'"
        )

    @authenticated
    async def get(self) -> None:
        """Show the trainer's window."""
        self.refuse_other_sites()
        self.show(_page(self.base_url, self.xsrf_token.decode(), self.nonce))


class SessionHandler(PracticeHandler):
    """The session that is going on, and what the trainer does with it."""

    @authenticated
    async def get(self) -> None:
        """Answer with what there is to choose, a running order, or the session going on."""
        self.refuse_other_sites()
        trainer = Trainer(self.folder)
        ask = self.get_argument
        match ask("what", "state"):
            case "choice":
                await self._answer(trainer.choice)
            case "order":
                told = int(ask("told", "0")) if ask("told", "0").isdigit() else 0
                family, session = ask("family", ""), ask("session", "")
                await self._answer(lambda: trainer.order(family, session, told))
            case _:
                await self._answer(trainer.state)

    @authenticated
    async def post(self) -> None:
        """Do what the trainer asks; a request without this site's own token is refused."""
        self.refuse_other_sites()
        message = self.get_json_body() or {}
        await self._answer(lambda: Trainer(self.folder).do(message))

    async def _answer(self, act: Callable[[], Message]) -> None:
        """Act beside the server's own work, and say what became of it in a sentence."""
        self.set_header("Cache-Control", "no-store")
        async with _one_after_the_other(self.settings):
            try:
                self.finish(await asyncio.to_thread(act))
            except SosError as problem:
                self.finish({"trouble": str(problem)})


class PaperHandler(PracticeHandler):
    """What is printed or sent ahead, made when it is asked for and kept nowhere."""

    @authenticated
    async def get(self) -> None:
        """Show the pack of a session (``what=pack``), or the page to send ahead."""
        self.refuse_other_sites()
        ask = self.get_argument
        family, session, told = ask("family", ""), ask("session", ""), ask("told", "0")
        if ask("what", "ahead") == "pack":
            options = ["--audience", "trainer", f"--session={session}", f"--told={told}"]
        else:
            options = ["--audience", "ahead"]
        page, sentence = await asyncio.to_thread(_exported, family, options)
        self.show(page or failed_page(sentence, again=self.request.uri or ""))


def _one_after_the_other(settings: dict[str, Any]) -> asyncio.Lock:
    """Two windows' clicks are done in turn."""
    lock: asyncio.Lock = settings.setdefault("practice_session_lock", asyncio.Lock())
    return lock


def _exported(family: str, options: list[str]) -> tuple[str, str]:
    """Make a page that is kept nowhere: the page, or the sentence that says why not."""
    with tempfile.TemporaryDirectory() as passing:
        out = Path(passing) / "page.html"
        try:
            export_apart(family, out, options)
        except SosError as problem:
            return "", str(problem)
        return out.read_text("utf-8"), ""


def _page(base_url: str, secret: str, nonce: str) -> str:
    script = (_STATIC / "trainer.js").read_text("utf-8")
    style = (_STATIC / "sos.css").read_text("utf-8")
    return (
        '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="same-origin">'
        f"<title>Trainer's window, practice workbench</title>"
        f'<style nonce="{nonce}">{style}</style></head>'
        f'<body class="sos-trainer__body"><main class="sos sos-trainer" data-sos-trainer '
        f'data-base="{escape(base_url)}" data-secret="{escape(secret)}"></main>'
        f'<script type="module" nonce="{nonce}">{script}</script></body></html>\n'
    )
