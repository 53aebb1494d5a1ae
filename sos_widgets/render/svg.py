"""The only writer of SVG: well-formed, spoken, without script or request."""

from __future__ import annotations

from sos_widgets.render.escape import attribute, words
from sos_widgets.scene.art.paint import PAINT
from sos_widgets.scene.marks import Circle, Drawn, Group, Mark, Path, Rect, Text
from sos_widgets.scene.paper import Page
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.theme import LIGHT, PRINT, Theme

__all__ = ["page_svg", "svg"]

_FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"


def svg(scene: Scene, *, ids: str = "", theme: Theme | None = None) -> str:
    """Write a picture.

    Parameters
    ----------
    ids : str
        Stands before every id, so that several pictures can be in one page.
    theme : Theme, optional
        Literal colours, for a file that stands alone. By default every colour
        is a CSS variable (``--sos-ink``) that the page may set, with the light
        theme's colour as its fallback.

    Returns
    -------
    str
        One ``<svg>`` element; the same scene gives the same characters.
    """
    wide, high = _number(scene.size[0]), _number(scene.size[1])
    pen = _Pen(ids, theme)
    body = "".join(pen.write(mark) for mark in scene.marks)
    title, about = f"{ids}title", f"{ids}description"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="sos-picture" role="group" '
        f'viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" '
        f'aria-labelledby="{attribute(title)}" aria-describedby="{attribute(about)}" '
        f'font-family="{_FONT}" style="max-width:100%;height:auto">'
        f'<title id="{attribute(title)}">{words(scene.title)}</title>'
        f'<desc id="{attribute(about)}">{words(scene.description)}</desc>'
        f'<rect width="{wide}" height="{high}" fill="{pen.colour("paper")}"/>'
        f"{body}</svg>\n"
    )


def page_svg(page: Page, *, ids: str, theme: Theme = PRINT) -> str:
    """Write a sheet of paper as it will be printed.

    Parameters
    ----------
    ids : str
        Stands before every id, so that several sheets can be in one page.

    Returns
    -------
    str
        One ``<svg>`` element of the paper's size.
    """
    pen = _Pen(ids, theme)
    wide, high = map(_number, page.size)
    left, top, right, low = page.window
    x, y, end, foot = page.at
    window = " ".join(map(_number, (left, top, right - left, low - top)))
    part = "".join(pen.write(mark) for mark in page.scene.marks)
    over = "".join(pen.write(mark) for mark in page.marks)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" '
        f'width="{wide}" height="{high}" font-family="{_FONT}">'
        f'<rect width="{wide}" height="{high}" fill="{pen.colour("paper")}"/>'
        # A picture in a picture shows nothing beyond its edges.
        f'<svg x="{_number(x)}" y="{_number(y)}" width="{_number(end - x)}" '
        f'height="{_number(foot - y)}" viewBox="{window}">{part}</svg>{over}</svg>\n'
    )


class _Pen:
    def __init__(self, ids: str, theme: Theme | None) -> None:
        self.ids = ids
        self.theme = theme

    def colour(self, role: str) -> str:
        if not role:
            return "none"
        if self.theme is not None or role in PAINT:
            return (self.theme or LIGHT).colour(role)
        return f"var(--sos-{role}, {LIGHT.colour(role)})"

    def write(self, mark: Mark) -> str:
        match mark:
            case Group():
                inner = "".join(self.write(each) for each in mark.marks)
                return f"<g{self._about(mark)}>{inner}</g>\n"
            case Path():
                steps = "".join(letter + " ".join(map(_number, at)) for letter, at in mark.steps)
                return f'<path{self._about(mark)} d="{steps}"{self._drawn(mark)}/>'
            case Rect():
                corner = f' rx="{_number(mark.radius)}"' if mark.radius else ""
                return (
                    f'<rect{self._about(mark)} x="{_number(mark.x)}" y="{_number(mark.y)}" '
                    f'width="{_number(mark.w)}" height="{_number(mark.h)}"{corner}'
                    f"{self._drawn(mark)}/>"
                )
            case Circle():
                return (
                    f'<circle{self._about(mark)} cx="{_number(mark.x)}" cy="{_number(mark.y)}" '
                    f'r="{_number(mark.r)}"{self._drawn(mark)}/>'
                )
            case Text():
                return self._text(mark)
        raise TypeError(f"{type(mark).__name__} is no mark that can be written.")

    def _about(self, mark: Mark) -> str:
        said = f' id="{attribute(self.ids + mark.id)}"' if mark.id else ""
        if mark.kind and isinstance(mark, Group):
            said += f' data-kind="{attribute(mark.kind)}"'
        if mark.label:
            said += f' role="img" aria-label="{attribute(mark.label)}"'
        return said

    def _drawn(self, mark: Drawn) -> str:
        said = f' fill="{self.colour(mark.fill)}"'
        if mark.stroke:
            said += f' stroke="{self.colour(mark.stroke)}" stroke-width="{_number(mark.width)}"'
        if mark.stroke and mark.dash:
            said += f' stroke-dasharray="{" ".join(map(_number, mark.dash))}"'
        if mark.stroke and mark.cap != "butt":
            said += f' stroke-linecap="{mark.cap}"'
        return said + (' stroke-linejoin="round"' if mark.stroke and isinstance(mark, Path) else "")

    def _text(self, mark: Text) -> str:
        said = f' text-anchor="{mark.anchor}"' if mark.anchor != "start" else ""
        said += ' font-weight="600"' if mark.bold else ""
        if mark.halo:
            said += (
                f' stroke="{self.colour(mark.halo)}" stroke-width="3" stroke-linejoin="round" '
                'paint-order="stroke"'
            )
        whole = f"<title>{words(mark.whole)}</title>" if mark.whole else ""
        return (
            f'<text{self._about(mark)} x="{_number(mark.x)}" y="{_number(mark.y)}" '
            f'font-size="{_number(mark.size)}" fill="{self.colour(mark.fill)}"{said} '
            f'style="unicode-bidi:plaintext">{whole}{words(mark.words)}</text>'
        )


def _number(value: float) -> str:
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
