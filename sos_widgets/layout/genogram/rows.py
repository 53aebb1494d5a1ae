"""Which generation everybody stands in."""

from __future__ import annotations

from collections.abc import Iterable

from sos_widgets.layout.genogram.kin import Kin
from sos_widgets.layout.genogram.maxsat import Puzzle

__all__ = ["clusters", "generations"]

_MORE = 3  # rows that parting fewer couples may take
_SECONDS = 1.0

_Edges = dict[int, list[int]]


def generations(kin: Kin) -> tuple[dict[str, int], tuple[tuple[str, str], ...]]:
    """Give everybody a row: children below their parents, partners level.

    Returns
    -------
    rows : dict of str to int
        0 is the oldest generation.
    parted : tuple of (str, str)
        The fewest couples who cannot be level because one descends from the other's row.
    """
    links = _links(kin)
    classes, below, parted = _levelled(kin, links)
    row = _longest_paths(below)
    _tighten(row, below)
    rows = {person: row[classes[person]] for person in kin.people}
    if parted:
        rows = _fewest_parted(kin, links, rows)
        parted = tuple(pair for pair in _couples(kin) if rows[pair[0]] != rows[pair[1]])
    _align(kin, rows)
    least = min(rows.values(), default=0)
    return {person: number - least for person, number in rows.items()}, parted


def clusters(kin: Kin, *, strict: bool = False) -> list[list[str]]:
    """Give the people who hang together by any link, in file order.

    Parameters
    ----------
    strict : bool
        Whether only partnerships and parents count, not care and homes.
    """
    links = [(*group.parents, *group.children) for group in kin.groups]
    if not strict:
        links += [(*care.carers, care.child) for care in kin.cares]
        links += [members for _, members in kin.households]
        links += [pair for pair in kin.bonds]
    leader = {person: person for person in kin.people}

    def find(person: str) -> str:
        while leader[person] != person:
            leader[person] = leader[leader[person]]
            person = leader[person]
        return person

    for people in links:
        here = [person for person in people if person in leader]
        for other in here[1:]:
            leader[find(other)] = find(here[0])
    found: dict[str, list[str]] = {}
    for person in kin.people:
        found.setdefault(find(person), []).append(person)
    return list(found.values())


def _links(kin: Kin) -> list[tuple[str, str]]:
    """Every parent with every child, but for those by which somebody is their own ancestor."""
    number = {person: index for index, person in enumerate(kin.people)}
    below: _Edges = {index: [] for index in number.values()}
    found = []
    for group in kin.groups:
        for parent in group.parents:
            for child in group.children:
                if not _reaches(below, number[child], number[parent]):
                    below[number[parent]].append(number[child])
                    found.append((parent, child))
    return found


def _couples(kin: Kin) -> list[tuple[str, str]]:
    pairs = [group.parents for group in kin.groups if len(group.parents) == 2]
    return [(a, b) for a, b in pairs if a != b]


def _levelled(
    kin: Kin, links: list[tuple[str, str]]
) -> tuple[dict[str, int], _Edges, tuple[tuple[str, str], ...]]:
    """Merge partners into one class each as long as nobody gets above themselves."""
    number = {person: index for index, person in enumerate(kin.people)}
    below: _Edges = {index: [] for index in number.values()}
    for parent, child in links:
        below[number[parent]].append(number[child])
    parted = []
    for first, second in _couples(kin):
        a, b = number[first], number[second]
        if a == b:
            continue
        if _reaches(below, a, b) or _reaches(below, b, a):
            parted.append((first, second))
            continue
        below[a] += below.pop(b)
        for targets in below.values():
            targets[:] = [a if target == b else target for target in targets]
        number = {person: a if index == b else index for person, index in number.items()}
    return number, below, tuple(parted)


