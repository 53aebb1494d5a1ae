"""The session that a trainer leads: what the trainer's own window shows and does.

It is read and answered by the server itself, in no kernel: so nothing of it is in the wire of
the room's page, in a notebook or in a practice file. What both share is the practice file.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sos_widgets import files, store
from sos_widgets.app.folder import PracticeFolder
from sos_widgets.disk import write_whole
from sos_widgets.errors import NotFoundError, Refusal, SosError
from sos_widgets.model.casestudy import CaseStudy
from sos_widgets.model.sessions import RunningOrder, running
from sos_widgets.model.stages import next_stage
from sos_widgets.scene.sessions import notes_of, parts_told, step_title, too_long
from sos_widgets.session import begin, release_next
from sos_widgets.store import Practice
from sos_widgets.tools import TOOLS
from sos_widgets.words import labels_or_default, not_training
from sos_widgets.words.sessions import ground_rules, real_child, session_plan, session_plans

__all__ = ["Sitting", "Trainer"]

Message = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A session that is going on.

    Parameters
    ----------
    file, practice : str
        The room's practice file in the practice folder, and its id.
    told : int
        How many parts of the story had been told before.
    step : int
        Where the session is, from 0.
    used : float
        Seconds that the step has taken, without the time since `since`.
    since : float
        When the clock was started, in seconds since 1970; 0 while it stands still.
    leaving : str
        A file of the group before, to be put away once the room has let go of it.
    """

    family: str
    session: str
    file: str
    practice: str
    told: int = 0
    step: int = 0
    used: float = 0.0
    since: float = 0.0
    leaving: str = ""


