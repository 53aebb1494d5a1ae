"""A two-hour session, led from the trainer's window: the room sees what is let out, and no more."""

from __future__ import annotations

import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sos_widgets import files, store
from sos_widgets.export.session_pages import write_ahead, write_pack
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.record import Record
from sos_widgets.store import PUT_AWAY
from sos_widgets.words.sessions import session_plan
from sos_widgets.words.tables import ROOM

from .axe import violations
from .conftest import Started, listening, to_the_start
from .keyboard import Keyboard, saved

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FAMILY = "ropery-row"


class Wire:
    """Everything that the room's page is sent, by websocket and otherwise."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.bodies: list[Any] = []

    def socket(self, socket: Any) -> None:
        """Hear one websocket."""
        socket.on("framereceived", lambda frame: self.heard.append(_bytes(frame)))

    def response(self, response: Any) -> None:
        """Keep an answer; its body is read when nothing more is going on."""
        if not re.search(r"\.(?:js|css|woff2?|svg|png|map)(?:\?|$)", response.url):
            self.bodies.append(response)

    def read(self) -> str:
        """All of it as text, each run of blanks as one."""
        for response in self.bodies:
            try:
                self.heard.append(response.body())
            except Exception:  # noqa: BLE001 - a redirect or a page that was left has no body
                continue
        self.bodies.clear()
        found = b"\n".join(self.heard).decode("utf-8", "replace")
        return flat(found.replace("\\n", " ").replace('\\"', '"'))


def _bytes(frame: Any) -> bytes:
    return frame if isinstance(frame, bytes) else str(frame).encode()


def flat(words: str) -> str:
    """Words on one line, in plain letters: JSON writes others in ways of its own."""
    return " ".join(re.sub(r"\\u[0-9a-f]{4}|[^\x00-\x7f]", " ", words).split())


def pieces(words: str) -> Iterator[str]:
    """Stretches of words that nothing else could hold by chance."""
    for sentence in re.split(r"(?<=[.?!:;])\s|\n", words):
        piece = flat(sentence)[:60]
        if len(piece) > 24:
            yield piece


def facilitators(case: CaseStudy) -> set[str]:
    """What is for the trainer's eyes only."""
    notes = case.facilitator
    said = [
        *notes.opening,
        *notes.near_misses,
        *(f"{each.one_reading}\n{each.another_reading}" for each in notes.ambiguities),
        *(f"{each.what}\n{each.question}" for each in notes.unknowns),
        *notes.debrief,
        *(ask for stage in case.stages for ask in stage.ask),
        *(each.if_asked_well for each in case.voices),
        *(each.holds_back for each in case.voices),
        *(say for step in session_plan("2-hours").steps for say in step.say),
    ]
    # The guide and the boards' own words lie open: they are of no family, and no secret.
    rooms = [path.read_text("utf-8") for path in ROOM.rglob("*.yaml") if path.stem != "sessions"]
    known = flat(" ".join((files.trainers_guide(), *rooms)))
    return {piece for each in said for piece in pieces(each) if piece not in known}


def untold(case: CaseStudy, released: int) -> set[str]:
    """What stands in the parts that have not been released."""
    stages = case.stages[released:]
    told = flat(
        " ".join(f"{s.text} {' '.join(p.text for p in s.papers)}" for s in case.stages[:released])
    )
    texts = [text for stage in stages for text in (stage.text, *(p.text for p in stage.papers))]
    return {piece for each in texts for piece in pieces(each) if piece not in told}


def in_order(found: Any, *names: str) -> Any:
    """The step that is there now, with its heading."""
    for name in names:
        found.get_by_role("heading", name=re.compile(name), level=2).wait_for()
    return found


def test_a_two_hour_session(workbench: Started, page: Any, tmp_path: Path) -> None:
    case = files.load_case(files.find_case(FAMILY))
    wire, trainer_wire = Wire(), Wire()
    # What another test has left open is no part of this session.
    to_the_start(page, workbench)
    page.on("websocket", wire.socket)
    with listening(page, "response", wire.response):
        page.reload()
        page.get_by_role("heading", name="Choose a practice family").wait_for()
        with page.context.expect_page() as opened:
            page.get_by_role("link", name="Trainer's window").click()
        trainer = opened.value
        trainer.on("response", trainer_wire.response)
        begin_two_hours(trainer, case)
        page.get_by_role("tablist", name="Tools").wait_for()
        the_room_reads(page, trainer, case)
        blank_and_back(page, trainer)
        sorts_a_card(page, trainer)
        releases_the_next(page, trainer, case, part=2)
        maps(page, trainer)
        releases_the_next(page, trainer, case, part=3)
        fills_the_matrix(page, trainer)
        scales(page, trainer)
        compares(page, trainer)
        handout = takes_home(page, tmp_path)
        record = record_of(workbench)
        sent, shown = wire.read(), flat(page.content())
    assert [each.id for each in record.released] == [each.id for each in case.stages[:3]]
    assert record.attempts
    assert record.cells
    assert record.scales
    assert [each.words for each in record.statements] == ["Kofi went out at night."]

    places = {
        "the page": shown,
        "the wire": sent,
        "the handout": flat(handout.read_text("utf-8")),
        "the file": flat(next(workbench.folder.glob("*.practice")).read_bytes().decode("latin-1")),
    }
    hidden = facilitators(case) | untold(case, 3)
    assert len(hidden) > 100
    for place, words in places.items():
        assert [each for each in hidden if each in words] == [], place
    # So they would be found: what is for the trainer is in the trainer's, what is told in the room's.
    trainers = trainer_wire.read()
    assert sum(each in trainers for each in facilitators(case)) > 40
    told = {each for stage in case.stages[:3] for each in pieces(stage.text)}
    assert all(each in sent for each in told)

    the_next_group_begins_anew(page, trainer, workbench)


