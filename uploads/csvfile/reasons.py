"""Why rows are no sales, as people in a shop would say it, and what to do about the others."""

from __future__ import annotations

from typing import NamedTuple

from uploads.csvfile.records import CUT_OFF, LONG_CELL, MANY_CELLS
from uploads.csvfile.sales.money_in import MONEY_OUT, NO_MONEY
from uploads.csvfile.sales.rejecting import MORE_CELLS
from uploads.csvfile.sales.segment import FEE, OTHER_ACCOUNT, PART
from uploads.csvfile.sales.standing import HEADING, TOTALS
from uploads.csvfile.table.body import SECOND
from uploads.csvfile.table.dressing import EMPTY, REPEATED
from uploads.csvfile.tokenizer import QUOTE_FLAW


class Telling(NamedTuple):
    """What is wrong with a row, and what to do, with places for {value}, {date} and {number}."""

    wrong: str
    remedy: str


_TELLINGS = {
    "Invalid date format": Telling("“{value}” is not a date", "Write it like {date}"),
    "Missing date": Telling("the date is missing", "Write it like {date}"),
    "Invalid number": Telling("“{value}” is not a number", "Write it like {number}"),
    "Missing amount": Telling("the amount is missing", "Write what the sale came to"),
    MORE_CELLS: Telling(
        "this row has more cells than the file has columns",
        "Put each value under its column, and empty what is left over",
    ),
    MANY_CELLS: Telling(
        "this row has far more cells than the file has columns",
        "Put each value under its column, and empty what is left over",
    ),
    QUOTE_FLAW: Telling(
        "a quotation mark is out of place, so texts may stand in the wrong cells",
        "Put each value under its column",
    ),
    CUT_OFF: Telling("the file ends in the middle of this row", "Fill in what is missing"),
    LONG_CELL: Telling("a cell of this row holds far too much text", "Shorten it"),
}
"""{how a message of the reader begins: how it is told}"""
_DATES = {"dmy": "31/12/2026", "mdy": "12/31/2026", "ymd": "2026-12-31"}
_NUMBERS = {".": "12.50", ",": "12,50"}

_IGNORED = {
    TOTALS: "lines of totals",
    HEADING: "headings",
    PART: "more lines of an order that is counted once",
    OTHER_ACCOUNT: "entries of other accounts than income",
    MONEY_OUT: "money that was paid out",
    NO_MONEY: "rows in which no money came in",
    FEE: "fees",
    SECOND: "another table below the first",
    EMPTY: "empty rows",
    REPEATED: "the column names once more",
}
_MARKED = {"type": "marked “{}”", "status": "status “{}”"}


def wrong_words(message: str, value: str) -> str:
    """What a message of the reader says, without its code: “31/31/2026” is not a date."""
    known = _telling(message)
    return known.wrong.format(value=value) if known else message.removesuffix(".")


def remedy_words(message: str, good: str, date_order: str, decimal_sign: str) -> str:
    """What to do about it, by the example of a `good` cell of its column where there is one; ""
    where that is not known."""
    known = _telling(message)
    if known is None:
        return ""
    date, number = _DATES.get(date_order, _DATES["dmy"]), _NUMBERS.get(decimal_sign, "12.50")
    return known.remedy.format(date=good or date, number=good or number)


def ignored_words(reason: str) -> str:
    """type: CARD_PAYMENT -> marked “card payment”; part of order -> more lines of an order ..."""
    if reason in _IGNORED:
        return _IGNORED[reason]
    what, _, value = reason.partition(": ")
    return _MARKED[what].format(_as_words(value)) if what in _MARKED else reason


def _telling(message: str) -> Telling | None:
    return next((t for start, t in _TELLINGS.items() if message.startswith(start)), None)


def _as_words(value: str) -> str:
    """CARD_PAYMENT, as programs write it -> card payment."""
    return value.replace("_", " ").lower() if "_" in value and value.isupper() else value
