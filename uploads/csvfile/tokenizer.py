"""One record at a time, forgivingly: what is beyond the fast path of `records`."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from uploads.csvfile.dialect import OTHER_DELIMITERS, Dialect
from uploads.csvfile.grammar import Scan, grammar
from uploads.csvfile.mend import mend, spans_a_gap

MAX_RECORD_LINES = 2_000
QUOTE_FLAW = "A quotation mark in this row is out of place"

_JOINED_LINES = 20
_PATIENCE = 400_000
_PATIENCE_PER_LINE = 3


@dataclasses.dataclass(frozen=True, slots=True)
class Record:
    """Cells, how many physical lines they stand on, and what is wrong with them if anything."""

    cells: list[str]
    lines: int = 1
    flaw: str | None = None


class Tokenizer:
    """Reads the records of a file, in order. Looking ahead and mending draw on a store of
    patience that grows with each record, so that the time stays proportional to the size of
    the file even where every line of it is damaged."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._grammar = grammar(dialect.delimiter, dialect.quote, dialect.escape)
        self._patience = _PATIENCE

    def rest(self, lines: int) -> None:
        """Gain patience from lines that gave no trouble."""
        self._patience = min(_PATIENCE, self._patience + _PATIENCE_PER_LINE * lines)

    def record(self, lines: Sequence[str], at: int, *, last: bool) -> Record | None:
        """The record that starts on line `at` (lines keep their ends); None where it may go on
        beyond `lines` and they are not the `last` of the file."""
        most = MAX_RECORD_LINES if self._patience > 0 else 2
        scan = self._grammar.scan(lines, at, most)
        if scan.state == "well" and scan.lines == 1:
            return Record(self._settled(lines[at].rstrip("\r\n"), scan))
        if not last and at + max(min(scan.lines, most - 1), _JOINED_LINES) >= len(lines):
            return None
        self._patience -= scan.lines
        return self._irregular(lines, at, scan)

    def _irregular(self, lines: Sequence[str], at: int, scan: Scan) -> Record:
        """Choose between one record on several lines and one line with a quote out of place."""
        line = lines[at].rstrip("\r\n")
        mended = self._mended(line)
        if scan.state == "well":
            swallows = any(self._complete(lines, at + i) for i in range(1, scan.lines))
            right = self._right_width(scan.cells)
            if (right and not (mended and swallows)) or not (mended or swallows):
                return Record(scan.cells, scan.lines)
        if mended and self._dialect.plausible(mended):
            return Record(mended, flaw=self._never_closed(line, mended))
        if cells := self._by_other_delimiter(line):
            return Record(cells)
        if mended:
            return Record(mended, flaw=self._never_closed(line, mended))
        return self._joined(lines, at) or self._damaged(line)

    def _settled(self, line: str, scan: Scan) -> list[str]:
        """A well-formed line, where its number of cells is wrong read as it must be meant."""
        cells, width = scan.cells, self._dialect.width
        if width < 3 or len(cells) == width:
            return cells
        if len(cells) * 2 <= width:
            return self._by_other_delimiter(line) or cells
        if len(cells) > width:
            return self._narrowed(self._dialect.delimiter, scan) or cells
        return cells

    def _narrowed(self, delimiter: str, scan: Scan) -> list[str] | None:
        """Cells of a record with too many of them that must be meant otherwise."""
        if delimiter == " ":
            return self._dialect.rejoined(scan.cells, scan.quoted)
        return self._dialect.without_gaps(scan.cells)

    def _by_other_delimiter(self, line: str) -> list[str] | None:
        """The line where it has the table's cells between other delimiters than the file's."""
        for delimiter in OTHER_DELIMITERS:
            if delimiter in line and delimiter != self._dialect.delimiter:
                other = grammar(delimiter, self._dialect.quote, self._dialect.escape)
                scan = other.scan([line], 0)
                if scan.state == "well" and len(scan.cells) >= self._dialect.width:
                    cells = scan.cells
                    if self._dialect.certain(cells):
                        return cells
                    if narrowed := self._narrowed(delimiter, scan):
                        return narrowed
        return None

    def _mended(self, text: str) -> list[str] | None:
        delimiter, quote, width = self._dialect.delimiter, self._dialect.quote, self._dialect.width
        gaps = text.count(delimiter) + 1
        work = gaps * (gaps - width + 1) * (1 + len(text) // 1_000)
        if width < 2 or gaps < width or work > self._patience:
            return None
        self._patience -= work
        return mend(text, delimiter, quote, width)

    def _never_closed(self, line: str, cells: Sequence[str]) -> str | None:
        """What is wrong where a text begins with a quote that never ends: it may have gone on.
        Before a number or date, or alone, such a quote is no more than a slip."""
        quote, delimiter = self._dialect.quote, self._dialect.delimiter
        for at, cell in enumerate(cells):
            number = at < len(self._dialect.numeric) and self._dialect.numeric[at]
            opened = cell.strip() != quote and cell.lstrip().startswith(quote)
            opened = opened and cell.count(quote) == 1
            if opened and not number and delimiter + cell in delimiter + line:
                return QUOTE_FLAW
        return None

    def _joined(self, lines: Sequence[str], at: int) -> Record | None:
        """A record with a quote out of place whose cell goes on over the next lines."""
        text = lines[at]
        odd = text.count(self._dialect.quote or "\0") % 2
        if not odd or self._dialect.width < 2 or self._patience <= 0:
            return None
        for more in range(1, min(_JOINED_LINES, len(lines) - at)):
            if self._complete(lines, at + more):
                return None
            text += lines[at + more]
            if mended := self._mended(text.rstrip("\r\n")):
                return Record(mended, more + 1)
        return None

    def _damaged(self, line: str) -> Record:
        cells, quote = line.split(self._dialect.delimiter), self._dialect.quote
        opened = quote and any(cell.lstrip().startswith(quote) for cell in cells)
        flawed = opened or spans_a_gap(cells, quote)
        return Record(cells, 1, QUOTE_FLAW if flawed else None)

    def _complete(self, lines: Sequence[str], at: int) -> bool:
        """Whether a line by itself is a record of the table."""
        self._patience -= 1
        scan = self._grammar.scan(lines, at)
        return scan.state == "well" and len(scan.cells) == self._dialect.width > 2

    def _right_width(self, cells: list[str]) -> bool:
        width = self._dialect.width
        return len(cells) >= width and not any(map(str.strip, cells[width:]))
