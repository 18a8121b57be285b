"""Shipping and tips that an amount has in it: they are no sale of goods (rule 3)."""

from __future__ import annotations

import dataclasses

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.figures import Money
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers

ADDED = ("tax", "tax_other", "shipping", "tip")
"""What may be added to goods."""


def carried(survey: Survey, money: Money, sums: Arithmetic) -> list[Column]:
    """Shipping and tips that the amount may have in it, where no sum tells."""
    total = money.total
    if total is None or total.kind not in _WHOLES or total.rank == FORCED:
        return []
    known = [c for c in survey.columns if c.is_number and c.cell in sums.frame.columns]
    sent = [c for c in known if c.kind in {"shipping", "tip"} and sums.any(number(c) != 0)]
    pieces, price = money.quantity, money.unit_price
    if pieces and price and sums.proves(number(pieces) * number(price), number(total)):
        return []
    added = [number(c).fill_null(0) for c in known if c.kind in ADDED]
    more = pl.sum_horizontal(pl.lit(0.0), *(number(c).fill_null(0) for c in sent))
    steps = [more, *(more + tax for tax in added), pl.sum_horizontal(pl.lit(0.0), *added)]
    goods = any(
        sums.share(number(c), number(total) + step, more != 0)[1] >= _SOME
        for c in known
        for step in steps
        if c is not total
    )
    return [] if goods else sent


_SOME = 0.3
"""Other rows may be those of orders of several lines."""


_WHOLES = frozenset({"total", "total_with", "paid"})


def without_carried(money: Money, survey: Survey, sums: Arithmetic, answers: Answers) -> Money:
    """The money with what a person has said to be in its total."""
    if answers.settled.get("shipping_in") != "yes":
        return money
    return dataclasses.replace(money, carried=tuple(carried(survey, money, sums)))