def _fewest_parted(kin: Kin, links: list[tuple[str, str]], rows: dict[str, int]) -> dict[str, int]:
    """Part as few couples as can be, and with that keep lines short."""
    puzzle = Puzzle()
    levels = range(1, max(rows.values()) + _MORE)
    # Whether somebody stands in this row or below it.
    deep = {person: {level: puzzle.variable() for level in levels} for person in rows}
    pull = dict.fromkeys(rows, 0)
    for parent, child in links:
        pull[child] += 1
        pull[parent] -= 1
        puzzle.must(deep[child][1])
        for level in levels[1:]:
            puzzle.must(-deep[parent][level - 1], deep[child][level])
        puzzle.must(-deep[parent][levels[-1]])
    for person, down in deep.items():
        for level in levels[1:]:
            puzzle.must(-down[level], down[level - 1])
        for literal in down.values():
            if pull[person]:
                sign = -1 if pull[person] > 0 else 1
                puzzle.wish(1, sign * literal, weight=abs(pull[person]))
    for a, b in _couples(kin):
        parted = puzzle.variable()
        puzzle.wish(0, -parted)
        for level in levels:
            longer = puzzle.variable()
            puzzle.wish(1, -longer)
            puzzle.same(deep[a][level], deep[b][level], longer)
            puzzle.must(-longer, parted)
    true = puzzle.solve(seconds=_SECONDS).true
    if not true:
        return rows
    return {person: sum(each in true for each in down.values()) for person, down in deep.items()}


def _reaches(below: _Edges, start: int, goal: int) -> bool:
    seen, stack = {start}, [start]
    while stack:
        node = stack.pop()
        if node == goal:
            return True
        fresh = [target for target in below[node] if target not in seen]
        seen.update(fresh)
        stack += fresh
    return False


def _longest_paths(below: _Edges) -> dict[int, int]:
    waiting = dict.fromkeys(below, 0)
    for targets in below.values():
        for target in targets:
            waiting[target] += 1
    row = dict.fromkeys(below, 0)
    ready = [node for node, count in waiting.items() if not count]
    for node in ready:
        for target in below[node]:
            row[target] = max(row[target], row[node] + 1)
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    return row


def _tighten(row: dict[int, int], below: _Edges) -> None:
    """Shorten the lines: push down whoever can take all that hangs close beneath along.

    Each push shortens the sum of all lines, so it ends.
    """
    above: _Edges = {node: [] for node in below}
    for node, targets in below.items():
        for target in targets:
            above[target].append(node)
    moved = True
    while moved:
        moved = False
        for node in sorted(row, key=lambda each: (-row[each], each)):
            moving, stack = {node}, [node]
            while stack:
                for target in below[stack.pop()]:
                    if target not in moving and any(
                        row[target] == row[source] + 1
                        for source in above[target]
                        if source in moving
                    ):
                        moving.add(target)
                        stack.append(target)
            longer = sum(source not in moving for each in moving for source in above[each])
            shorter = sum(target not in moving for each in moving for target in below[each])
            if shorter > longer:
                for each in moving:
                    row[each] += 1
                moved = True


def _align(kin: Kin, rows: dict[str, int]) -> None:
    """Shift families that only care or a home joins, so that they stand level."""
    wishes: list[tuple[str, str, int]] = []
    wishes += [(care.carers[0], care.child, 1) for care in kin.cares]
    for _, members in kin.households:
        here = [person for person in members if person in rows]
        wishes += [(here[0], other, 0) for other in here[1:]]
    wishes += [(a, b, 0) for a, b in kin.bonds if a in rows and b in rows]
    block: dict[str, list[str]] = {}
    for cluster in clusters(kin, strict=True):
        least = min(rows[person] for person in cluster)
        for person in cluster:
            rows[person] -= least
            block[person] = cluster
    for upper, lower, step in _by_size(wishes, block):
        if block[upper] is block[lower]:
            continue
        keep, move = block[upper], block[lower]
        shift = rows[upper] + step - rows[lower]
        if len(move) > len(keep):
            keep, move, shift = move, keep, -shift
        for person in move:
            rows[person] += shift
        joined = keep + move
        for person in joined:
            block[person] = joined


def _by_size(
    wishes: Iterable[tuple[str, str, int]], block: dict[str, list[str]]
) -> list[tuple[str, str, int]]:
    # Care says more about generations than a shared home, so its wishes come first.
    return sorted(wishes, key=lambda wish: (-wish[2], -len(block[wish[0]]) - len(block[wish[1]])))
