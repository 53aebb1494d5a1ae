"""Advice on the parts of a story: how long they are, what is in them, and in whose words.

References
----------
What makes a good practice family, points 4, 5 and 18.
"""

from __future__ import annotations

from collections.abc import Iterator

from sos_widgets.checks.guard import texts_at
from sos_widgets.checks.language import alternatives
from sos_widgets.checks.note import Note, Place
from sos_widgets.checks.wanted import words_of_stage
from sos_widgets.model.casestudy import CaseStudy, Stage
from sos_widgets.model.codec import to_plain
from sos_widgets.words import table

__all__ = ["story_notes"]

WORDS_A_STAGE = (250, 450)
WORDS_A_MINUTE = (60, 130)  # from reading jargon aloud to reading fast in silence
USUAL_PACE = 100


def story_notes(case: CaseStudy) -> Iterator[Note]:
    """Find what is worth a second look in the parts of a story."""
    for stage in case.stages:
        where, place = f"stage “{stage.title}”", ("stages", stage.id)
        yield from _length(stage, where, place)
        if not stage.papers:
            yield _note("no_papers", "It has no raw papers.", where, place)
        if not stage.ask:
            yield _note("nothing_to_ask", "It has no questions for the room.", where, place)
        yield from _wording(stage, where, place)


def _length(stage: Stage, where: str, place: Place) -> Iterator[Note]:
    words = words_of_stage(stage)
    least, most = WORDS_A_STAGE
    if not least <= words <= most:
        sentence = f"It has {words} words; {least} to {most} are read in three to four minutes."
        yield _note("stage_length", sentence, where, place)
    slow, fast = WORDS_A_MINUTE
    if not words / fast <= stage.minutes <= max(words / slow, 1):
        usual = max(1, round(words / USUAL_PACE))
        minutes = "a minute" if usual == 1 else f"{usual} minutes"
        sentence = f"It says {stage.minutes}; {words} words are read in about {minutes}."
        yield _note("reading_minutes", sentence, where, (*place, "minutes"))


def _wording(stage: Stage, where: str, place: Place) -> Iterator[Note]:
    told = {"text": stage.text, "papers": [to_plain(each) for each in stage.papers]}
    for inside, text in texts_at(told):
        for name in ("approach_words", "never_words"):
            for match in alternatives(table("writing")[name]).finditer(text):
                says = str(table("writing")[f"{name}_say"]).replace("{about}", match[0])
                yield _note(name, says, where, (*place, *inside), match[0])


def _note(rule: str, sentence: str, where: str, place: Place, about: str = "") -> Note:
    topic = "language" if about else "story"
    return Note(rule=rule, sentence=sentence, where=where, place=place, topic=topic, about=about)
