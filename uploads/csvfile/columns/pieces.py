"""What the same thing costs where more or fewer of it are sold at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, Self

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import said

_MOST = 0.98
_SLACK = 0.0051
_LEAST = 0.01
"""A price of less is none: what divides the amounts are no pieces."""


class Things(NamedTuple):
    """The columns that tell things sold from each other, and of how many things it takes to prove
    anything: things of a kind have other prices, too."""

    columns: Sequence[Column]
    fewest: int

    @classmethod
    def of(cls, survey: Survey) -> Self:
        named = [*survey.of("sku")[:1], *survey.of("product")[:1]]
        return cls(named, 1) if named else cls(survey.of("variant"), 2)


def grows_with_pieces(
    things: Things, price: Column, quantity: Column, sums: Arithmetic
) -> Literal["", "piece", "line"]:
    """`line` where two of a thing cost twice what one costs, `piece` where the price stays the
    same; "" where no thing is sold in different numbers, or prices change of themselves."""
    if not things.columns:
        return ""
    pieces = number(quantity)
    sold = sums.frame.select(pieces=pieces, price=number(price), each=number(price) / pieces)
    names = (said(sums.sample[column.cell]) for column in things.columns)
    named = sold.with_columns(name.alias(f"name{at}") for at, name in enumerate(names))
    several = (
        named.filter((pl.col("pieces") > 0) & (pl.col("price") > 0))
        .group_by(f"name{at}" for at in range(len(things.columns)))
        .agg(
            pl.col("pieces").n_unique(),
            _spread("price"),
            _spread("each"),
            least=pl.col("each").min(),
        )
        .filter((pl.col("pieces") > 1) & (pl.col("least") > _LEAST))
    )
    if several.height < things.fewest:
        return ""
    alike = several.select((pl.col("price", "each") <= _SLACK).mean()).row(0)
    return "piece" if alike[0] >= _MOST else "line" if alike[1] >= _MOST else ""


def _spread(column: str) -> pl.Expr:
    return (pl.col(column).max() - pl.col(column).min()).alias(column)
