"""A paper pack as one HTML file: its leaves on A4, and what a table writes on in A3."""

from __future__ import annotations

from sos_widgets.render.escape import words
from sos_widgets.render.html import html
from sos_widgets.scene.paper_pack import (
    BlankGrid,
    BlankMap,
    BlankScale,
    Box,
    Cards,
    CutOut,
    Leaf,
    PaperPack,
    Read,
    RoleCard,
    RoleCards,
    StoryPart,
)
from sos_widgets.scene.theme import PRINT
from sos_widgets.words import page_mark
from sos_widgets.words.reading import Reading

__all__ = ["paper_pack_html"]

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
# The size of paper that a table writes on, and the millimetres that its leaves are high.
_WIDE = {"a3": ("A3 landscape", 266), "a4": ("A4 landscape", 179)}


def paper_pack_html(made: PaperPack, *, wide: str = "a3", reading: Reading | None = None) -> str:
    """Write a paper pack.

    Parameters
    ----------
    wide : str
        ``"a3"`` or ``"a4"``: the paper of the blank map, the grids and the scale.
    reading : Reading, optional
        The size of its letters, and the room between them; what is empty to
        be written on keeps its own.
    """
    size, high = _WIDE[wide]
    leaves = "\n".join(_leaf(each) for each in made.leaves)
    variables = f"{(reading or Reading()).variables()} --high: {high}mm; {PRINT.variables()}"
    mark = words(page_mark())
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{words(made.title)}</title>\n<style>\n:root {{ {variables} }}\n"
        f"@page {{ size: A4; {_margins(made, '15mm 14mm 17mm')} }}\n"
        f"@page wide {{ size: {size}; {_margins(made, '10mm 12mm 14mm')} }}\n"
        f'{_STYLE}</style>\n</head>\n<body class="{wide}">\n'
        f'<header><p class="mark">{mark}</p><h1 dir="auto">{words(made.title)}</h1></header>\n'
        f"<main>\n{leaves}\n</main>\n</body>\n</html>\n"
    )


def _margins(made: PaperPack, margin: str) -> str:
    said = f"{page_mark()} {made.title}".replace("\\", "").replace('"', "")
    font = "font: 8pt sans-serif; color: #444"
    return (
        f'margin: {margin}; @bottom-left {{ content: "{words(said)}"; {font} }} '
        f"@bottom-right {{ content: counter(page); {font} }}"
    )


def _leaf(leaf: Leaf) -> str:
    match leaf:
        case Read():
            return html(leaf.sheet, level=2).replace("sos-sheet", "leaf sos-sheet", 1)
        case StoryPart():
            inside, kind = _story(leaf), "story"
        case Cards():
            inside, kind = _cards(leaf), "cards"
        case RoleCards():
            inside, kind = "".join(_role(each) for each in leaf.cards), "roles"
        case BlankMap():
            inside, kind = _map(leaf), "wide map"
        case BlankGrid():
            inside, kind = _grid(leaf), "wide grid"
        case BlankScale():
            inside, kind = _scale(leaf), "wide scale"
        case _:
            raise TypeError(f"{type(leaf).__name__} is no leaf that can be written.")
    lead = f'<p class="lead" dir="auto">{words(leaf.lead)}</p>' if leaf.lead else ""
    return (
        f'<section class="leaf {kind}">\n<h2 dir="auto">{words(leaf.title)}</h2>{lead}\n'
        f"{inside}</section>\n"
    )


def _story(part: StoryPart) -> str:
    papers = []
    for paper in part.papers:
        head = " · ".join(filter(None, (paper.writer, str(paper.date))))
        title = ": ".join(filter(None, (paper.kind[:1].upper() + paper.kind[1:], paper.title)))
        papers.append(
            f'<article class="paper"><h3 dir="auto">{words(title)}</h3>'
            f'<p class="who" dir="auto">{words(head)}</p>{_running(paper.text)}</article>'
        )
    return f'<div class="told">{_running(part.text)}</div>\n' + "\n".join(papers)


def _running(said: str) -> str:
    lines = (line for line in said.strip().splitlines() if line.strip())
    return "".join(f'<p dir="auto">{words(line.strip())}</p>' for line in lines)


def _cards(leaf: Cards) -> str:
    """Cards two in a row: a row stays whole, and its cards share the line to cut along."""
    pairs = zip(leaf.cards[::2], [*leaf.cards[1::2], None], strict=False)
    return "".join(
        f'<div class="pair">{_card(one)}{_card(two) if two else ""}</div>\n' for one, two in pairs
    )


def _card(card: CutOut) -> str:
    head = f'<p class="head" dir="auto">{words(card.head)}</p>' if card.head else ""
    foot = f'<p class="foot" dir="auto">{words(card.foot)}</p>' if card.foot else ""
    kind = "card heading" if card.heading else "card"
    return (
        f'<div class="{kind}">{head}<p class="said" dir="auto">{words(card.words)}</p>{foot}</div>'
    )


