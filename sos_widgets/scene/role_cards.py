"""Role cards: how somebody of a family talks, what they hold back, and their number."""

from __future__ import annotations

from sos_widgets.model.casestudy import CaseStudy, Voice

__all__ = ["role_card_rows"]


def role_card_rows(case: CaseStudy, voice: Voice) -> tuple[tuple[str, str], ...]:
    """What stands on a role card: a heading and what belongs to it, line by line."""
    titles = {stage.id: stage.title for stage in case.stages}
    held = titles.get(voice.until_stage, "")
    rows = (
        ("Who", voice.role),
        ("How they talk", voice.talks),
        ("Proud of", voice.proud_of),
        ("Afraid of", voice.afraid_of),
        ("If blamed", voice.if_blamed),
        ("If asked well", voice.if_asked_well),
        ("Holds back", f"{voice.holds_back} (until “{held}”)" if held else voice.holds_back),
        ("Their number now", voice.number_now),
        ("What would move it", voice.would_move_it),
    )
    return tuple(row for row in rows if row[1])
