"""Different views to be curious about: questions for a room, made from what was said.

They never open on a child's number and never tell one, and nothing is counted
or reckoned: two views are named, and asked about.

References
----------
Scaling is not a way to agree on a number but to understand each person's
reasons (Turnell and Edwards, 1999; de Shazer and Berg).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sos_widgets.model.record import Answer, Rating, Record, Role, View
from sos_widgets.scene import describe
from sos_widgets.scene.kin import listed
from sos_widgets.scene.ratings import before, chosen_day, occasions
from sos_widgets.words import table

__all__ = ["curious"]

_APART = 2  # numbers from which on two people are said to stand apart


def curious(record: Record, scale_id: str, *, day: str = "") -> tuple[str, ...]:
    """Questions about one scale, as it was asked on one day; by default the newest.

    Returns
    -------
    tuple of str
        Sentences that end in a question mark; empty where fewer than two
        people have been asked.
    """
    days = occasions(record, scale_id)
    if not days:
        return ()
    at = chosen_day(days, day)
    said = days[at][2]
    if len({each.who for each in said}) < 2:
        return ()
    asking = _Asking(record, table("scaling")["curious"])
    adults = [each for each in said if each.role is not Role.CHILD and each.view is not View.GUESS]
    return (
        *asking.of_numbers([each for each in adults if each.number is not None]),
        *asking.of_words(adults),
        *asking.of_moves(adults, before(days, at)),
        *asking.of_guesses(said),
        asking.words["lower"],
        *asking.of_children(said),
        asking.words["missing"],
    )


class _Asking:
    """Fills the questions' words with names and adults' numbers."""

    def __init__(self, record: Record, words: Mapping[str, str]) -> None:
        self.family, self.words = record.family, words
        self._first = [who.name.partition(" ")[0] for who in record.family.people]

    def called(self, id_: str) -> str:
        """As a room says it: a first name where one person has it, words without what follows."""
        person = self.family.person(id_)
        if person is None:
            return id_.partition(",")[0].strip() or "somebody"
        first = person.name.partition(" ")[0]
        alone = first and self._first.count(first) == 1
        return first if alone else describe.family_name(self.family, id_)

    def say(self, which: str, **fill: str) -> str:
        return self.words[which].format(**fill)

    def of_numbers(self, adults: Sequence[Rating]) -> Iterator[str]:
        """The two who stand furthest apart, or all who stand close."""
        if len({each.who for each in adults}) < 2:
            return
        low = min(adults, key=lambda each: each.number or 0)
        high = max(adults, key=lambda each: each.number or 0)
        if (high.number or 0) - (low.number or 0) >= _APART:
            names = {"a": self.called(high.who), "b": self.called(low.who)}
            yield self.say("apart", **names, n=str(high.number), m=str(low.number))
        else:
            yield self.say("close", names=listed(self.called(each.who) for each in adults))

    def of_words(self, adults: Sequence[Rating]) -> Iterator[str]:
        """Those who gave no number, each way of not giving one once."""
        for answer in (Answer.IT_DEPENDS, Answer.DONT_KNOW, Answer.WONT_SAY):
            found = next((each for each in adults if each.answer is answer), None)
            if found:
                yield self.say(answer.value, a=self.called(found.who))

    def of_moves(self, adults: Sequence[Rating], then: Mapping[str, Rating]) -> Iterator[str]:
        """Whoever has moved furthest since the time before."""

        def far(each: Rating) -> int:
            earlier = then.get(each.id)
            both = earlier and earlier.number is not None and each.number is not None
            return abs((each.number or 0) - (earlier.number or 0)) if earlier and both else 0

        moved = max(adults, key=far, default=None)
        if moved and far(moved):
            n, m = str(then[moved.id].number), str(moved.number)
            yield self.say("moved", a=self.called(moved.who), n=n, m=m)

    def of_guesses(self, said: Sequence[Rating]) -> Iterator[str]:
        """A guess beside what that person said; of a child, or of somebody not asked, no number."""
        for guess in said:
            if guess.view is not View.GUESS or guess.number is None:
                continue
            own = next((e for e in said if e.who == guess.who and e.view is not View.GUESS), None)
            names = {"a": self.called(guess.who), "by": self.called(guess.guessed_by)}
            if own is None:
                yield self.say("guess", **names)
                return
            told = own.number is not None and own.number != guess.number
            if told and own.role is not Role.CHILD:
                yield self.say("guessed", **names, n=str(guess.number), m=str(own.number))
                return

    def of_children(self, said: Sequence[Rating]) -> Iterator[str]:
        for each in said:
            if each.role is Role.CHILD:
                yield self.say("child", child=self.called(each.who))
                return
