"""Text to punctuation: what separates cells, what quotes them, how wide the table is."""

from __future__ import annotations

import collections
import dataclasses
import re
from collections.abc import Iterator, Sequence

from uploads.csvfile.grammar import grammar
from uploads.csvfile.vocabulary.header_languages import known_count

OTHER_DELIMITERS = (";", "\t", "|", ",", " ")

_SAMPLE_CHARS = 64 * 1024
_SAMPLE_LINES = 250
_MOST_EXTRA = 12
_SAMPLE_CELLS = 20_000
_DELIMITERS = (",", ";", "\t", "|", "^", "~", "\x1f", "\x01", ":", " ")
_LIKELIHOOD = {":": 0.8, " ": 0.7}
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_SEP_LINE = re.compile(r'"?sep=(?P<delimiter>[^\r\n"]+)"?[\r\n]*\Z', re.IGNORECASE)
_SEVERAL_SIGNS = re.compile(r"[,;|:~^#\t]{2,3}|[,;|] (?!\s)")
_NUMERIC = re.compile(
    r"[^\w\s]{0,2}\s?(?:[A-Z]{1,3}[$€£]?\s?)?[-+(]?[$€£¥]?\d[\d.,:/'\- ]*\)?\s?[^\w\s]{0,2}"
)
_OTHERS_INSIDE = re.compile(r"[;|\t^~]|,(?! )")


@dataclasses.dataclass(frozen=True, slots=True)
class Dialect:
    """How text becomes cells.

    `delimiter` may have several characters. A quote is escaped by doubling it, and by `escape`
    before it where that is not "". `width` is the usual number of cells of a record, `numeric` says
    of each of them whether it holds numbers, dates or money wherever it holds anything. `skip`
    counts the physical lines at the top that speak to a spreadsheet ("sep=;") and hold no record.
    """

    delimiter: str = ","
    quote: str = '"'
    escape: str = ""
    width: int = 1
    numeric: tuple[bool, ...] = ()
    skip: int = 0

    def plausible(self, cells: Sequence[str]) -> bool:
        """Whether nothing but numbers stands where the table has numbers."""
        pairs = zip(self.numeric, cells, strict=False)
        return all(_is_numeric(cell) for numeric, cell in pairs if numeric and cell.strip())

    def begins(self, cells: Sequence[str]) -> bool:
        """Whether these look like the first cells of a record: numbers in two columns of them."""
        pairs = zip(self.numeric, cells, strict=False)
        filled = sum(numeric and bool(cell.strip()) for numeric, cell in pairs)
        return filled > 1 and self.plausible(cells)

    def certain(self, cells: Sequence[str]) -> bool:
        """Whether this must be a record of the table, or its header, for what is in the cells."""
        if len(cells) != self.width or self.width < 3:
            return False
        if sum(self.numeric) > 1 and all(
            _is_numeric(cell) for numeric, cell in zip(self.numeric, cells, strict=False) if numeric
        ):
            return True
        return known_count(cells) * 2 > len(cells) and not any(map(_is_numeric, cells))

    def rejoined(self, cells: Sequence[str], quoted: frozenset[int]) -> list[str] | None:
        """A record in which blanks between words were taken for delimiters, with those words in one
        cell again. None where its numbers do not tell which."""
        extra = len(cells) - self.width
        found = {
            whole
            for at in range(self.width if 0 < extra <= _MOST_EXTRA else 0)
            if quoted.isdisjoint(range(at, at + extra + 1))
            and cells[at]
            and cells[at + extra]
            and self.certain(
                whole := (
                    *cells[:at],
                    " ".join(cells[at : at + extra + 1]),
                    *cells[at + extra + 1 :],
                )
            )
        }
        return list(found.pop()) if len(found) == 1 else None

    def without_gaps(self, cells: Sequence[str]) -> list[str] | None:
        """A record with empty cells too many, less those without which its numbers stand in the
        columns of numbers. None where there is no such reading or more than one."""
        extra = len(cells) - self.width
        if extra > _MOST_EXTRA or (extra > 1 and not any(map(str.strip, cells[self.width :]))):
            return None
        found = {
            rest
            for at in range(len(cells))
            if not any(map(str.strip, cells[at : at + extra]))
            and self.certain(rest := (*cells[:at], *cells[at + extra :]))
        }
        return list(found.pop()) if len(found) == 1 else None


@dataclasses.dataclass(frozen=True, slots=True)
class _Trial:
    """What the sample looks like under one dialect: its columns without blank cells."""

    score: float
    dialect: Dialect
    columns: Sequence[Sequence[str]] = ()
    rows: int = 0

    def settled(self) -> Dialect:
        numeric = tuple(_mostly_numeric(column, self.rows) for column in self.columns)
        return dataclasses.replace(self.dialect, numeric=numeric)


