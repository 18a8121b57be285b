"""Shipping and tips that an amount has in it: they are no sale of goods (rule 3)."""

from __future__ import annotations

import dataclasses

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, amount_or_0, number
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
    if _is_made_of_goods(money, total, sums):
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


def _is_made_of_goods(money: Money, total: Column, sums: Arithmetic) -> bool:
    """Quantity and price make it, with or without the discount."""
    if not money.quantity or not money.unit_price:
        return False
    made = number(money.quantity) * number(money.unit_price)
    off = amount_or_0(money.discount)
    return any(sums.proves(made - less, number(total)) for less in (pl.lit(0.0), off))


_SOME = 0.3
"""Other rows may be those of orders of several lines."""


_WHOLES = frozenset({"total", "total_with", "paid"})


def without_carried(money: Money, survey: Survey, sums: Arithmetic, answers: Answers) -> Money:
    """The money with what a person has said to be in its total."""
    if answers.settled.get("shipping_in") != "yes":
        return money
    return dataclasses.replace(money, carried=tuple(carried(survey, money, sums)))