def until(there: Callable[[], object], seconds: float = 30.0) -> None:
    """Wait for something that no page shows."""
    deadline = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_the_trainers_addresses_answer_to_the_workbenchs_own_pages_alone(
    workbench: Started,
) -> None:
    token = workbench.address.split("token=")[1]
    pack = f"practice/trainer/paper?what=pack&family={FAMILY}&session=2-hours&told=1"
    assert "Part 1 has been told before" in asked(workbench, pack, token)
    wrong = pack.replace("2-hours", "an-hour")
    assert "There is no session" in asked(workbench, wrong, token)
    # A family's name is a name, whatever it looks like.
    odd = "practice/trainer/paper?what=ahead&family=--help"
    assert "could not be opened" in asked(workbench, odd, token)
    for path in (pack, "practice/trainer", "practice/trainer/session?what=choice"):
        said = asked(workbench, path, "another")
        assert "Rudkin" not in said, path
        assert "data-sos-trainer" not in said, path
        assert said != asked(workbench, path, token)


def asked(room: Started, path: str, token: str) -> str:
    """What an address answers to somebody with this token, a refusal too."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    request = urllib.request.Request(room.url + path, headers={"Authorization": f"token {token}"})
    try:
        with direct.open(request, timeout=60) as answer:
            return str(answer.read().decode())
    except urllib.error.HTTPError as refused:
        return f"{refused.code}"


def test_what_is_sent_ahead_is_one_page_for_every_family(browser: Any, tmp_path: Path) -> None:
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = context.new_page()
    for family in files.case_studies():
        page.goto(write_ahead(family.slug, tmp_path / f"{family.slug}.html").as_uri())
        assert pages_of(page.pdf(prefer_css_page_size=True)) == 1, family.slug
    page.goto(write_pack(FAMILY, tmp_path / "pack.html", session="2-hours").as_uri())
    assert pages_of(page.pdf(prefer_css_page_size=True)) > 5  # so more pages would be seen
    context.close()


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\s", pdf))


def record_of(room: Started) -> Record:
    (path,) = room.folder.glob("*.practice")
    with store.open_practice(path) as practice:
        return practice.record


def begin_two_hours(trainer: Any, case: CaseStudy) -> None:
    trainer.get_by_role("radio", name=case.title).check()
    trainer.get_by_role("radio", name=re.compile("^Two hours")).check()
    table = trainer.get_by_role("table")
    table.get_by_text(f"Read part 1: {case.stages[0].title}").wait_for()
    for scheme in ("light", "dark"):
        trainer.emulate_media(color_scheme=scheme)
        assert violations(trainer, "html") == [], scheme
    trainer.get_by_role("button", name="Begin this session").click()
    in_order(trainer, "Content note, ground rules, best hopes")
    trainer.get_by_text("The room sees its page.").wait_for()


def the_room_reads(page: Any, trainer: Any, case: CaseStudy) -> None:
    """By keyboard alone on the trainer's side: the clock, the next step, a board for the room."""
    keys = Keyboard(trainer)
    trainer.bring_to_front()
    keys.press("p")
    trainer.get_by_role("button", name="Stop the clock").wait_for()
    trainer.get_by_text("8 minutes left").wait_for()
    keys.press("PageDown")
    in_order(trainer, "Read part 1:")
    page.get_by_role("button", name="Read the story").click()
    page.get_by_role("heading", name=case.stages[0].title).wait_for()
    keys.press("ArrowRight")
    in_order(trainer, "Who is in the family")
    keys.reach("^Open for the room: Genogram$")
    keys.press("Enter")
    page.get_by_role("tab", name="Genogram", selected=True).wait_for()


