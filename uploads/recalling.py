"""What is remembered of a data source, in words for the person who said it."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

from uploads.csvfile.columns.questions import COMPUTED, NO_COUNT, ORDERS
from uploads.explanation import label_of
from uploads.models import DataSource, Remembered
from uploads.remembering import MAPPING

ANY = "*"
SENTENCES: dict[str, dict[str, str]] = {
    "date_order": {
        "dmy": "Dates are day first: 31/12/2026.",
        "mdy": "Dates are month first: 12/31/2026.",
        "ymd": "Dates are year first: 2026/12/31.",
    },
    "decimal_sign": {
        ".": "Decimals come after a point: 1,234.50.",
        ",": "Decimals come after a comma: 1.234,50.",
    },
    "year": {ANY: "Dates without a year are from {}."},
    "date_column": {ANY: "“{}” is the date of the sale."},
    "amount_column": {
        COMPUTED: "The amount of the sale is quantity × price.",
        ANY: "“{}” is the amount of the sale.",
    },
    "quantity_column": {
        NO_COUNT: "One is sold in each row: no column says how many.",
        ANY: "“{}” says how many were sold.",
    },
    "order_money": {
        "order": "The amount is the whole order's, and counts once for each order.",
        "line": "The amount is each line's, and counts on every line.",
    },
    "amount_unit": {
        "cents": "Amounts are in cents: 1250 is 12.50.",
        "whole": "Amounts are whole: 1250 is 1,250.00.",
    },
    "discount_use": {
        "amount": "The discount is money off the line.",
        "fraction": "The discount is a part of the price: 0.1 is 10 % off.",
        "percent": "The discount is per cent of the price.",
        ORDERS: "The discount is off the whole order.",
    },
    "shipping_in": {
        "yes": "The amount has shipping in it, which is taken off.",
        "no": "Shipping comes on top of the amount.",
    },
    "bank_statement": {
        "yes": "It is a bank statement, and the money that comes in is sales.",
        "no": "It is a bank statement, and not of sales: nothing is imported.",
    },
    "below_zero": {
        "refunds": "Amounts below zero are money given back to customers.",
        "paid": "Amounts below zero were paid to others, and are left out.",
    },
    "unknown_kinds": {
        "yes": "Rows of a kind that is not known are sales.",
        "no": "Rows of a kind that is not known are left out.",
    },
    "unknown_states": {
        "yes": "Rows with a word that may mean “no sale” are sales.",
        "no": "Rows with a word that may mean “no sale” are left out.",
    },
    "unknown_discount": {
        "yes": "What was taken off is a discount.",
        "no": "What was taken off is no discount, and stays in the sale.",
    },
    "sale_side": {
        "credit": "Sales stand on the credit side.",
        "debit": "Sales stand on the debit side.",
    },
}
"""{kind of question: {answer, or ANY for the name that was chosen: what it says of the files}}"""
COLUMNS_SHOWN = 8


@dataclasses.dataclass(frozen=True, slots=True)
class Told:
    """One thing remembered. `columns` is [(column, what it means)] and `unused` the others."""

    remembered: Remembered
    sentence: str
    columns: list[tuple[str, str]]
    unused: list[str]


@dataclasses.dataclass(frozen=True, slots=True)
class FilesAlike:
    """All that is remembered of files with one header."""

    signature: str
    header: list[str]
    told: list[Told]

    @property
    def first_columns(self) -> list[str]:
        return self.header[:COLUMNS_SHOWN]

    @property
    def more_columns(self) -> int:
        return max(len(self.header) - COLUMNS_SHOWN, 0)


def recalled(source: DataSource) -> list[FilesAlike]:
    """By header, the one that was spoken of last first."""
    said = sorted(source.said.order_by("kind"), key=lambda each: each.signature)
    alike = [
        FilesAlike(signature, group[0].header, [told(each) for each in group])
        for signature, group in (
            (signature, list(each))
            for signature, each in itertools.groupby(said, lambda each: each.signature)
        )
    ]
    return sorted(alike, key=lambda files: max(_moments(files)), reverse=True)


def told(remembered: Remembered) -> Told:
    if remembered.kind != MAPPING:
        return Told(remembered, sentence_of(remembered), [], [])
    meanings: dict[str, str] = remembered.answer
    columns = [(name, label_of(field)) for name, field in meanings.items() if field]
    unused = [name for name, field in meanings.items() if not field]
    return Told(remembered, "You said what the columns mean.", columns, unused)


def sentence_of(remembered: Remembered) -> str:
    """Where the kind of question is not known here, what was asked and what was chosen."""
    known = SENTENCES.get(remembered.kind, {})
    answer = str(remembered.answer)
    sentence = known.get(answer) or known.get(ANY)
    if sentence:
        return sentence.format(answer)
    return f"{remembered.question} {remembered.label or answer}".strip()


def _moments(files: FilesAlike) -> list[Any]:
    return [told.remembered.said_at for told in files.told]
