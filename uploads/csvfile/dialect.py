"""Text to punctuation: what separates cells, what quotes them, how wide the table is."""

from __future__ import annotations

import collections
import csv
import dataclasses
import itertools

DELIMITERS = (",", ";", "\t", "|", ":", "^")
SAMPLE_RECORDS = 500


@dataclasses.dataclass(frozen=True, slots=True)
class Dialect:
    """How text becomes cells. `quote` is "" where nothing is quoted, `escape` is "" where a quote
    is escaped by doubling it. `width` is the usual number of cells of a record. `skip` counts
    the physical lines at the top that speak to a spreadsheet ("sep=;") and hold no record."""

    delimiter: str = ","
    quote: str = '"'
    escape: str = ""
    width: int = 1
    skip: int = 0


def detect(text: str) -> Dialect:
    """The dialect under which the beginning of a file makes the most consistent table."""
    lines = text.splitlines()[:SAMPLE_RECORDS]
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) > 4:
        delimiter = lines[0][4:]
        return Dialect(delimiter, width=_width(lines[1:], delimiter)[1], skip=1)
    best = max(DELIMITERS, key=lambda delimiter: _width(lines, delimiter))
    return Dialect(best, width=_width(lines, best)[1])


def _width(lines: list[str], delimiter: str) -> tuple[int, int]:
    """(How many lines have the usual number of cells, that number); (0, 1) for one column."""
    rows = csv.reader(itertools.islice(lines, SAMPLE_RECORDS), delimiter=delimiter[:1])
    widths = collections.Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0, 1
    width, times = widths.most_common(1)[0]
    return times, width
