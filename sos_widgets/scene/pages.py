"""A book's pages: each drawn, and said for whoever cannot see it."""

from __future__ import annotations

from sos_widgets.model.figures import Look, Pose
from sos_widgets.model.pages import (
    HEIGHT,
    WIDTH,
    Book,
    Drawing,
    Ground,
    Occasion,
    Page,
    Section,
    Thing,
)
from sos_widgets.model.record import Record
from sos_widgets.scene import describe
from sos_widgets.scene.art.catalogue import STICK, draw
from sos_widgets.scene.art.grounds import ground
from sos_widgets.scene.kin import listed
from sos_widgets.scene.marks import Group
from sos_widgets.scene.scene import Scene
from sos_widgets.scene.sheet import Block, Heading, Paragraph, Picture, Quote, Sheet, Table
from sos_widgets.words import LabelPack, table, term

__all__ = [
    "about_rows",
    "book_called",
    "drawing_words",
    "look_scene",
    "page_called",
    "page_scene",
    "page_shows",
    "pages_sheet",
    "section_title",
    "told_sheet",
]


def book_called(book: Book) -> str:
    """What a book is called; never empty."""
    return book.title.strip() or str(table("pages")["untitled"])


def section_title(section: Section) -> str:
    """Which part of the telling a page is; empty for none in particular."""
    return (
        "" if section is Section.NONE else str(table("pages")["sections"][section.value]["title"])
    )


def page_called(record: Record, page: Page) -> str:
    """A page by its number, and by the part of the telling that it is."""
    number = [each.id for each in record.pages_of(page.book)].index(page.id) + 1
    title = section_title(page.section)
    said = f"{table('pages')['page']} {number}"
    return f"{said}: {title}" if title else said


def page_scene(record: Record, page: Page) -> Scene:
    """Draw a page's picture; every figure and thing in it has a spoken description."""
    looks = {each.id: each for each in record.looks}
    drawn = tuple(each for each in record.drawings if each.page == page.id)
    night = page.ground in (Ground.NIGHT, Ground.INDOORS_AT_NIGHT)
    groups = tuple(
        Group(
            id=each.id,
            kind="line" if each.thing is Thing.LINE else "drawing",
            label="" if each.thing is Thing.LINE else drawing_words(record, each),
            marks=draw(each, looks.get(each.look), night=night),
        )
        for each in drawn
    )
    return Scene(
        title=page_called(record, page),
        description=page_shows(record, page),
        marks=(Group(id="whole", marks=(Group(marks=ground(page.ground)), *groups)),),
        size=(WIDTH, HEIGHT),
    )


def look_scene(record: Record, look: Look) -> Scene:
    """Somebody as they are drawn, to choose by."""
    who = describe.family_name(record.family, look.who) or str(table("pages")["nobody"])
    figure = draw(Drawing(id="", page="", x=75, y=222, size=95), look)
    words = f"{who}, {look_words(look)}"
    return Scene(title=who, description=words, marks=figure, size=(150, 240))


def look_words(look: Look) -> str:
    """How somebody is drawn, in words."""
    said = [term(look.build)]
    if look.build != "stick":
        if look.skin != "plain":
            said.append(f"{term(look.skin)} skin")
        said.append(f"hair: {term(look.hair)}")
        said.append(term(look.clothes))
    if look.aid != "none":
        said.append(f"with {term(look.aid)}")
    return ", ".join(said)


def drawing_words(record: Record, drawn: Drawing) -> str:
    """One thing on a page as a screen reader says it."""
    if drawn.thing is Thing.FIGURE:
        look = next((each for each in record.looks if each.id == drawn.look), STICK)
        who = describe.family_name(record.family, look.who) or str(table("pages")["nobody"])
        said = [who, term(drawn.feeling) if drawn.feeling else ""]
        said.append("" if drawn.pose is Pose.STANDING else term(drawn.pose))
        return ", ".join(filter(None, said))
    name = term(drawn.thing)
    return f"{name}: “{drawn.words}”" if drawn.words.strip() else name


