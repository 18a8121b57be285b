"""CSVParserService: the steps from bytes to sales, in order."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO

import polars as pl

from uploads.csvfile import dialect as dialects
from uploads.csvfile import encoding as encodings
from uploads.csvfile.account import account_of, likely_mapping
from uploads.csvfile.columns import purpose
from uploads.csvfile.columns.decide import decide
from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.columns.survey import take_survey
from uploads.csvfile.columns.unnamed import name_columns
from uploads.csvfile.reasons import ignored_words
from uploads.csvfile.records import Batch, UnreadableError, read
from uploads.csvfile.sales.apart import refunded_apart
from uploads.csvfile.sales.parts import parts
from uploads.csvfile.sales.preview import preview
from uploads.csvfile.sales.segment import SegmentReader
from uploads.csvfile.salestable import (
    SEGMENT_RECORDS,
    Answers,
    Question,
    Reading,
    Refusal,
    SalesTable,
)
from uploads.csvfile.table.body import SECOND, Body
from uploads.csvfile.table.dressing import as_in_file, dress
from uploads.csvfile.table.footer import without_footer
from uploads.csvfile.table.header import SEARCHED_RECORDS, Header, find_header

EMPTY = (
    "There are no rows in this file: nothing stands below the line with the names of the columns. "
    "Choose a period with sales, export it again, and upload the new file."
)
KEPT_BYTES = 16 * 1024 * 1024
"""Files up to this size are read once and kept; larger ones are read again for each pass."""
KEPT_FRAME_CELLS = 1_000_000
"""What is in memory anyway is taken in larger frames, which is faster."""


class CSVParserService:
    """Reads any file of sales. It keeps no state and may be used from several threads."""

    def read(
        self,
        source: BinaryIO,
        answers: Answers | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Reading:
        """How the file is read; `progress` is told the number of bytes read so far."""
        file = _File(source, progress)
        try:
            file.keep()
            reading = _read(file, answers or Answers())
        except UnreadableError as error:
            return Reading("refuse", file.account, refusal=Refusal("unreadable", str(error)))
        return reading


class _File:
    """The records of a source: kept in memory where it is small, else read again."""

    def __init__(self, source: BinaryIO, progress: Callable[[int], None] | None) -> None:
        self.source, self.progress = source, progress
        self.kept: list[Batch] | None = None
        self.encoding = encodings.detect(source)
        self.dialect = dialects.detect(encodings.sample(source, self.encoding))
        self.account: dict[str, Any] = {
            "encoding": self.encoding.codec,
            "delimiter": self.dialect.delimiter,
            "header_line": None,
            "header": [],
            "signature": "",
            "mapping": {},
            "date_order": None,
            "decimal_sign": None,
            "notes": list(self.encoding.notes),
            "preview": [],
        }

    def keep(self) -> None:
        """Read a small file into memory. Raises UnreadableError."""
        if self.source.seek(0, 2) <= KEPT_BYTES:
            self.kept = list(self._read())

    def _read(self) -> Iterator[Batch]:
        return read(self.source, self.encoding, self.dialect, self.progress)

    def batches(self) -> Iterable[Batch]:
        return self.kept if self.kept is not None else self._read()

    def body(self, header: Header) -> Body:
        """The records below the header, made ready once where they are kept."""
        if self.kept is None:
            return Body(header, lambda: dress(self._read(), header))
        frames = list(dress(self.kept, header))
        return Body(
            header,
            lambda: frames,
            most_cells=KEPT_FRAME_CELLS,
            most_together=SEGMENT_RECORDS,
        )

    def rows(self) -> Iterator[list[str]]:
        """Every record as it stands, where no table has been found among them."""
        for batch in self.batches():
            for cells, width in zip(batch.cells.iter_rows(), batch.width, strict=True):
                yield [cell or "" for cell in cells[:width]]


def _read(file: _File, answers: Answers) -> Reading:
    header = _header(file)
    if header is None:
        refusal = purpose.refusal("table")
        return Reading("refuse", file.account, refusal=refusal, table=file.rows)
    body = file.body(header)
    survey = take_survey(body, _mapped(answers))
    if header.line is None:
        name_columns(survey)
    account = file.account | account_of(survey)
    rows = functools.partial(_rows, body)
    if survey.sample.is_empty():
        return Reading("refuse", account, refusal=Refusal("empty", EMPTY), table=rows)
    decided = decide(survey, answers)
    if not isinstance(decided, Plan):
        first = next(iter(body.frames()), None)
        account["preview"] = preview(first) if first is not None else []
        if isinstance(decided, Question):
            account["mapping"] = likely_mapping(survey)
            return Reading("question", account, survey.records, question=decided, table=rows)
        return Reading("refuse", account, survey.records, refusal=decided, table=rows)
    footer = without_footer(survey, decided)
    plan = dataclasses.replace(decided, records=survey.records - footer)
    plan = dataclasses.replace(plan, refunds_apart=refunded_apart(plan))
    order = plan.order.cell if plan.order else None
    body = dataclasses.replace(body, records=plan.records, order=order)
    return _import(body, plan, account | account_of(survey, plan))


def _header(file: _File) -> Header | None:
    rows: list[tuple[str | None, ...]] = []
    lines: list[int] = []
    for batch in file.batches():
        head = batch.cells.head(SEARCHED_RECORDS)
        rows += head.rows()
        lines += batch.line.head(SEARCHED_RECORDS).to_list()
        break
    return find_header(rows, lines)


_CHOSEN = {"amount_column": "total", "date_column": "sold_on", "quantity_column": "quantity"}


def _mapped(answers: Answers) -> dict[str, str]:
    """Columns that a person has chosen, by header."""
    chosen = dict(answers.column_mapping)
    for question, field in _CHOSEN.items():
        if answers.settled.get(question):
            chosen[str(answers.settled[question])] = field
    return chosen


def _import(body: Body, plan: Plan, account: dict[str, Any]) -> Reading:
    rows = functools.partial(_rows, body)

    frame = next(iter(body.frames()), None)
    if frame is None:
        return Reading("refuse", account, refusal=Refusal("empty", EMPTY), table=rows)
    first = SegmentReader(plan).read(frame)
    account["preview"] = preview(frame, first)
    whole = first.table.records == plan.records

    def segments() -> Iterator[SalesTable]:
        reader = SegmentReader(plan)
        for segment in [first] if whole else map(reader.read, body.frames()):
            yield from parts(segment, body.most_together)

    nothing = not first.table.sales.height and not first.table.rejected
    if nothing and (ignored := _nothing_but_ignored(segments())):
        refusal = _no_sales(ignored, plan.records)
        return Reading("refuse", account, plan.records, refusal=refusal, table=rows)
    return Reading("import", account, plan.records, segments=segments, table=rows)


def _nothing_but_ignored(segments: Iterable[SalesTable]) -> dict[str, int]:
    """The reasons by which every record is ignored; empty where any is a sale or rejected."""
    reasons: dict[str, int] = {}
    for table in segments:
        if table.sales.height or table.rejected:
            return {}
        for reason, times in table.ignored.items():
            reasons[reason] = reasons.get(reason, 0) + times
    return reasons


def _no_sales(ignored: dict[str, int], records: int) -> Refusal:
    shown = ", ".join(
        f"{ignored_words(reason)} ({times:,})"
        for reason, times in sorted(ignored.items(), key=lambda p: -p[1])[:4]
    )
    rows = "The only row" if records == 1 else f"None of the {records:,} rows"
    message = (
        f"{rows} of this file is {'no' if records == 1 else 'a'} sale: {shown}. "
        "Export your sales, invoices or orders instead."
    )
    return Refusal(purpose.NOT_SALES, message)


def _rows(body: Body) -> Iterator[list[str]]:
    yield list(body.header.cells) or list(body.header.names)
    for frame in body.frames():
        frame = frame.filter(pl.col("skip").ne_missing(SECOND))
        for row in as_in_file(frame).fill_null("").iter_rows():
            yield list(row)
