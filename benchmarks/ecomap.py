"""Eco maps of many sizes, drawn and then looked at: what a reader would see, and how fast.

Run ``python benchmarks/ecomap.py`` in the checkout. The maps are invented: two to
six people in the middle; each system of a kind at random, with no tie, one or
two, half of them the household's and half a member's, with words on most
(``--dense``: three ties each, three of four a member's).

Everything but the time, the bound and "proven" is counted on the drawn points
and lines, not asked of the layout. The time is that of the processor: what else
the computer does meanwhile does not count.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from sos_widgets.layout import ecomap
from sos_widgets.model.record import Record, System, Tie
from tests.layout.ecomaps import KINDS, WORDS, behind, crossings, household, record, usual, wrong

_SIZES = (3, 8, 14, 25, 50)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One map: what is seen on it, and what is known of it."""

    crossings: int
    behind: int
    wrong: int
    proven: bool
    seconds: float


def dense(count: int, seed: int) -> Record:
    """A map with three ties for each system, three of four of one member."""
    chance = random.Random(seed)
    family = household(chance.randint(3, 6))
    people = [person.id for person in family.people if person.id != "uncle"]
    ties = [
        (n, chance.choice(people) if chance.random() < 0.75 else "", chance.choice(WORDS[:4]))
        for n in range(count)
        for _ in range(3)
    ]
    return record(family, [chance.choice(KINDS) for _ in range(count)], ties)


def drawn(made: Record) -> Row:
    """Draw a map, and look at it."""
    started = time.process_time()
    layout = ecomap(made)
    seconds = time.process_time() - started
    return Row(
        crossings=crossings(layout),
        behind=behind(layout),
        wrong=len(wrong(layout)),
        proven=layout.certificate.proven,
        seconds=seconds,
    )


def table(found: dict[int, list[Row]]) -> Iterator[str]:
    """One line for each size of map."""
    yield (
        f"{'systems':<9}{'maps':>6}{'clean':>7}{'0 cross':>9}{'crossings':>11}{'behind':>8}"
        f"{'proven':>8}{'median':>10}{'95 %':>9}{'slowest':>10}"
    )
    for size, rows in found.items():
        times = sorted(row.seconds for row in rows)
        yield (
            f"{size:<9}{len(rows):>6}"
            f"{sum(not row.wrong for row in rows):>7}"
            f"{sum(not row.crossings for row in rows):>9}"
            f"{sum(row.crossings for row in rows):>11}"
            f"{sum(row.behind for row in rows):>8}"
            f"{sum(row.proven for row in rows):>8}"
            f"{1000 * statistics.median(times):>7.0f} ms"
            f"{1000 * times[int(0.95 * (len(times) - 1))]:>6.0f} ms"
            f"{1000 * times[-1]:>7.0f} ms"
        )


def edited(made: Record, chance: random.Random) -> tuple[str, Record]:
    """Make one change at random, as a team would."""
    people = ["", *(person.id for person in made.family.people if person.id != "uncle")]
    one, tie = chance.choice(made.systems), chance.choice(made.ties)
    new = System(id=f"new-{chance.random()}", name="Somebody new", kind=chance.choice(KINDS))
    told = Tie(id=f"tie-{new.id}", system=new.id, who=chance.choice(people))
    changes = {
        "a system comes": replace(made, systems=(*made.systems, new), ties=(*made.ties, told)),
        "a system goes": replace(
            made,
            systems=tuple(each for each in made.systems if each is not one),
            ties=tuple(each for each in made.ties if each.system != one.id),
        ),
        "another name": replace(
            made,
            systems=tuple(
                replace(each, name=f"{each.name} and more") if each is one else each
                for each in made.systems
            ),
        ),
        "a tie comes": replace(made, ties=(*made.ties, replace(told, system=one.id))),
        "a tie goes": replace(made, ties=tuple(each for each in made.ties if each is not tie)),
        "a tie is another's": replace(
            made,
            ties=tuple(
                replace(each, who=chance.choice(people)) if each is tie else each
                for each in made.ties
            ),
        ),
    }
    what = chance.choice(list(changes))
    return what, changes[what]


def stays(maps: int) -> Iterator[str]:
    """How often the systems that stay keep their order round the map, by kind of change."""
    kept: dict[str, list[bool]] = {}
    for seed in range(maps):
        chance = random.Random(seed)
        made = usual(chance.choice((6, 8, 10, 12, 14)), seed)
        for _ in range(6):
            made = replace(made, ring=ecomap(made).ring)
            what, after = edited(made, chance)
            both = {each.id for each in made.systems} & {each.id for each in after.systems}
            before, now = (
                [id_ for id_ in ring if id_ in both] for ring in (made.ring, ecomap(after).ring)
            )
            at = now.index(before[0])
            kept.setdefault(what, []).append([*now[at:], *now[:at]] == before)
            made = after
    for what, each in sorted(kept.items()):
        yield f"{what:<20}{sum(each):>5} of {len(each)} in their order"


def main() -> None:
    """Draw invented eco maps and say how good the drawings are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--systems", type=int, nargs="*", default=_SIZES, metavar="COUNT")
    parser.add_argument("--maps", type=int, default=100, help="how many of each size")
    parser.add_argument("--dense", action="store_true", help="three ties for each system")
    parser.add_argument("--edits", action="store_true", help="what stays after a change")
    options = parser.parse_args()
    if options.edits:
        print("\n".join(stays(options.maps)))
        return
    make = dense if options.dense else usual
    # What is loaded and built once only is not part of drawing a map.
    ecomap(make(3, 0))
    print(
        "\n".join(
            table({n: [drawn(make(n, k)) for k in range(options.maps)] for n in options.systems})
        )
    )


if __name__ == "__main__":
    main()
