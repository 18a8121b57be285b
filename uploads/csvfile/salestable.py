"""The shapes that pass between the reader of sales files and those who use it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

import polars as pl

SEGMENT_RECORDS = 10_000
LARGE_SEGMENT_RECORDS = 3 * SEGMENT_RECORDS
"""Of a large file: the products, customers and index pages that a table changes are changed once
for three times as many sales."""

DateOrder = Literal["dmy", "mdy", "ymd"]
DecimalSign = Literal[".", ","]

SALE_COLUMNS: dict[str, Any] = {
    "record": pl.UInt32,
    "line_number": pl.UInt32,
    "added": pl.Boolean,
    "kind": pl.String,
    "sold_on": pl.Date,
    "sold_at": pl.Datetime("us", "UTC"),
    "order_number": pl.String,
    "sku": pl.String,
    "product": pl.String,
    "quantity": pl.Decimal(38, 6),
    "unit_price": pl.Decimal(38, 6),
    "total": pl.Decimal(38, 6),
    "discount": pl.Decimal(38, 6),
    "tax": pl.Decimal(38, 6),
    "currency": pl.String,
    "customer_id": pl.String,
    "customer_email": pl.String,
    "customer_name": pl.String,
    "channel": pl.String,
}
"""Columns of `SalesTable.sales`, in this order. Strings are "" where nothing is stated and never
null; `sold_at`, `unit_price`, `discount` and `tax` may be null; decimals have at most 38 digits and
6 places. `kind` is "sale" or "refund"; `added` marks a refund made from a sale's own row
(a refunded amount or status), which is no record of its own. `customer_email` is in lower case."""


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """Why a record was rejected: a plain sentence, and the cell it is about."""

    column: str
    value: str
    message: str


@dataclasses.dataclass(frozen=True, slots=True)
class RejectedRecord:
    record: int
    line_number: int
    cells: list[str]
    problems: list[Problem]


@dataclasses.dataclass(frozen=True, slots=True)
class SalesTable:
    """What a run of consecutive records became: at most SEGMENT_RECORDS of them (of a large
    file LARGE_SEGMENT_RECORDS).

    `first_record` counts records from 0 over the whole file. Every record of the run is in exactly
    one of `sales` (not `added`), `rejected` and `ignored` ({reason: count}), so that
    records = imported + len(rejected) + sum(ignored.values()).
    """

    first_record: int
    records: int
    sales: pl.DataFrame
    rejected: list[RejectedRecord]
    ignored: dict[str, int]


@dataclasses.dataclass(frozen=True, slots=True)
class Answers:
    """What is known beforehand: said by the person, remembered, or the business's own.

    `column_mapping` maps header to field. `business_date_order` is only a tie-breaker after proof
    in the file and answers; `settled` holds answers to any other kind of question.
    """

    date_order: DateOrder | None = None
    decimal_sign: DecimalSign | None = None
    column_mapping: Mapping[str, str] = dataclasses.field(default_factory=dict)
    business_date_order: DateOrder | None = None
    settled: Mapping[str, Any] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, slots=True)
class Option:
    """One answer to a question: its value, its words, and what it would make of the examples."""

    value: str
    label: str
    outcome: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class ExampleRow:
    """A record of the file: the line on which it starts, and some of its cells as they stand."""

    line_number: int
    cells: list[tuple[str, str]]


@dataclasses.dataclass(frozen=True, slots=True)
class Question:
    """What the file leaves open. `kind` names the answer's key (date_order, decimal_sign, ...).

    `columns` are the headers it is about. `row` is a record of the file to which the answers give
    different outcomes; the reader leaves it open.
    """

    kind: str
    text: str
    options: list[Option]
    examples: list[str]
    columns: list[str] = dataclasses.field(default_factory=list)
    row: ExampleRow | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Refusal:
    """Why this is not a file of sales, in words for a person: what it looks like, what to do."""

    reason: str
    message: str


@dataclasses.dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read. `account` is JSON-able and says how: encoding, delimiter, header_line,
    header, signature, mapping ({header: field}), date_order, decimal_sign, notes, preview.

    `preview` is the first records side by side, for whatever outcome: [{"line_number", "cells",
    "became" (sale | refund | rejected | ignored | ""), "understood" ({column of SALE_COLUMNS:
    text}, dates ISO, numbers plain), "reason"}].

    For outcome "import", `segments()` yields the whole file in order, from its first record each
    time it is called, and always cut at the same records; `records` is how many there are.
    `table()` yields the header and then every record as it stands in the file.
    """

    outcome: Literal["import", "question", "refuse"]
    account: dict[str, Any]
    records: int = 0
    question: Question | None = None
    refusal: Refusal | None = None
    segments: Callable[[], Iterator[SalesTable]] = lambda: iter(())
    table: Callable[[], Iterator[list[str]]] = lambda: iter(())
