"""Whether a column is the balance that runs on from row to row of an account."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from uploads.csvfile.columns.account_sides import signs_of, ways
from uploads.csvfile.columns.arithmetic import Arithmetic, number, slack
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import WORTH
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import said

_MOST = 0.95
_MOST_ACCOUNTS = 12


def is_running(balance: Column, survey: Survey, sums: Arithmetic) -> bool:
    """Each balance is its neighbour's and the row's amount, less the fee; sums that begin at
    nothing and only rise are those of sales, added up."""
    if balance.cell not in sums.frame.columns:
        return False
    return any(
        _runs(rows, named=balance.word is not None)
        for moved in _moves(survey, sums)
        for rows in _accounts(moved.with_columns(now=sums.frame[balance.cell]), survey, sums)
    )


def _moves(survey: Survey, sums: Arithmetic) -> Iterator[pl.DataFrame]:
    """What each row may have moved: its amount, less the fee, or with the sign that words give."""
    fees = [number(c).abs().fill_null(0) for c in survey.of("fee") if c.cell in sums.frame.columns]
    for amount in (c for c in survey.of(*WORTH) if c.cell in sums.frame.columns):
        yield sums.frame.select(moved=number(amount))
        for fee in fees:
            yield sums.frame.select(moved=number(amount) - fee)
        for column, told in ways(survey):
            sign = signs_of(column, told, sums.sample)
            yield sums.frame.select(moved=number(amount).abs() * pl.lit(sign))


def _accounts(moved: pl.DataFrame, survey: Survey, sums: Arithmetic) -> Iterator[pl.DataFrame]:
    """The rows that state a balance: of one account, or of one in each currency, or product."""
    yield _of_account(moved, [])
    texts = [said(sums.sample[c.cell]) for c in survey.of("currency", "product")]
    few = [text for text in texts if 1 < text.n_unique() <= _MOST_ACCOUNTS]
    for size in range(1, len(few) + 1):
        yield _of_account(moved, few[:size])


def _of_account(moved: pl.DataFrame, texts: list[pl.Series]) -> pl.DataFrame:
    names = [f"account{at}" for at in range(len(texts))]
    rows = moved.with_columns(text.alias(name) for name, text in zip(names, texts, strict=True))
    now = pl.col("now")
    return rows.filter(now.is_not_null()).with_columns(
        down=(now - now.shift(1)).over(names) if names else now - now.shift(1),
        up=(now - now.shift(-1)).over(names) if names else now - now.shift(-1),
    )


def _runs(rows: pl.DataFrame, *, named: bool) -> bool:
    moved, now = pl.col("moved"), pl.col("now")
    told = rows.select(out=(moved < 0).any(), more=(now < moved).any(), same=(now == moved).any())
    out, more, same = told.row(0)
    if not (out or more or not same):
        return False
    enough = 1 if out and named else 2
    for step in ("down", "up"):
        near = (pl.col(step) - moved).abs() <= slack(moved)
        held = rows.select(near=near)["near"].drop_nulls()
        if len(held) >= enough and float(held.mean() or 0) > _MOST:  # type: ignore[arg-type]
            return True
    return False
