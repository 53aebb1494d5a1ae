"""A booklet as one HTML file: to read on a screen, and to print and fold."""

from __future__ import annotations

from sos_widgets.render.escape import attribute, words
from sos_widgets.render.svg import svg
from sos_widgets.scene.booklet import Booklet, Leaf
from sos_widgets.scene.theme import LIGHT
from sos_widgets.words import disclaimer, page_mark

__all__ = ["booklet_html", "folded"]

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)


def folded(count: int) -> tuple[tuple[int, int], ...]:
    """The sides of the sheets that are printed on both sides and folded in the middle.

    Parameters
    ----------
    count : int
        Pages, from 1 on; they are filled up to a multiple of four.

    Returns
    -------
    tuple of (int, int)
        For each printed side, in order, the numbers of its left and its right
        page, counted from 1; those above `count` are empty.

    Examples
    --------
    >>> folded(7)
    ((8, 1), (2, 7), (6, 3), (4, 5))
    """
    whole = (count + 3) // 4 * 4
    sides = []
    for sheet in range(whole // 4):
        left, right = whole - 2 * sheet, 2 * sheet + 1
        sides += [(left, right), (right + 1, left - 1)]
    return tuple(sides)


def booklet_html(made: Booklet, *, fold: bool = True) -> str:
    """Write a booklet.

    Parameters
    ----------
    fold : bool
        Whether it is printed two pages to a side, to be folded; else a page to
        a sheet.
    """
    leaves = "\n".join(_leaf(made, leaf, n) for n, leaf in enumerate(made.leaves, 1))
    printed = _sides(made) if fold else ""
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{words(made.title)}</title>\n<style>{_STYLE}{_FOLD if fold else _FLAT}</style>\n"
        f'</head>\n<body class="{"fold" if fold else "flat"}">\n<main>\n{leaves}\n</main>\n{printed}'
        f"<footer><p>{words(page_mark())}</p><p>{words(disclaimer())}</p></footer>\n</body>\n</html>\n"
    )


def _leaf(made: Booklet, leaf: Leaf, number: int) -> str:
    """One page for the screen, and for a sheet of its own."""
    picture = svg(leaf.scene, ids=f"p{number}-", theme=LIGHT) if leaf.scene else ""
    if leaf.kind == "front":
        # The picture is told on its own page: here it is an ornament.
        picture = f'<div aria-hidden="true">{picture}</div>'
    rank = 1 if leaf.kind == "front" else 2
    heading = f'<h{rank} dir="auto">{words(leaf.heading)}</h{rank}>' if leaf.heading else ""
    said = "".join(f'<p dir="auto">{words(each)}</p>' for each in leaf.words.splitlines() if each)
    if leaf.spoken and said:
        said = f"<blockquote>{said}</blockquote>"
    count = len(made.leaves)
    foot = "" if leaf.kind in ("front", "back") else f'<p class="number">{number - 1}</p>'
    return (
        f'<section class="leaf {leaf.kind}{_long(leaf)}" id="leaf-{number}" '
        f'aria-label="{attribute(_label(made, leaf, number - 1, count - 2))}">'
        f'<div class="inside">{picture}<div class="words">{heading}{said}</div>{foot}</div></section>'
    )


def _long(leaf: Leaf) -> str:
    letters = len(leaf.words)
    return " longest" if letters > 420 else " long" if letters > 150 else ""


def _label(made: Booklet, leaf: Leaf, number: int, count: int) -> str:
    return made.title if leaf.kind in ("front", "back") else f"{number} / {count}"


def _sides(made: Booklet) -> str:
    """The printed sides: the same pages again, two to a side, in the order of the folded sheets."""
    sides = []
    *pages, back = range(1, len(made.leaves) + 1)
    whole = (len(made.leaves) + 3) // 4 * 4
    # What is left over stays empty before the last page, which is the back of the booklet.
    order = [*pages, *[0] * (whole - len(made.leaves)), back]
    for pair in folded(whole):
        halves = "".join(_half(made, order[number - 1]) for number in pair)
        sides.append(f'<div class="side">{halves}</div>')
    return f'<div class="sheets" aria-hidden="true">{"".join(sides)}</div>\n'


def _half(made: Booklet, number: int) -> str:
    if not number:
        return '<div class="half"></div>'
    leaf = made.leaves[number - 1]
    again = ""
    if leaf.scene:
        wide, high = leaf.scene.size
        again = (
            f'<svg class="again" viewBox="0 0 {wide} {high}"><use href="#p{number}-whole"/></svg>'
        )
    heading = f"<h2>{words(leaf.heading)}</h2>" if leaf.heading else ""
    said = "".join(f"<p>{words(each)}</p>" for each in leaf.words.splitlines() if each)
    foot = "" if leaf.kind in ("front", "back") else f'<p class="number">{number - 1}</p>'
    says = {"front": page_mark(), "back": f"{page_mark()} {disclaimer()}"}.get(leaf.kind, "")
    mark = f'<p class="mark">{words(says)}</p>' if says else ""
    return (
        f'<div class="half {leaf.kind}{_long(leaf)}">{again}'
        f'<div class="words">{heading}{said}</div>{foot}{mark}</div>'
    )