def _role(card: RoleCard) -> str:
    rows = "".join(
        f'<div><dt>{words(name)}</dt><dd dir="auto">{words(said)}</dd></div>'
        for name, said in card.rows
    )
    return f'<div class="role"><h3 dir="auto">{words(card.name)}</h3><dl>{rows}</dl></div>\n'


def _map(leaf: BlankMap) -> str:
    columns = "".join(
        f'<div class="column"><h3 dir="auto">{words(heading)}</h3>{"".join(map(_box, boxes))}</div>'
        for heading, boxes in leaf.columns
    )
    return (
        f'<p class="names">{words(leaf.names)}</p><div class="columns">{columns}</div>'
        f'<div class="line"><p class="asked" dir="auto">{words(leaf.scale)}</p>{_numbers()}'
        f'<p class="ends"><span dir="auto">{words(leaf.zero)}</span>'
        f'<span dir="auto">{words(leaf.ten)}</span></p></div>'
    )


def _box(box: Box) -> str:
    return (
        f'<div class="box"><h4 dir="auto">{words(box.heading)}</h4>'
        f'<p dir="auto">{words(box.help)}</p></div>'
    )


def _grid(leaf: BlankGrid) -> str:
    heads = "".join(f'<th scope="col">{_headed(each)}</th>' for each in leaf.columns)
    empty = "<td></td>" * len(leaf.columns)
    rows = "".join(f'<tr><th scope="row">{_headed(each)}</th>{empty}</tr>' for each in leaf.rows)
    return (
        f'<p class="names">{words(leaf.about)}</p><table><thead><tr><td></td>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _headed(box: Box) -> str:
    return f'<strong dir="auto">{words(box.heading)}</strong><br><span dir="auto">{words(box.help)}</span>'


def _scale(leaf: BlankScale) -> str:
    heads = "".join(f'<th scope="col">{words(each)}</th>' for each in leaf.columns)
    rows = f"<tr>{'<td></td>' * len(leaf.columns)}</tr>" * leaf.rows
    return (
        f'<p class="names">{words(leaf.question)}</p><div class="line">{_numbers()}'
        f'<p class="ends"><span>{words(leaf.zero)}</span><span>{words(leaf.ten)}</span></p></div>'
        f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _numbers() -> str:
    return f'<ol class="ring" start="0">{"".join(f"<li>{n}</li>" for n in range(11))}</ol>'


_STYLE = """
* { box-sizing: border-box; }
:root { color-scheme: light; font-size: calc(100% * var(--letters)); }
body { margin: 0 auto; padding: 24px 32px 64px; max-width: 1100px; background: var(--sos-paper); color: var(--sos-ink); font: 400 1rem/var(--line) system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; letter-spacing: var(--letter); word-spacing: var(--word); overflow-wrap: anywhere; }
h1, h2, h3, h4 { margin: 0 0 .4em; line-height: 1.25; font-weight: 600; break-after: avoid; }
h1 { margin-bottom: .8em; font-size: 1.8rem; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.08rem; }
h4 { font-size: 1rem; }
p { margin: 0 0 max(.4em, var(--paragraph)); orphans: 3; widows: 3; }
.mark, .lead, .who, .head, .foot { color: var(--sos-muted); }
.lead { max-width: 52em; }
table { width: calc(100% - 1px); margin: .6em 0 1em; border-collapse: collapse; font-size: .94rem; }
caption { padding: 2px 0; color: var(--sos-muted); text-align: start; }
th, td { padding: 4px 8px; border: 1px solid var(--sos-faint); text-align: start; vertical-align: top; }
th { font-weight: 600; background: var(--sos-panel); }
tbody th { font-weight: 400; background: none; }
tr { break-inside: avoid; }
.sos-heard { padding: 0; height: 0; font-size: 0; line-height: 0; overflow: hidden; }
li { margin: .4em 0; }
.leaf { margin-top: 3rem; padding-top: 1.4rem; border-top: 3px solid var(--sos-faint); }
.paper { margin: 1em 0; padding: .7em 1em; border: 1px solid var(--sos-faint); border-inline-start-width: 5px; border-radius: 4px; break-inside: avoid; }
.paper p:last-child, .role dl, .card p { margin-bottom: 0; }
.who { font-size: .9rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; padding-right: 1px; break-inside: avoid; }
.card { display: grid; grid-template-rows: auto 1fr auto; gap: 6px; min-height: 48mm; margin: 0 -1px -1px 0; padding: 5mm 7mm; border: 1px dashed var(--sos-muted); }
.card .said { align-self: center; font-size: 1.06rem; line-height: calc(var(--line) - .15); }
.card .head, .card .foot { font-size: .86rem; line-height: 1.3; }
.card .head { grid-row: 1; } .card .said { grid-row: 2; } .card .foot { grid-row: 3; }
.heading { min-height: 34mm; background: var(--sos-panel); }
.heading .said { font-size: calc(.9rem + 8px); font-weight: 600; line-height: 1.2; letter-spacing: 0; }
.role { margin-bottom: -1px; padding: 6mm 7mm; border: 1px dashed var(--sos-muted); break-inside: avoid; }
.role dl { margin: 0; }
.role dl > div { display: grid; grid-template-columns: min(11em, 30%) 1fr; gap: 0 1em; margin-bottom: .25em; }
dt { color: var(--sos-muted); }
dd { margin: 0; }
.columns { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 5mm; min-height: 60vh; }
.column { display: grid; grid-auto-rows: 1fr; grid-template-rows: auto; gap: 3mm; }
.box { padding: 2.5mm 3mm; border: 1px solid var(--sos-muted); border-radius: 2mm; }
.box p { margin: 0; color: var(--sos-muted); font-size: .8rem; line-height: 1.3; }
.box h4 { margin: 0; }
.names { margin: 0 0 1mm; padding-bottom: 7mm; border-bottom: 1px solid var(--sos-muted); }
.ring, .sos-ring { display: flex; justify-content: space-between; gap: 2px; margin: .5em 0 .2em; padding: 0; list-style: none; }
.ring li, .sos-ring li { display: grid; flex: none; place-items: center; width: 2.1em; height: 2.1em; margin: 0; border: 1px solid var(--sos-muted); border-radius: 50%; letter-spacing: 0; }
.line { margin: 4mm 0 0; }
.asked { margin: 0; font-weight: 600; }
.ends, .sos-ends { display: flex; justify-content: space-between; gap: 2em; margin: 0; color: var(--sos-muted); font-size: .9rem; }
.ends span { max-width: 45%; }
.wide tbody td { height: 22mm; }
.wide th span { color: var(--sos-muted); font-weight: 400; font-size: .86em; }
.wide table { table-layout: fixed; }
.grid thead td { width: 15%; }
.scale thead th:nth-child(2) { width: 9%; }
.sos-write { margin: 1.4em 0; break-inside: avoid; }
.sos-rule { height: 2.4em; border-bottom: 1px solid var(--sos-muted); }
@media (max-width: 700px) { body { padding: 16px; } table { display: block; overflow-x: auto; } .columns { grid-template-columns: 1fr; } .pair { grid-template-columns: 1fr; } .role dl > div { grid-template-columns: 1fr; } }
@media print {
  :root { font-size: calc(11pt * var(--letters)); }
  body { max-width: none; padding: 0; line-height: calc(var(--line) - .15); }
  .mark { display: none; }
  .paper { margin: .7em 0; padding: .5em .9em; font-size: .95rem; }
  .role { padding: 5mm 7mm; font-size: .95rem; }
  .role dl > div { margin-bottom: .1em; }
  .sos-sheet table { margin: .2em 0 .5em; font-size: .86rem; line-height: 1.25; }
  .sos-sheet td, .sos-sheet th { padding: 2px 7px; }
  .leaf { margin: 0; padding: 0; border: 0; break-before: page; }
  main > .leaf:first-child { break-before: auto; }
  .wide { letter-spacing: 0; word-spacing: 0; page: wide; display: flex; flex-direction: column; height: var(--high); font-size: 10.5pt; line-height: 1.35; overflow: hidden; break-inside: avoid; }
  .wide h2 { font-size: 15pt; }
  .wide h3 { font-size: 12pt; }
  .wide h4 { font-size: 11pt; }
  .wide .lead, .wide .names { font-size: 10.5pt; }
  .wide .names { padding-bottom: 5mm; }
  .wide .ends { font-size: .94em; }
  .box p, .wide th span { font-size: 8.5pt; }
  .wide .ring li { width: 11mm; height: 11mm; font-size: 13pt; }
  .columns { flex: 1; min-height: 0; }
  .wide table { flex: 1; height: 1px; margin: 3mm 0 0; font-size: 10.5pt; }
  .wide tbody td { height: auto; }
  .grid tbody tr { height: 25%; }
  .grid tbody:not(:has(tr:nth-child(4))) tr { height: 33%; }
  .a4 .wide { font-size: 9pt; }
  .a4 .wide h2 { font-size: 13pt; }
  .a4 .wide h3 { font-size: 10.5pt; }
  .a4 .wide h4 { font-size: 9.5pt; }
  .a4 .wide .lead, .a4 .wide .names, .a4 .wide table { font-size: 9pt; }
  .a4 .box p, .a4 .wide th span { font-size: 7.5pt; }
  .a4 .wide .ring li { width: 8mm; height: 8mm; font-size: 10pt; }
}
"""