class Trainer:
    """What a trainer's window asks of a practice folder.

    Parameters
    ----------
    folder : PracticeFolder
        The folder that the workbench serves.
    now : callable
        The time in seconds since 1970.
    """

    def __init__(self, folder: PracticeFolder, now: Callable[[], float] = time.time) -> None:
        self._folder, self._now = folder, now
        self._own = files.own_families(folder.path)

    def choice(self) -> Message:
        """The families and the sessions to choose from."""
        return {
            "families": [
                {"slug": each.slug, "title": each.title} for each in files.case_studies(self._own)
            ],
            "sessions": [
                {"id": each.id, "title": each.title, "about": each.about}
                for each in session_plans()
            ],
            "not_training": not_training(),
        }

    def order(self, family: str, session: str, told: int) -> Message:
        """The running order that a session would have with a family.

        Raises
        ------
        SosError
            When there is no such family or session, or the family cannot be read.
        """
        case = self._case(family)
        return _plain_order(running(session_plan(session), case, told=told))

    def state(self) -> Message:
        """The session that is going on, with everything for the trainer; empty while there is none.

        Raises
        ------
        SosError
            When the room's file or the family cannot be read.
        """
        sitting = self._sitting()
        if sitting is None:
            return {}
        with self._open(sitting) as practice:
            return self._shown(sitting, self._case(sitting.family), practice)

    def do(self, message: Message) -> Message:
        """Do what the trainer asks, and give the state that follows.

        Parameters
        ----------
        message : dict
            ``do`` and what belongs to it: ``begin`` (``family``, ``session``, ``told`` or
            ``file``), ``step`` (``to``), ``clock`` (``on``), ``release`` (``seen``, ``same``),
            ``again``, ``put_away``, ``end``.

        Raises
        ------
        SosError
            When it cannot be done; said in a sentence.
        """
        match message:
            case {"do": "begin", "family": str(family), "session": str(session)}:
                told, file = message.get("told", 0), str(message.get("file", ""))
                self._begin(family, session, told if isinstance(told, int) else 0, file)
            case {"do": "step", "to": int(to)}:
                self._step(to)
            case {"do": "clock", "on": bool(on)}:
                self._clock(on=on)
            case {"do": "release"}:
                return self._release(message)
            case {"do": "again"}:
                self._again()
            case {"do": "put_away"}:
                self._put_away()
            case {"do": "end"}:
                self._path.unlink(missing_ok=True)
            case _:
                raise Refusal("The trainer's window has asked for what it cannot do.")
        return self.state()

    # What is asked.

    def _begin(self, family: str, session: str, told: int, file: str) -> None:
        case, plan = self._case(family), session_plan(session)
        if file:
            with store.open_practice(self._inside(file)) as practice:
                if practice.record.case != case.slug:
                    raise Refusal("The file that is open in the room is on another family.")
                seen = len(practice.record.released)
                told, id_, name = (seen if seen > 1 else 0), practice.id, practice.path.name
        else:
            told = max(0, min(told, len(case.stages)))
            with begin(self._folder.path, case, told=told) as practice:
                id_, name = practice.id, practice.path.name
        self._keep(Sitting(family=case.slug, session=plan.id, file=name, practice=id_, told=told))

    def _step(self, to: int) -> None:
        sitting = self._going_on()
        order = running(
            session_plan(sitting.session), self._case(sitting.family), told=sitting.told
        )
        to = max(0, min(to, len(order.steps) - 1))
        if to != sitting.step:
            since = self._now() if sitting.since else 0.0
            self._keep(replace(sitting, step=to, used=0.0, since=since))

    def _clock(self, *, on: bool) -> None:
        sitting = self._going_on()
        now = self._now()
        if on and not sitting.since:
            self._keep(replace(sitting, since=now))
        elif not on and sitting.since:
            self._keep(replace(sitting, since=0.0, used=sitting.used + now - sitting.since))

    def _release(self, message: Message) -> Message:
        sitting = self._going_on()
        case = self._case(sitting.family)
        asked: list[dict[str, str]] = []
        with self._open(sitting) as practice:
            seen = message.get("seen")
            if isinstance(seen, int) and seen < len(practice.record.released):
                return self._shown(sitting, case, practice)  # the room has been quicker
            try:
                answer = release_next(practice, case, message, asked)
            except Refusal:
                if not asked:
                    raise
                return {**self._shown(sitting, case, practice), "ask": asked}
            if answer.status != "saved":
                raise SosError(answer.sentence)
            return self._shown(sitting, case, practice)

    def _again(self) -> None:
        """Begin the same session anew; the file of the group before is put away afterwards."""
        sitting = self._going_on()
        self._put_away()
        case = self._case(sitting.family)
        with begin(self._folder.path, case, told=sitting.told) as practice:
            fresh = Sitting(
                family=sitting.family,
                session=sitting.session,
                file=practice.path.name,
                practice=practice.id,
                told=sitting.told,
                leaving=sitting.file,
            )
        self._keep(fresh)

    def _put_away(self) -> None:
        """Put away the file of the group before: kept, and brought back from the start screen."""
        sitting = self._going_on()
        if not sitting.leaving:
            return
        path = self._folder.path / sitting.leaving
        if path.is_file():
            store.put_away(path)
        self._keep(replace(sitting, leaving=""))

    # What is kept of it.

    @property
    def _path(self) -> Path:
        return self._folder.state / "session.json"

    def _sitting(self) -> Sitting | None:
        try:
            return Sitting(**json.loads(self._path.read_bytes()))
        except (OSError, ValueError, TypeError):
            return None

    def _going_on(self) -> Sitting:
        sitting = self._sitting()
        if sitting is None:
            raise Refusal("No session is going on. Choose a family and a length first.")
        return sitting

    def _keep(self, sitting: Sitting) -> None:
        write_whole(self._path, json.dumps(asdict(sitting)))

    def _inside(self, name: str) -> Path:
        path = self._folder.path / Path(name).name
        if not path.is_file():
            raise NotFoundError(f"The practice file “{path.name}” is not in the practice folder.")
        return path

    def _open(self, sitting: Sitting) -> Practice:
        """Open the room's file, also where it has been given another name."""
        named = self._folder.path / sitting.file
        if named.is_file():
            practice = store.open_practice(named)
            if practice.id == sitting.practice:
                return practice
            practice.close()
        for each in store.practice_files(self._folder.path):
            if not each.problem:
                practice = store.open_practice(each.path)
                if practice.id == sitting.practice:
                    self._keep(replace(sitting, file=each.path.name))
                    return practice
                practice.close()
        raise NotFoundError(
            f"The room's practice file “{sitting.file}” is not in the practice folder any more. "
            "Bring it back from the start screen, or end this session and begin another."
        )

    def _shown(self, sitting: Sitting, case: CaseStudy, practice: Practice) -> Message:
        order = running(session_plan(sitting.session), case, told=sitting.told)
        coming = next_stage(case, practice.record)
        stages = [each.id for each in case.stages]
        after = case.stage(coming)
        return {
            **_plain_order(order),
            "file": practice.path.name,
            "step": min(sitting.step, len(order.steps) - 1),
            "clock": {"used": sitting.used, "since": sitting.since, "now": self._now()},
            "leaving": sitting.leaving,
            "released": len(practice.record.released),
            "next": {
                "part": stages.index(coming) + 1,
                "title": after.title,
                "minutes": after.minutes,
            }
            if after
            else None,
        }

    def _case(self, slug: str) -> CaseStudy:
        return files.load_case(files.find_case(slug, self._own))


def _plain_order(order: RunningOrder) -> Message:
    """A running order with everything for the trainer, as plain data."""
    case, plan = order.case, order.plan
    tools = labels_or_default(case.worked[0].labels if case.worked else "")
    return {
        "family": {"slug": case.slug, "title": case.title, "content_note": case.content_note},
        "parts": [{"title": each.title, "minutes": each.minutes} for each in case.stages],
        "session": {"id": plan.id, "title": plan.title, "about": plan.about},
        "before": list(plan.before),
        "told": order.told,
        "told_words": parts_told(order),
        "too_long": too_long(order),
        "minutes": order.minutes,
        "ground_rules": list(ground_rules()),
        "real_child": real_child(),
        "tools": [{"name": each.name, "title": tools.tool(each.name)} for each in TOOLS],
        "steps": [
            {
                "id": each.id,
                "title": step_title(order, each),
                "begins": each.begins,
                "minutes": each.minutes,
                "part": each.part,
                "reads": each.reads,
                "tool": each.step.tool,
                "groups": each.step.groups,
                "say": list(each.step.say),
                "ask": list(each.step.ask),
                "notes": [
                    {"heading": note.heading, "items": list(note.items)}
                    for note in notes_of(order, each)
                ],
            }
            for each in order.steps
        ],
    }
