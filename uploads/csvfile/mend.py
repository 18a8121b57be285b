"""Lines whose quotes are out of order: the reading with the right number of cells."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence

_STRAY = 1
_STRAY_OPENING = 2


@dataclasses.dataclass(frozen=True, slots=True)
class _Path:
    """The cheapest way to a place in the line; `tied` where another way costs the same."""

    cost: int
    cells: tuple[str, ...]
    tied: bool


def mend(text: str, delimiter: str, quote: str, width: int) -> list[str] | None:
    """The `width` cells of `text` for which the fewest quotes must be strays.

    A quote may be text inside a cell, open a cell without ever closing it, or close it too
    early. None where no reading has that many cells, or where two are equally good. More cells may
    follow if they are empty. A shortest path over the delimiters: the work
    is (delimiters) x (delimiters - width).
    """
    line = _Line(text, delimiter, quote)
    joins = len(line.ends) - width
    if not quote or joins < 0:
        return None
    ways: list[dict[int, _Path]] = [{} for _ in line.starts]
    ways[0][0] = _Path(0, (), tied=False)
    for at in range(len(line.ends)):
        for count, path in ways[at].items():
            if count < width:
                for step in line.cells(at, last=at + joins - (at - count)):
                    _offer(ways[step.to], count + 1, path, step)
    complete = [ways[at][width] for at in line.finishes() if width in ways[at]]
    best = min(complete, key=lambda path: path.cost, default=None)
    if best is None or best.tied or spans_a_gap(best.cells, quote):
        return None
    return list(best.cells)


@dataclasses.dataclass(frozen=True, slots=True)
class _Step:
    """One cell: the number of the delimiter after which the next cell starts, and the cost."""

    to: int
    cost: int
    cell: str


class _Line:
    """A line and its delimiters: cell number n may start at starts[n] and end at ends[n]."""

    def __init__(self, text: str, delimiter: str, quote: str) -> None:
        self.text, self.delimiter, self.quote = text, delimiter, quote
        self.ends = [match.start() for match in re.finditer(re.escape(delimiter), text)]
        self.starts = [0, *(end + len(delimiter) for end in self.ends), len(text) + 1]
        self.ends.append(len(text))

    def cells(self, at: int, last: int) -> Iterator[_Step]:
        """Every way to read a cell that starts after delimiter `at` and ends by `last`."""
        plain = self.text[self.starts[at] : self.ends[at]]
        opening = plain.lstrip(" \t").startswith(self.quote)
        quotes = plain.count(self.quote)
        yield _Step(at + 1, quotes * _STRAY + opening * _STRAY_OPENING, plain)
        if opening:
            for to in range(at, min(last, len(self.ends) - 1) + 1):
                yield from self._quoted(at, to)

    def _quoted(self, at: int, to: int) -> Iterator[_Step]:
        whole = self.text[self.starts[at] : self.ends[to]].strip(" \t")
        body, closing, tail = whole[1:].rpartition(self.quote)
        if not closing or self.delimiter in tail:
            return
        strays = body.replace(self.quote * 2, "").count(self.quote) + bool(tail)
        yield _Step(to + 1, strays * _STRAY, body.replace(self.quote * 2, self.quote) + tail)

    def finishes(self) -> Iterator[int]:
        """The delimiters after which nothing more is said, the line's end first."""
        for at in range(len(self.ends), 0, -1):
            if self.text[self.starts[at] :].replace(self.delimiter, "").strip(" \t"):
                return
            yield at


def _offer(ways: dict[int, _Path], count: int, path: _Path, step: _Step) -> None:
    cost = path.cost + step.cost
    known = ways.get(count)
    if known is None or cost < known.cost:
        ways[count] = _Path(cost, (*path.cells, step.cell), path.tied)
    elif cost == known.cost and known.cells != (*path.cells, step.cell):
        ways[count] = dataclasses.replace(known, tied=True)


def spans_a_gap(cells: Sequence[str], quote: str) -> bool:
    """Whether a quoted text seems to begin inside one cell and to end in a later one, as where
    the delimiter before it is missing: `Mug"blue, large",2`. Inch marks (27") are none of this."""
    if not quote:
        return False
    begun = False
    for cell in cells:
        if cell.count(quote) == 1:
            before, _, after = cell.partition(quote)
            if begun and before and not after.strip():
                return True
            begun = begun or bool(before.strip() and after and not before[-1].isdigit())
    return False
