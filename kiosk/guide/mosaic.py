"""Cards of different widths that fill every row of a grid."""

from itertools import chain

COLUMNS = 12
_PAIRS = ((7, 5), (5, 7))
_TRIPLE = (4, 4, 4)


def spans(count: int) -> tuple[int, ...]:
    """Return how many of twelve columns each card takes, the first row a pair, wide before narrow."""
    pairs = next((pairs for pairs in range(1, count // 2 + 1) if (count - 2 * pairs) % 3 == 0), 0)
    if not pairs:
        return (*spans(count - 1), COLUMNS) if count else ()
    triples = (count - 2 * pairs) // 3
    rows: list[tuple[int, ...]] = [_PAIRS[0]]
    for place in range(1, pairs):
        rows += [_TRIPLE] if place <= triples else []
        rows.append(_PAIRS[place % 2])
    rows += [_TRIPLE] * (triples - pairs + 1)
    return tuple(chain.from_iterable(rows))