_STYLE = """
* { box-sizing: border-box; }
:root { color-scheme: light; }
body { margin: 0; background: #f3ead9; color: #2b211f; font: 400 20px/1.5 "Comic Sans MS", "Comic Neue", "Chalkboard SE", "Trebuchet MS", Verdana, "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
main { display: grid; gap: 4vh; justify-items: center; padding: 4vh 4vw; }
.leaf { width: min(1100px, 100%); }
.inside { display: grid; gap: 16px; min-height: min(92vh, 900px); align-content: center; padding: clamp(14px, 2.4vw, 32px); border-radius: 22px; background: #fffdf8; box-shadow: 0 2px 14px #6b4a2a33; }
.leaf svg { display: block; width: auto; height: auto; max-width: 100%; max-height: 66vh; margin-inline: auto; border: 3px solid #392b28; border-radius: 16px; }
h1, h2 { margin: 0; line-height: 1.2; text-align: center; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 5vw, 3.2rem); }
h2 { font-size: clamp(1.4rem, 3.4vw, 2rem); }
p, blockquote { margin: 0; }
.words { display: grid; gap: 8px; justify-items: center; }
.words p { max-width: 34em; font-size: clamp(1.2rem, 2.6vw, 1.75rem); text-align: center; text-wrap: balance; white-space: pre-line; }
.long .words p { font-size: clamp(1.1rem, 2vw, 1.4rem); }
.longest .words p { font-size: 1.05rem; text-align: start; text-wrap: wrap; }
blockquote { display: grid; gap: 8px; padding: 10px 24px; border-radius: 18px; background: #fdf1dd; }
.number { justify-self: center; padding: 0 14px; border-radius: 999px; background: #fdf1dd; font-size: 1rem; }
.back .inside { align-content: end; border: 3px dashed #c59467; box-shadow: none; }
footer { max-width: 60em; margin: 0 auto; padding: 0 4vw 4vh; font: 0.8rem/1.5 system-ui, sans-serif; }
.sheets { display: none; }
"""

_FOLD = """
@page { size: A4 landscape; margin: 0; }
@media print {
  body { background: none; font-size: 12pt; }
  main, footer { position: absolute; inset: 0 auto auto 0; width: 0; height: 0; overflow: hidden; clip-path: inset(50%); }
  .sheets { display: block; }
  .side { display: grid; grid-template-columns: 148.5mm 148.5mm; width: 297mm; height: 209.5mm; break-after: page; break-inside: avoid; }
  .side:last-child { break-after: auto; }
  .half { position: relative; display: grid; align-content: center; gap: 8mm; padding: 12mm 11mm 14mm; overflow: hidden; }
  .again { display: block; width: 126mm; height: 82mm; border: 0.6mm solid #392b28; border-radius: 4mm; }
  .half .words p { font-size: 19pt; line-height: 1.4; }
  .half.long .words p { font-size: 13pt; }
  .half.longest .words p { font-size: 11pt; }
  .half h2 { font-size: 20pt; }
  .half.front h2 { font-size: 26pt; }
  .half.back .words { position: absolute; inset: auto 11mm 34mm; }
  .half .number { position: absolute; inset-block-end: 6mm; inset-inline-start: 0; width: 100%; background: none; text-align: center; font-size: 11pt; }
  .half .mark { position: absolute; inset-block-end: 5mm; inset-inline: 11mm; text-align: center; font: 6.5pt/1.35 sans-serif; }
}
"""

_FLAT = """
@page { size: A4 landscape; margin: 9mm; }
@media print {
  body { background: none; font-size: 14pt; }
  main { display: block; padding: 0; }
  .leaf { width: 100%; height: 190mm; break-after: page; break-inside: avoid; overflow: hidden; }
  .inside { min-height: 0; height: 190mm; padding: 0; gap: 5mm; box-shadow: none; }
  .leaf.back { height: 160mm; break-after: auto; }
  .leaf.back .inside { height: 160mm; }
  .leaf svg { max-height: 132mm; }
  .words p { font-size: 19pt; }
  .long .words p { font-size: 15pt; }
  .longest .words p { font-size: 10pt; }
  footer { max-width: none; padding: 4mm 0 0; }
  footer p { font-size: 7pt; }
}
"""