def blank_and_back(page: Any, trainer: Any) -> None:
    cover = page.get_by_role("dialog", name="One moment")
    trainer.keyboard.press("b")
    cover.wait_for()
    assert violations(page, "dialog[open]") == []
    trainer.get_by_text("It is blank.").wait_for()
    trainer.keyboard.press("b")
    cover.wait_for(state="hidden")
    page.get_by_text("The page is back.").wait_for(state="attached")
    # Whoever stands at the computer brings it back too, and the trainer's window knows.
    trainer.keyboard.press(".")
    cover.wait_for()
    page.keyboard.press("Escape")
    trainer.get_by_text("The room sees its page.").wait_for()
    # Somebody whose speech input strikes single letters switches them off.
    trainer.get_by_role("checkbox", name="Use the single keys").uncheck()
    trainer.get_by_role("heading", name="Keys").click()
    trainer.keyboard.press("b")
    trainer.keyboard.press("ArrowRight")
    in_order(trainer, "Sort the cards")
    assert not cover.is_visible()
    for scheme in ("dark", "light"):
        trainer.emulate_media(color_scheme=scheme)
        assert violations(trainer, "html") == [], scheme


def open_for_the_room(page: Any, trainer: Any, tool: str) -> Any:
    trainer.get_by_role("button", name=f"Open for the room: {tool}").click()
    page.get_by_role("tab", name=tool, selected=True).wait_for()
    return page.get_by_role("tabpanel", name=tool, exact=True)


def next_step(trainer: Any, heading: str) -> None:
    trainer.get_by_role("button", name="Next step", exact=True).click()
    in_order(trainer, heading)


def sorts_a_card(page: Any, trainer: Any) -> None:
    panel = open_for_the_room(page, trainer, "Exercises")
    card = panel.get_by_role("article").first
    card.get_by_role("radio", name="Harm").check()
    card.get_by_role("button", name="See why").click()
    card.get_by_text("and so has the team").wait_for()
    saved(page)


def releases_the_next(page: Any, trainer: Any, case: CaseStudy, *, part: int) -> None:
    next_step(trainer, f"Read part {part}:")
    open_for_the_room(page, trainer, "The story")
    trainer.get_by_role("button", name=f"Release part {part}", exact=True).click()
    trainer.get_by_role("button", name=f"Yes, release part {part}").click()
    page.get_by_role("heading", name=case.stages[part - 1].title).wait_for()
    trainer.get_by_text(f"Parts 1 to {part} of {len(case.stages)} have been").wait_for()


def maps(page: Any, trainer: Any) -> None:
    next_step(trainer, "Mapping, back and forth")
    panel = open_for_the_room(page, trainer, "Mapping")
    panel.get_by_role("button", name="Add to Harm").click()
    page.keyboard.type("Kofi went out at night.")
    page.keyboard.press("Tab")
    saved(page)
    next_step(trainer, "Break")


def fills_the_matrix(page: Any, trainer: Any) -> None:
    next_step(trainer, "Facts, with equal care")
    panel = open_for_the_room(page, trainer, "Harm matrix and safety grid")
    panel.get_by_role("button", name="Add a harm matrix").click()
    panel.get_by_role("button", name="Close", exact=True).click()
    panel.get_by_label("First known, What happened", exact=True).first.click()
    page.keyboard.type("Out alone at night.")
    page.keyboard.press("Tab")
    saved(page)


def scales(page: Any, trainer: Any) -> None:
    next_step(trainer, "One danger statement")
    next_step(trainer, "Scaling in role")
    panel = open_for_the_room(page, trainer, "Scaling")
    panel.get_by_role("button", name=re.compile("^How safe it is")).click()
    saved(page)


def compares(page: Any, trainer: Any) -> None:
    next_step(trainer, "The worked example beside ours")
    open_for_the_room(page, trainer, "Mapping")
    page.get_by_role("button", name="Show the worked example beside ours").click()
    page.get_by_text("Nothing is matched by the computer").wait_for()
    next_step(trainer, "Debrief, one next step")


def takes_home(page: Any, folder: Path) -> Path:
    with page.expect_download() as taken:
        page.get_by_role("button", name="Take home").click()
        page.get_by_role("link", name="Download the handout").click()
    handout = folder / "handout.html"
    taken.value.save_as(handout)
    return handout


def the_next_group_begins_anew(page: Any, trainer: Any, workbench: Started) -> None:
    before = record_of(workbench)
    trainer.get_by_role("button", name="Reset for the next group").click()
    trainer.get_by_role("button", name="Begin anew for the next group").click()
    in_order(trainer, "Content note, ground rules, best hopes")
    page.get_by_role("button", name="Read the story").wait_for()
    away = workbench.folder / PUT_AWAY
    # The trainer's window asks for it once the room has said that it shows the new file.
    until(
        lambda: (
            list(away.glob("*.practice")) and len(list(workbench.folder.glob("*.practice"))) == 1
        )
    )
    (kept,) = away.glob("*.practice")
    with store.open_practice(kept) as practice:
        assert practice.record == before
    fresh = record_of(workbench)
    assert (len(fresh.released), fresh.statements) == (1, ())
    trainer.get_by_role("button", name="End this session").click()
    trainer.get_by_role("button", name="End the session", exact=True).click()
    trainer.get_by_role("heading", name="Lead a session").wait_for()
