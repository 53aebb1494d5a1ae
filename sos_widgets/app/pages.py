"""The few plain pages that the workbench shows outside JupyterLab."""

from __future__ import annotations

from html import escape

__all__ = ["failed_page", "finished_page", "opening_page", "redirect_page"]

_STYLE = """
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-content: center;
  font: 18px/1.6 system-ui, sans-serif; background: #f5f4f0; color: #1c2126; }
main { max-width: 34rem; padding: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .6rem; }
p { margin: 0 0 1rem; }
a { color: #00598c; }
@media (prefers-color-scheme: dark) {
  body { background: #101316; color: #eceff1; } a { color: #7cc3ef; }
}
"""


def opening_page(then: str, *, slow: bool = False) -> str:
    """Say that the lesson is being got ready, then go on by itself.

    Parameters
    ----------
    then : str
        The address that answers when it is ready.
    slow : bool
        Whether the person has already waited a while.
    """
    words = (
        "It is still getting ready. The first time can take a minute."
        if slow
        else "The page is being got ready for you. This takes a few seconds."
    )
    return _page(
        "Opening the practice workbench…",
        f'<p role="status">{words}</p>',
        head=f'<meta http-equiv="refresh" content="0;url={escape(then)}">',
    )


def failed_page(sentence: str, again: str) -> str:
    """Say what went wrong and offer to try again."""
    return _page(
        "This page could not be opened",
        f'<p>{escape(sentence)}</p><p><a href="{escape(again)}">Try again</a></p>',
    )


def finished_page() -> str:
    """Say goodbye."""
    return _page(
        "The practice workbench has closed",
        "<p>Your practice files are saved in your practice folder. "
        "You can close this tab now.</p>"
        "<p>To go on another day, start the practice workbench again as you did today.</p>",
    )


def redirect_page(url: str) -> str:
    """Send the browser on, so that the address's secret is in no list of programs."""
    return _page(
        "Opening the practice workbench…",
        f'<p><a href="{escape(url)}">Go on, if nothing happens</a></p>',
        head=f'<meta http-equiv="refresh" content="0;url={escape(url)}">',
    )


def _page(title: str, body: str, *, head: str = "") -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="same-origin">'
        f"{head}<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>\n"
    )