def detect(text: str) -> Dialect:
    """The dialect under which the beginning of a file makes the best table: most lines of the same
    width, known words in the header, cells that hold one thing each. Bounded by constants above."""
    lines = _sample_lines(text)
    skip, stated = 0, None
    if lines and (sep := _SEP_LINE.match(lines[0])):
        skip, stated = 1, sep["delimiter"]
    best = _Trial(0.0, Dialect(skip=skip))
    text = "".join(lines)
    for delimiter in _delimiters(lines[skip:], stated):
        for quote, escape in _quotings(text, delimiter):
            needed = best.score * (1 if len(delimiter) == 1 else 0.999)
            trial = _try(lines[skip:], Dialect(delimiter, quote, escape, skip=skip), needed)
            if trial.score > needed:
                best = trial
    return best.settled()


def _sample_lines(text: str) -> list[str]:
    """Whole lines, with their ends, from the beginning of the file."""
    lines: list[str] = []
    for match in _LINE.finditer(text, 0, _SAMPLE_CHARS):
        if len(lines) == _SAMPLE_LINES or match.end() == match.start():
            break
        lines.append(match[0])
    if len(text) > _SAMPLE_CHARS and 1 < len(lines) < _SAMPLE_LINES:
        lines.pop()
    return lines


def _delimiters(lines: list[str], stated: str | None) -> list[str]:
    if stated and any(stated in line for line in lines):
        return [stated]
    text = "".join(lines)
    several = collections.Counter(_SEVERAL_SIGNS.findall(text))
    enough = max(1, len(lines) // 4)
    return [
        *(sign for sign in _DELIMITERS if text.count(sign) >= enough),
        *(signs for signs, times in several.most_common(4) if times >= enough),
    ]


def _quotings(text: str, delimiter: str) -> Iterator[tuple[str, str]]:
    gap = re.escape(delimiter)
    yield '"', ""
    if '\\"' in text:
        yield '"', "\\"
    if "'" not in text:
        return
    edges = re.findall(rf"(?:^|{gap})'(?!')|(?<!')'(?:{gap}|$)", text, re.MULTILINE)
    if len(edges) > max(3, text.count('"' + delimiter)):
        yield "'", ""
        if "\\'" in text:
            yield "'", "\\"


def _try(lines: list[str], dialect: Dialect, needed: float) -> _Trial:
    """The score of a dialect; 0 where it is soon seen to come to no more than `needed`."""
    rows, rough = _rows(lines, dialect)
    widths = collections.Counter(len(row) for row in rows)
    weights = {width: times * (width - 1) for width, times in widths.items()}
    width = max(weights, key=lambda width: (widths[width] if width > 1 else 0, width), default=1)
    if width < 2:
        return _Trial(0.0, dialect)
    table = [row for row in rows if len(row) == width]
    columns = [[cell for cell in column if cell] for column in zip(*table, strict=True)]
    filled = max(1, sum(map(bool, columns)))
    shape = (
        (len(table) / len(rows))
        * ((filled - 0.8) / filled)
        * (1 - 0.5 * rough / len(rows))
        * _LIKELIHOOD.get(dialect.delimiter, 1)
    )
    words = max((known_count(row) / len(row) for row in table[:10]), default=0)
    if shape * (1 + words) <= needed:
        return _Trial(0.0, dialect)
    score = shape * (1 + words) * _mean_sense(columns) ** 2
    return _Trial(score, dataclasses.replace(dialect, width=width), columns, len(table))


def _rows(lines: list[str], dialect: Dialect) -> tuple[list[list[str]], int]:
    """The cells of each record, trimmed, and how many lines break the rules of the dialect."""
    rules = grammar(dialect.delimiter, dialect.quote, dialect.escape)
    rows: list[list[str]] = []
    at = rough = cells = 0
    while at < len(lines) and cells < _SAMPLE_CELLS:
        if not lines[at].strip():
            at += 1
            continue
        scan = rules.scan(lines, at, 20)
        if scan.state == "well":
            row, at = scan.cells, at + scan.lines
        else:
            row, at, rough = lines[at].split(dialect.delimiter), at + 1, rough + 1
        rows.append([cell.strip() for cell in row])
        cells += len(row)
    return rows, rough


def _mean_sense(columns: Sequence[Sequence[str]]) -> float:
    cells = collections.Counter(cell for column in columns for cell in column[:100])
    by_sense: collections.Counter[float] = collections.Counter()
    for cell, times in cells.items():
        by_sense[_sense(cell)] += times
    return sum(sense * by_sense[sense] for sense in sorted(by_sense)) / max(1, cells.total())


def _sense(cell: str) -> float:
    """How much a cell looks like one thing: a number or date, a word or text, several cells."""
    if len(cell) > 1 and cell[0] == cell[-1] == "'":
        return 0.5
    if _is_numeric(cell):
        return 1.0
    if cell.count('"') % 2 or _OTHERS_INSIDE.search(cell):
        return 0.3
    return 0.9


def _is_numeric(cell: str) -> bool:
    return len(cell) < 60 and bool(_NUMERIC.fullmatch(cell.strip(" \t\"'")))


def _mostly_numeric(cells: Sequence[str], rows: int) -> bool:
    if len(cells) * 2 < rows:
        return False
    numbers = sum(times for cell, times in collections.Counter(cells).items() if _is_numeric(cell))
    return numbers >= 3 and numbers >= 0.9 * (len(cells) - 1)
