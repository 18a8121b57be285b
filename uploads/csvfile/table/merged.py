"""A header in which a delimiter is missing: two names that run together are parted again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from uploads.csvfile.vocabulary.header_languages import known_count
from uploads.csvfile.vocabulary.row_of_headers import look_up

_NUMBER = re.compile(r"\W{0,4}\d[\d.,'’\s]*\W{0,3}(?:[A-Za-z]{1,4}\W?)?")
_DATE = re.compile(r"\d{1,4}[-/.年]\s?\d{1,2}[-/.月]|\d{8}\b|.*[A-Za-z]{3}.*\d{4}")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}")
_SHAPES = {
    "date": _DATE,
    "time": _TIME,
    **dict.fromkeys(
        "quantity unit_price price line_total amount total subtotal gross net net_sales tax "
        "discount shipping total_with".split(),
        _NUMBER,
    ),
}
_ROWS = 20


def parted(names: list[str], rows: Sequence[Sequence[str | None]]) -> list[str]:
    """The names as they stand, or with one of them parted in two where all records below have one
    cell more and stand under fitting names only then. Names that nobody knows are tried first."""
    below = [row for row in rows[:_ROWS] if any(row)]
    if len(names) < 3 or len(below) < 2 or {*map(_width, below)} != {len(names) + 1}:
        return names
    unknown = [not known_count([name]) for name in names]
    fitting, differing = _fit(names, below)
    for first in (unknown, [not strange for strange in unknown] if differing else []):
        fits = [(parts, _fit(parts, below)) for parts in _partings(names, first)]
        found = [parts for parts, (fit, misfit) in fits if fit > fitting and not misfit]
        if found:
            return found[0] if len(found) == 1 else names
    return names


def _width(row: Sequence[str | None]) -> int:
    return max((at for at, cell in enumerate(row, start=1) if cell is not None), default=0)


def _partings(names: list[str], chosen: list[bool]) -> Iterator[list[str]]:
    for at, name in enumerate(names):
        for cut in range(1, len(name) if chosen and chosen[at] else 0):
            halves = [name[:cut].strip(), name[cut:].strip()]
            if known_count(halves) == len(halves):
                yield [*names[:at], *halves, *names[at + 1 :]]


def _fit(names: list[str], rows: Sequence[Sequence[str | None]]) -> tuple[int, int]:
    """How many columns hold mostly what their names say, and how many mostly other things."""
    told: Counter[bool | None] = Counter(
        _agrees(word.kind, [cell.strip() for row in rows if (cell := row[at]) and cell.strip()])
        for at, word in enumerate(look_up(names))
        if word
    )
    return told[True], told[False]


def _agrees(kind: str, cells: list[str]) -> bool | None:
    """None for kinds that hold anything."""
    shape = _SHAPES.get("date" if kind.startswith("date") else kind)
    if shape is None or not cells:
        return None
    matches = shape.fullmatch if shape is _NUMBER else shape.match
    return sum(bool(matches(cell)) for cell in cells) * 2 >= len(cells)
