from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from sos_widgets.layout.genogram.pairs import Before, Pairs

PAIRS = [(a, b) for a in range(4) for b in range(4) if a != b]


def agree(equations: list[tuple[Before, Before]], fixed: list[Before]) -> bool:
    """Whether some order of 0, 1, 2, 3 meets all demands, by trying every one."""
    for order in permutations(range(4)):
        place = {node: index for index, node in enumerate(order)}
        if all(place[a] < place[b] for a, b in fixed) and all(
            (place[a] < place[b]) == (place[c] < place[d]) for (a, b), (c, d) in equations
        ):
            return True
    return False


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    wishes=st.lists(st.tuples(st.sampled_from(PAIRS), st.sampled_from(PAIRS)), max_size=4),
    before=st.lists(st.sampled_from(PAIRS), max_size=4),
)
def test_what_is_accepted_together_can_be_met_and_holds(
    wishes: list[tuple[Before, Before]], before: list[Before]
) -> None:
    pairs = Pairs([[0, 1, 2, 3]])
    held: list[Before] = []
    kept: list[tuple[Before, Before]] = []
    for a, b in before:
        if pairs.try_before(a, b):
            held.append((a, b))
        else:
            assert not agree(kept, [*held, (a, b)])
    for wish in wishes:
        if pairs.all_same([wish]):
            kept.append(wish)
        else:
            assert not agree([*kept, wish], held)
    for a, b in PAIRS:
        pairs.decide(a, b)
    place = {node: index for index, node in enumerate(pairs.order([0, 1, 2, 3]))}
    assert sorted(place) == [0, 1, 2, 3]
    assert all(place[a] < place[b] for a, b in held)
    if agree(kept, held) and len(kept) == 1:
        ((a, b), (c, d)) = kept[0]
        assert (place[a] < place[b]) == (place[c] < place[d])


def test_levels_follow_each_other() -> None:
    pairs = Pairs([[0, 1], [2, 3]])
    assert pairs.same((0, 1), (3, 2))
    assert pairs.try_before(0, 1)
    assert pairs.known(3, 2)
    assert not pairs.try_before(2, 3)
    assert not pairs.same((0, 1), (2, 3))
    assert pairs.order([2, 3]) == [3, 2]


def test_a_refused_demand_leaves_no_trace() -> None:
    pairs = Pairs([[0, 1, 2], [3, 4]])
    assert pairs.same((0, 1), (3, 4))
    assert not pairs.all_same([((0, 2), (3, 4)), ((1, 2), (4, 3)), ((0, 2), (1, 2))])
    assert pairs.try_before(0, 2)
    assert pairs.known(3, 4) is None
