from __future__ import annotations

import time

from sos_widgets.layout.genogram.maxsat import Puzzle


def test_earlier_levels_come_first_and_what_is_left_is_counted() -> None:
    puzzle = Puzzle()
    a, b, c = (puzzle.variable() for _ in range(3))
    puzzle.must(a, b)
    puzzle.must(-a, -b)
    puzzle.wish(0, a)
    puzzle.wish(1, -a, weight=2)
    puzzle.wish(1, c)
    puzzle.wish(2, -c)
    answer = puzzle.solve(seconds=5)
    assert answer.least == (0, 2, 1)
    assert answer.settled == 3
    assert {a, -b, c} <= answer.true


def test_what_a_level_demands_weighs_nothing_before_it() -> None:
    puzzle = Puzzle()
    a, b = puzzle.variable(), puzzle.variable()
    puzzle.wish(0, a)
    puzzle.must(-a, b, level=1)
    puzzle.wish(1, -b)
    answer = puzzle.solve(seconds=5)
    assert answer.least == (0, 1)
    assert {a, b} <= answer.true


def test_a_contradiction_is_told_from_a_lack_of_time() -> None:
    puzzle = Puzzle()
    a = puzzle.variable()
    puzzle.must(a)
    puzzle.must(-a)
    assert not puzzle.solve(seconds=5).possible
    answer = pigeons(11).solve(seconds=0.3)
    assert answer.possible
    assert not answer.settled


def test_time_is_kept() -> None:
    puzzle = pigeons(11)
    puzzle.solve(seconds=0.1)  # loads the solver
    started = time.monotonic()
    puzzle.solve(seconds=0.3)
    assert time.monotonic() - started < 3


def test_what_is_preferred_stands_where_nothing_speaks_against_it() -> None:
    for sign in (1, -1):
        puzzle = Puzzle()
        a, b = puzzle.variable(), puzzle.variable()
        puzzle.must(a, b)
        wanted = sign * a, -sign * b
        assert puzzle.solve(seconds=5, prefer=wanted).true.issuperset(wanted)


def pigeons(count: int) -> Puzzle:
    """More pigeons than holes: very long to be disproved."""
    puzzle = Puzzle()
    at = [[puzzle.variable() for _ in range(count - 1)] for _ in range(count)]
    for pigeon in at:
        puzzle.must(*pigeon)
    for hole in zip(*at, strict=True):
        for number, one in enumerate(hole):
            for other in hole[:number]:
                puzzle.must(-one, -other)
    puzzle.wish(0, at[0][0])
    return puzzle
