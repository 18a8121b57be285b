"""What each answer to a question would make of the file, in the file's own figures."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any, BinaryIO

from django.utils import timezone

from portal.businesses.models import Business
from uploads.csvfile.salestable import ExampleRow, Option, Question, Reading, Refusal
from uploads.csvfile.service import CSVParserService
from uploads.processing.known import answers
from uploads.processing.outcomes import Became, Outcomes, Trial

HEAD_BYTES = 512 * 1024
"""Of a longer file the beginning is tried: each answer costs one more reading."""
_MOST_ASKED = 4
_GONE_ON_WITH = {"bank_statement": "yes", "year": "2000"}
"""What is asked after the answer is answered so, and otherwise by the last option."""
_TELLING = (
    "sold_on", "product", "quantity", "unit_price", "discount", "tax", "total", "order_number",
    "kind",
)  # fmt: skip
_MOST_CELLS = 10
_YEARS_BACK = 8


type Known = Mapping[str, Any]


def tried(
    source: BinaryIO, question: Question, known: Known, business: Business
) -> Question | Refusal:
    """`known` are answers given before.

    The question with a row on which the answers part, and what each of them makes of it and of
    the whole; as it is where no row shows a difference. Where a refusal comes of every answer, that
    of the first: then nothing is to be asked."""
    head, whole = _head(source)
    if question.kind == "year":
        question = _with_years(question, business)
    trials = [_try(option, question.kind, head, known, business) for option in question.options]
    if whole and trials and (refusal := _refusal_of_all(trials)):
        return refusal
    record = _telling_record(trials)
    if record is None or any(trial.reading.question for trial in trials):
        return question
    row = _example_row(trials, record, question.columns)
    scope = "In all" if whole else f"In the first {max(t.reading.records for t in trials):,} rows"
    told = Outcomes(trials, record, business)
    options = [
        dataclasses.replace(
            trial.option,
            outcome=f"Line {row.line_number}: {told.row(trial)}. {scope}: {told.whole(trial)}.",
        )
        for trial in trials
    ]
    return dataclasses.replace(question, options=options, row=row)


def _refusal_of_all(trials: Sequence[Trial]) -> Refusal | None:
    refusals = [trial.reading.refusal for trial in trials]
    return refusals[0] if all(refusals) else None


def _with_years(question: Question, business: Business) -> Question:
    """The years that stand elsewhere in the file, and the last ones."""
    this_year = timezone.localdate(timezone=business.zone).year
    years = {str(this_year - back) for back in range(_YEARS_BACK)}
    years |= {option.value for option in question.options}
    options = [Option(year, year) for year in sorted(years, reverse=True)]
    return dataclasses.replace(question, options=options)


def _head(source: BinaryIO) -> tuple[bytes, bool]:
    """The first lines of the file, and whether these are all."""
    source.seek(0)
    head = source.read(HEAD_BYTES + 1)
    if len(head) <= HEAD_BYTES:
        return head, True
    return head[: head.rfind(b"\n") + 1] or head, False


def _try(option: Option, kind: str, content: bytes, known: Known, business: Business) -> Trial:
    """Whatever is asked next is answered by its last option: that is no matter of this answer."""
    known = {**known, kind: option.value}
    for _ in range(_MOST_ASKED):
        reading = CSVParserService().read(io.BytesIO(content), answers(business, known))
        asked = reading.question
        if asked is None or asked.kind in known:
            break
        last = asked.options[-1].value if asked.options else ""
        known |= {asked.kind: _GONE_ON_WITH.get(asked.kind, last)}
    return Trial(option, reading, *_became(reading))


def _became(reading: Reading) -> tuple[dict[int, Became], dict[int, int]]:
    became: dict[int, Became] = {}
    lines: dict[int, int] = {}
    for table in reading.segments():
        sales = table.sales.filter(~table.sales["added"]).select(
            "record", "line_number", "kind", "sold_on", "quantity", "total", "currency"
        )
        for record, line, *sale in sales.iter_rows():
            became[record], lines[record] = Became(*sale), line
        for bad in table.rejected:
            became[bad.record], lines[bad.record] = Became("rejected"), bad.line_number
    return became, lines


def _telling_record(trials: Sequence[Trial]) -> int | None:
    """The first record that most of the answers read each in another way: for other money, where
    there is one like that. Of a single answer, the first record."""
    records = sorted({record for trial in trials for record in trial.became})
    telling = max(records, key=lambda record: _different(trials, record), default=None)
    if telling is None or len(trials) == 1:
        return telling
    return telling if _different(trials, telling) > (1, 1, 1) else None


def _different(trials: Sequence[Trial], record: int) -> tuple[int, int, int]:
    """How many amounts the answers make of it, and how many outcomes: of those that could be read,
    and of all."""
    outcomes = {trial.of(record) for trial in trials}
    read = [became for became in outcomes if became.what != "rejected"]
    return len({(became.what, became.total) for became in read}), len(read), len(outcomes)


def _example_row(trials: Sequence[Trial], record: int, asked: Sequence[str]) -> ExampleRow:
    """The row's cells that are asked about, and those that say of which sale it is."""
    trial = next(trial for trial in trials if record in trial.lines)
    cells = next(islice(trial.reading.table(), record + 1, None), [])
    meant = {field: name for t in trials for name, field in t.reading.account["mapping"].items()}
    telling = [meant[field] for field in _TELLING if field in meant]
    header = trial.reading.account["header"]
    pairs = [
        (name, cell) for name, cell in zip(header, cells, strict=False) if cell or name in asked
    ]
    first = dict.fromkeys([*asked, *telling, *(name for name, _ in pairs)])
    shown = set([name for name in first if name in dict(pairs)][:_MOST_CELLS])
    return ExampleRow(trial.lines[record], [pair for pair in pairs if pair[0] in shown])
