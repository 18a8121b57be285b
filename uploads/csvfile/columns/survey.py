"""What the columns of a table hold, gathered frame by frame in bounded memory."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence

import polars as pl

from uploads.csvfile.columns.column import FIELD_KINDS, FORCED, Column
from uploads.csvfile.table.body import Body
from uploads.csvfile.table.header import Header
from uploads.csvfile.table.second import second_header
from uploads.csvfile.values import DateEvidence, NumberEvidence, is_iban, name_month, said, saying
from uploads.csvfile.vocabulary.counts import counts_things
from uploads.csvfile.vocabulary.header_languages import foreign_languages
from uploads.csvfile.vocabulary.headers import Word
from uploads.csvfile.vocabulary.row_of_headers import look_up
from uploads.csvfile.vocabulary.telling import tell_ends, tell_kinds, tell_statuses
from uploads.csvfile.vocabulary.totals import says_total

SAMPLE_RECORDS = 5_000
TAIL_RECORDS = 60
_GLANCE = 300
_MOST_VALUES = 400
_COUNTED = frozenset(
    """kind kind_weak status status_other status_weak account contra_account credit_account
    debit_account debit_credit direction currency currency_other refund_flag refund_row
    cancelled_flag cancelled_on refund_amount""".split()
)


@dataclasses.dataclass
class Survey:
    """All columns; the first records, without those that are none; the last records; the count;
    the line on which a second table starts."""

    header: Header
    columns: list[Column]
    sample: pl.DataFrame
    tail: pl.DataFrame
    records: int
    languages: frozenset[str]
    second_line: int | None = None

    def of(self, *kinds: str) -> list[Column]:
        """The columns of these kinds that hold anything, the most usual words first."""
        found = [c for c in self.columns if c.kind in kinds and c.filled]
        return sorted(found, key=lambda c: (kinds.index(c.kind), c.rank, c.at))

    def named(self, *kinds: str) -> list[Column]:
        """The columns of these kinds, empty ones too."""
        return [column for column in self.columns if column.kind in kinds]


def take_survey(body: Body, mapping: Mapping[str, str] | None = None) -> Survey:
    """`mapping` has the fields that a person has chosen for headers; "" for no field."""
    header = body.header
    words = look_up(header.names) if header.line is not None else [None] * len(header.names)
    pairs = enumerate(zip(header.names, words, strict=True))
    chosen = {header: _chosen(field) for header, field in (mapping or {}).items()}
    columns = [Column(at, name, chosen.get(name, word)) for at, (name, word) in pairs]
    sample: list[pl.DataFrame] = []
    tail: list[pl.DataFrame] = []
    records = kept = 0
    second = None
    for whole in body.frames():
        if not kept:
            _glance(columns, whole.filter(pl.col("skip").is_null()).head(_GLANCE))
        typed = [c.cell for c in columns if c.is_number or c.is_date]
        second = second_header(whole, typed)
        frame = whole if second is None else whole.head(second)
        records += frame.height
        sales = frame.filter(pl.col("skip").is_null())
        if kept < SAMPLE_RECORDS:
            sample.append(sales.head(SAMPLE_RECORDS - kept))
            kept += sample[-1].height
        _add(columns, sales)
        tail = [*tail, frame.tail(TAIL_RECORDS)][-2:]
        if second is not None:
            second = int(whole["line"][second])
            break
    empty = pl.DataFrame()
    return Survey(
        header,
        columns,
        pl.concat(sample, how="diagonal") if sample else empty,
        pl.concat(tail, how="diagonal").tail(TAIL_RECORDS) if tail else empty,
        records,
        foreign_languages(header.names) if header.line is not None else frozenset(),
        second,
    )


def _chosen(field: str) -> Word | None:
    kind = FIELD_KINDS.get(field)
    return Word(kind, FORCED, "", frozenset()) if kind else None


def _glance(columns: Sequence[Column], frame: pl.DataFrame) -> None:
    """What the first cells look like, which decides what is looked at in all of them."""
    texts = frame.select(saying(column.cell for column in columns))
    for column in columns:
        text = texts[column.cell].drop_nulls()
        cells = text.to_list()
        column.glanced = len(cells)
        column.emails = sum("@" in cell and bool(_EMAIL.fullmatch(cell)) for cell in cells)
        column.codes = sum(bool(_CODE.fullmatch(cell)) for cell in cells)
        column.word = _shown(column, cells, frame.height) or column.word
        if not any(map(str.isdigit, "".join(cells))):
            column.numbers = NumberEvidence(stated=len(cells))
            continue
        if not column.is_text:
            column.numbers = NumberEvidence.of(text)
        if _may_be_dates(column, cells):
            column.dates = DateEvidence.of(text)
        if column.kind == "time" and column.dates.certain and column.is_date:
            column.word = Word.proven("date_any")


def _shown(column: Column, cells: Sequence[str], rows: int) -> Word | None:
    """What the cells themselves say that a column is, whatever it is called."""
    if cells and all(map(is_iban, cells)):
        return Word.proven("bank")
    if column.kind not in _SHOWN:
        return None
    lines = [cell for cell in cells if not says_total(cell)]
    most = len(cells) * 2 > rows
    if (
        most
        and column.kind in _MAY_TELL_KINDS
        and tell_kinds(lines, plainly=column.kind not in {"", "direction"})
    ):
        return Word.proven("kind")
    if not column.kind and ((most and tell_statuses(lines)) or tell_ends(column.name, lines)):
        return Word.proven("status")
    if column.kind in _NAME_THINGS and counts_things(column.name, lines):
        return Word.proven("quantity_order")
    if column.kind == "date_sale" and lines and all(map(_PRICE.fullmatch, lines)):
        late = any(int(cell[-2:]) > _LAST_DAY for cell in lines)
        return Word.proven("amount") if late else None
    if column.kind == "quantity_order" and lines and all(map(_MONEY.search, lines)):
        return Word.proven("subtotal")
    if column.kind in _AMOUNT_OF and lines and all(map(_PRICE.fullmatch, lines)):
        return Word.proven(_AMOUNT_OF[column.kind])
    return None


_AMOUNT_OF = {
    "product": "subtotal", "description": "subtotal", "date_paid": "paid",
    "discount_code": "discount",
}  # fmt: skip
"""`Basket`: 54.00, `Paid`: 58.00."""
_MONEY = re.compile(r"\d[.,]\d\d(?!\d)")
_PRICE = re.compile(r"\D{0,3}\d+[.,]\d\d")
_LAST_DAY = 31
_MAY_TELL_KINDS = ("direction", "", "order", "reference", "description", "product")
_NAME_THINGS = ("product", "description", "sku", "")
_SHOWN = {*_MAY_TELL_KINDS, *_NAME_THINGS, *_AMOUNT_OF, "date_sale", "quantity_order"}
_EMAIL = re.compile(r"\S+@\S+\.\S+")
_CODE = re.compile(r"\S*\d\S*")
_DATED = re.compile(r"\d[-/.年]\s?\d|\d:\d\d|^\d{8}$")
_LONGEST_DATE = 80
_WORD_BEFORE_YEAR = re.compile(r"[A-Za-z]{3,}.*\d{4}")


def _may_be_dates(column: Column, cells: Sequence[str]) -> bool:
    if column.kind.startswith(("date", "cancelled_on")):
        return True
    numbers = column.numbers
    if column.kind and numbers.stated and numbers.readable == numbers.stated:
        return False
    short = [cell for cell in cells if len(cell) <= _LONGEST_DATE]
    return any(_DATED.search(cell) for cell in short) or name_month(
        cell for cell in short if _WORD_BEFORE_YEAR.search(cell)
    )


def _add(columns: Sequence[Column], frame: pl.DataFrame) -> None:
    names = [column.cell for column in columns]
    fills = frame.select((pl.col(names).str.len_bytes() > 0).sum()).row(0)
    for column, filled in zip(columns, fills, strict=True):
        cells = frame[column.cell]
        number = column.is_number or (not column.glanced and column.kind not in {"", "order"})
        date = column.is_date or (not column.glanced and column.kind.startswith("date"))
        if column.is_text and not date:
            number = False
        first = column.filled == 0
        seen = first and frame.height <= _GLANCE and column.glanced > 0
        if number and not seen:
            fresh = NumberEvidence.of(cells)
            column.numbers = fresh if first else column.numbers | fresh
        if date and not seen:
            dates = DateEvidence.of(cells)
            column.dates = dates if first else column.dates | dates
        column.filled += filled
        if column.kind in _COUNTED and len(column.values) < _MOST_VALUES:
            counts = said(cells).drop_nulls().value_counts()
            column.values.update(dict(counts.iter_rows()))