def page_shows(record: Record, page: Page) -> str:
    """What is to be seen on a page: as somebody has said it, or everything that is drawn."""
    if page.shows.strip():
        return page.shows.strip()
    drawn = [each for each in record.drawings if each.page == page.id]
    said = [drawing_words(record, each) for each in drawn if each.thing is not Thing.LINE]
    lines = len(drawn) - len(said)
    words = table("pages")
    if lines:
        said.append(
            words["drawn"]["line"]
            if lines == 1
            else words["drawn"]["lines"].replace("{count}", str(lines))
        )
    if not said:
        return str(words["nothing_drawn"])
    where = (
        ""
        if page.ground == "paper"
        else f"{term(page.ground)[:1].upper()}{term(page.ground)[1:]}: "
    )
    whole = where + "; ".join(said)
    return f"{whole[:1].upper()}{whole[1:]}."


def pages_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every book in words: what is known about it, and each page with what its picture shows."""
    words = table("pages")
    blocks: list[Block] = []
    for book in record.books:
        blocks.append(Heading(words=book_called(book)))
        rows = about_rows(record, book)
        columns = (words["about"], words["in_words"])
        blocks.append(Table(caption=words["about"], columns=columns, rows=rows))
        for page in record.pages_of(book.id):
            blocks.append(Heading(words=page_called(record, page), level=2))
            blocks += _read(record, book, page)
            blocks.append(Paragraph(words=f"{words['picture']}: {page_shows(record, page)}"))
            blocks += _beside(record, page)
    if not record.books:
        blocks.append(Paragraph(words=words["none"]))
    return Sheet(title=labels.tool("pages"), blocks=tuple(blocks))


def told_sheet(record: Record, labels: LabelPack) -> Sheet:
    """Every book as it is told: its pages, drawn, with their words."""
    blocks: list[Block] = []
    for book in record.books:
        blocks.append(Heading(words=book_called(book)))
        for page in record.pages_of(book.id):
            blocks.append(Heading(words=page_called(record, page), level=2))
            blocks.append(Picture(scene=page_scene(record, page)))
            blocks += _read(record, book, page)
        if book.disagreement.strip():
            blocks.append(Heading(words=table("pages")["disagreed"], level=2))
            blocks.append(Paragraph(words=book.disagreement))
    return Sheet(title=labels.tool("pages"), blocks=tuple(blocks))


def _read(record: Record, book: Book, page: Page) -> list[Block]:
    if not page.words.strip():
        return []
    if book.occasion is Occasion.THREE_PICTURES:
        who = listed([describe.family_name(record.family, each) for each in book.children])
        return [Quote(words=page.words, who=who)]
    return [Paragraph(words=page.words)]


def _beside(record: Record, page: Page) -> list[Block]:
    fields = table("pages")["fields"]
    felt = "; ".join(filter(None, [", ".join(term(each) for each in page.feelings), page.felt]))
    disputed = _people(record, page.disputed_by)
    said = [(fields["feelings"], felt), (fields["disputed_by"], disputed)]
    return [Paragraph(words=f"{name}: {words}") for name, words in said if words]


def about_rows(record: Record, book: Book) -> tuple[tuple[str, str], ...]:
    """What is known about a book, a row each; what is not known is left out."""
    fields = table("pages")["fields"]
    own = book.occasion is Occasion.THREE_PICTURES
    rows = [
        (fields["occasion"], term(book.occasion)),
        (fields["child" if own else "children"], _people(record, book.children)),
        (fields["age"], term(book.age)),
        (fields["with_child" if own else "told_by"], _people(record, book.told_by)),
        (fields["date"], str(book.date) if book.date else ""),
        (fields["sees_first"], describe.family_name(record.family, book.sees_first)),
        (fields["may_object"], book.may_object),
        (fields["open_matter"], "" if own else term(book.open_matter)),
        (fields["checked_by"], describe.family_name(record.family, book.checked_by)),
        (fields["disagreement"], book.disagreement),
        (
            fields["shown_to" if own else "ready"],
            table("pages")["ready_own"][book.ready.value] if own else term(book.ready),
        ),
        (fields["wants" if own else "agreed"], book.agreed),
    ]
    return tuple((name, words) for name, words in rows if words.strip())


def _people(record: Record, who: tuple[str, ...]) -> str:
    return listed([describe.family_name(record.family, each) for each in who]) if who else ""
