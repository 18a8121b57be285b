"""Columns of text to decimals, in a style that has been decided."""

from __future__ import annotations

import dataclasses
from typing import NamedTuple

import polars as pl

from uploads.csvfile.salestable import DecimalSign
from uploads.csvfile.values.number_texts import PLAIN, read_texts
from uploads.csvfile.values.text import said

AMOUNT = pl.Decimal(38, 6)
"""What every number becomes; more than six decimals are rounded half to even."""

HUNDRED = pl.lit(100).cast(AMOUNT)


class Numbers(NamedTuple):
    """`values` as AMOUNT, null where not stated or bad; `bad` marks cells that are no number."""

    values: pl.Series
    bad: pl.Series


@dataclasses.dataclass(frozen=True, slots=True)
class NumberStyle:
    """The decimal sign of cells that do not show it themselves; `cents`: they are hundredths."""

    decimal: DecimalSign = "."
    cents: bool = False


def convert_numbers(
    column: pl.Series, style: NumberStyle, *, percents: bool = False, units: bool = False
) -> Numbers:
    """Decimals by the column's style; cells that show their own style are read as that.

    Percentages and units are bad; with `percents` 12.5% is 0.125, and with `units` 2 pcs is 2.
    """
    text = said(column)
    if text.str.contains(PLAIN[style.decimal]).all():
        pointed = text if style.decimal == "." else text.str.replace(",", ".", literal=True)
        values = pointed.cast(AMOUNT, strict=False)
    else:
        unique = text.drop_nulls().unique()
        read = _values(read_texts(unique), style, percents=percents, units=units)
        values = text.replace_strict(unique, read, default=None, return_dtype=AMOUNT)
    if style.cents:
        values = pl.select((values / HUNDRED).cast(AMOUNT)).to_series()
    if values.null_count() == text.null_count():
        return Numbers(values, pl.repeat(value=False, n=len(text), eager=True))
    return Numbers(values, text.is_not_null() & values.is_null())


def cell_currencies(column: pl.Series) -> pl.Series:
    """The currency that each cell of an amount column states itself, "" where none."""
    text = said(column)
    if any(text.str.contains(plain).all() for plain in PLAIN.values()):
        return pl.repeat("", len(text), dtype=pl.String, eager=True)
    unique = text.drop_nulls().unique()
    codes = read_texts(unique)["currency"].fill_null("")
    return text.replace_strict(unique, codes, default="", return_dtype=pl.String)


def _values(read: pl.DataFrame, style: NumberStyle, *, percents: bool, units: bool) -> pl.Series:
    decimal = pl.col("shape").replace({"open.": style.decimal, "open,": style.decimal})
    digits = (
        pl.when(decimal == ",")
        .then(pl.col("body").str.replace_all(r"[^0-9,]", "").str.replace(",", ".", literal=True))
        .otherwise(pl.col("body").str.replace_all(r"[^0-9.]", ""))
    )
    sign = pl.when("negative").then(pl.lit("-")).otherwise(pl.lit(""))
    value = (sign + digits).cast(AMOUNT, strict=False)
    hundredth = (value / HUNDRED).cast(AMOUNT) if percents else pl.lit(None, AMOUNT)
    known = pl.when("percent").then(hundredth).otherwise(value)
    wanted = pl.col("shape").is_not_null() & (~pl.col("unit") | units)
    return read.select(pl.when(wanted).then(known)).to_series()
