"""What shows that the numbers under a name that nobody knows are money, and count nothing."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.values import currency_in_header
from uploads.csvfile.vocabulary.headers import key

_COUNTED = 100
"""Up to here whole numbers may count something."""
_NEAR_COUNTED = 20
"""The same, where they lie near a known amount: what counts lies near none so large."""


def shows_money(column: Column) -> bool:
    """By how it is written: with a currency in its cells or its header, or with decimals."""
    numbers = column.numbers
    stated = numbers.marked or numbers.point + numbers.comma
    return column.is_number and bool(stated or currency_in_header(column.name))


def names_money(column: Column) -> bool:
    """By one of the words of its name."""
    words = {*key(column.name).split()}
    return column.is_number and bool(words & AMOUNTS) and not words & _HOPED_FOR


AMOUNTS = frozenset(
    """amount total revenue sales value sum betrag summe montant somme importe monto valor kwota
    castka suma belopp belob summa importo bedrag tutar сумма 金額 金额 合計 금액""".split()
)


_HOPED_FOR = frozenset("estimated expected forecast budget target potential weighted".split())


def may_be_money(column: Column, sums: Arithmetic) -> bool:
    """By how it is written, or for its size."""
    return shows_money(column) or sums.any(number(column) >= _COUNTED)


def may_be_money_near(column: Column, amounts: pl.Series) -> bool:
    """By how it is written, or for the size of the amounts that it lies near."""
    return shows_money(column) or float(amounts.abs().median() or 0) >= _NEAR_COUNTED  # type: ignore[arg-type]
