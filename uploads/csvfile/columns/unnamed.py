"""Columns without a header: what they are by their cells, where the rows prove it."""

from __future__ import annotations

from itertools import permutations

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.moneyed import shows_money
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import NumberStyle, decide_numbers
from uploads.csvfile.vocabulary.headers import Word

_MOST_NUMBERS = 8


def name_columns(survey: Survey) -> None:
    """Gives words to the columns of a table without a header; what is not certain stays unknown."""
    unknown = [column for column in survey.columns if column.word is None and column.filled]
    for column in unknown:
        if column.emails * 2 > column.glanced:
            _name(column, "customer_email")
    texts = [c for c in unknown if c.word is None and not c.is_number and not c.is_date]
    codes = [c for c in texts if c.is_code]
    prose = [c for c in texts if not c.is_code]
    if len(codes) == 1:
        _name(codes[0], "order")
    if len(prose) == 1:
        _name(prose[0], "product")
    _name_amounts(survey, [c for c in unknown if c.is_number and not c.is_date and c.word is None])


def _name_amounts(survey: Survey, columns: list[Column]) -> None:
    """Quantity x price = total names all three; a single column with decimals is the amount."""
    styles = {column.at: decide_numbers(column.numbers) for column in columns[:_MOST_NUMBERS]}
    known = {at: style for at, style in styles.items() if isinstance(style, NumberStyle)}
    arithmetic = Arithmetic(survey.sample, known)
    numbers = [column for column in columns if column.at in known]
    found = [
        three
        for three in permutations(numbers, 3)
        if _multiplies(arithmetic, *three) and three[0].numbers.whole >= three[1].numbers.whole
    ]
    if len(found) == 1:
        for column, kind in zip(found[0], ("quantity", "unit_price", "line_total"), strict=True):
            _name(column, kind)
        return
    decimals = [c for c in numbers if shows_money(c)]
    if len(decimals) == 1 and len(numbers) == 1:
        _name(decimals[0], "amount")


def _multiplies(arithmetic: Arithmetic, pieces: Column, each: Column, total: Column) -> bool:
    telling = (number(pieces) != 1) & (number(each) != 1) & (number(pieces) != 0)
    rows, part = arithmetic.share(number(pieces) * number(each), number(total), telling)
    everywhere = arithmetic.proves(number(pieces) * number(each), number(total), pl.lit(value=True))
    return rows > 0 and part == 1 and everywhere


def _name(column: Column, kind: str) -> None:
    column.word = Word(kind, FORCED, "", frozenset())
