"""What came into an account and is no sale: the reason for each row of its statement."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import polars as pl

from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.values import stated
from uploads.csvfile.vocabulary.own_money import own_kind, own_text

MONEY_OUT = "money out"
NO_MONEY = "no money came in"


def not_earned(frame: pl.DataFrame, total: pl.Series, plan: Plan) -> pl.Series:
    """Null where money came in from others; a row without an amount is left to be rejected,
    unless it states a balance."""
    texts = {str(at): told for at, told in enumerate(_told(frame, plan))}
    rows = pl.DataFrame({"total": total, "blank": _blank(frame, plan), **texts})
    told = pl.coalesce(pl.lit(None, pl.String), *(pl.col(name) for name in texts))
    reason = (
        pl.when(pl.col("total") < 0)
        .then(pl.lit(MONEY_OUT))
        .when(told.is_not_null())
        .then(told)
        .when((pl.col("total") == 0) | pl.col("blank"))
        .then(pl.lit(NO_MONEY))
    )
    return rows.select(reason=reason)["reason"]


def _blank(frame: pl.DataFrame, plan: Plan) -> pl.Series:
    """Rows whose columns of money in and out are all empty."""
    sides = [c for c in (plan.money.credit, plan.money.debit) if c]
    if not sides:
        return pl.repeat(value=False, n=frame.height, eager=True)
    cells = pl.DataFrame({column.cell: stated(frame[column.cell]) for column in sides})
    return cells.select(blank=pl.all_horizontal(pl.all().is_null()))["blank"]


def _told(frame: pl.DataFrame, plan: Plan) -> Iterator[pl.Series]:
    """What the columns of kinds, and the text of each row, say of it."""
    for column in plan.survey.of("kind", "kind_weak"):
        yield _said_by(stated(frame[column.cell]), own_kind)
    for column in plan.survey.columns:
        if column.kind in _TEXTS and not column.is_number and not column.is_date:
            yield _said_by(stated(frame[column.cell]), own_text)


_TEXTS = ("", "description", "product", "reference")


def _said_by(cells: pl.Series, say: Callable[[str], str | None]) -> pl.Series:
    known = {text: say(text) for text in cells.unique().drop_nulls().to_list()}
    return cells.replace_strict(known, default=None, return_dtype=pl.String)
