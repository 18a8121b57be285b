"""Quantity, price and total of each row, by the rules of what is stated and what follows (2, 3)."""

from __future__ import annotations

import dataclasses

import polars as pl

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.ledger import side
from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.values import AMOUNT, NumberStyle, cell_currencies, convert_numbers

ZERO = pl.lit(0).cast(AMOUNT)
ONE = pl.lit(1).cast(AMOUNT)


@dataclasses.dataclass(frozen=True)
class Amounts:
    """`rows`: quantity, unit_price, total, discount, tax (AMOUNT), `priceless` where a row states
    no money at all; `bad`: for each column used, which of its cells are no numbers."""

    rows: pl.DataFrame
    bad: tuple[tuple[Column, pl.Series], ...]


def numbers_of(
    frame: pl.DataFrame, column: Column, plan: Plan, *, percents: bool = False
) -> tuple[pl.Series, pl.Series]:
    style = plan.styles.get(column.at, NumberStyle())
    units = column.kind.startswith("quantity")
    values, bad = convert_numbers(frame[column.cell], style, percents=percents, units=units)
    return values, bad


def amounts_of(frame: pl.DataFrame, plan: Plan) -> Amounts:
    money = plan.money
    bad: list[tuple[Column, pl.Series]] = []
    read: dict[str, pl.Series] = {}
    named = {
        "stated": money.total, "price": money.unit_price, "pieces": money.quantity,
        "debit": money.debit, "credit": money.credit,
    }  # fmt: skip
    for name, column in named.items():
        read[name] = _blank(frame.height)
        if column:
            read[name], wrong = numbers_of(frame, column, plan)
            bad.append((column, wrong))
    for name, column in {"off": money.discount, "tax": money.tax}.items():
        read[name] = _blank(frame.height)
        if column:
            read[name], wrong = numbers_of(frame, column, plan, percents=name == "off")
            if name == "off" and money.discount_use:
                bad.append((column, wrong))
    for column in money.carried:
        more, wrong = numbers_of(frame, column, plan)
        read["stated"] = _taken_off(read["stated"], more)
        bad.append((column, wrong))
    rows = pl.DataFrame(read)
    if plan.ledger or money.debit or money.credit:
        rows = rows.with_columns(stated=_ledger_total(frame, plan))
    return Amounts(_worked_out(rows, plan), tuple(bad))


def _taken_off(stated: pl.Series, more: pl.Series) -> pl.Series:
    """A refund has its shipping in it below zero, whichever sign the column of shipping has."""
    rows = pl.DataFrame({"stated": stated, "more": more})
    return rows.select(_less(pl.col("stated"), pl.col("more"))).to_series()


def _less(amount: pl.Expr, part: pl.Expr) -> pl.Expr:
    """Nearer to zero by a part of it."""
    off = part.abs().fill_null(ZERO)
    return pl.when(amount < 0).then(amount + off).otherwise(amount - off).cast(AMOUNT)


def _blank(height: int) -> pl.Series:
    return pl.repeat(None, height, dtype=AMOUNT, eager=True)


def _ledger_total(frame: pl.DataFrame, plan: Plan) -> pl.Expr:
    """Credit less debit on the income account; the other way round seen from its counterpart."""
    ledger = plan.ledger
    if ledger and ledger.paired:
        amount = pl.coalesce("credit", "debit", "stated").abs()
        sold = pl.lit(frame[ledger.account.cell].is_in(list(ledger.income)))
        return pl.when(sold).then(amount).otherwise(-amount).cast(AMOUNT)
    if plan.money.debit or plan.money.credit:
        blank = pl.col("credit").is_null() & pl.col("debit").is_null()
        if plan.kinds and ledger is None and not plan.money_in:
            return pl.coalesce("debit", "credit").abs().cast(AMOUNT)
        taken = pl.col("credit").abs().fill_null(ZERO) - pl.col("debit").abs().fill_null(ZERO)
        return pl.when(~blank).then(taken).cast(AMOUNT)
    if ledger is None or ledger.side is None:
        return pl.col("stated")
    sides = frame[ledger.side.cell].fill_null("").map_elements(side, return_dtype=pl.String)
    sale = "debit" if ledger.contra_income else "credit"
    return pl.when(pl.lit(sides) == sale).then("stated").otherwise(-pl.col("stated")).cast(AMOUNT)


def _worked_out(rows: pl.DataFrame, plan: Plan) -> pl.DataFrame:
    """What is stated stands; only columns with gaps are worked out."""
    total, quantity = _total(rows, plan), _quantity(rows, plan)
    each = pl.when(quantity != 0).then(
        (total.cast(pl.Float64) / quantity.cast(pl.Float64)).round(6).cast(AMOUNT)
    )
    return rows.select(
        quantity=quantity.cast(AMOUNT),
        unit_price=_or_else(rows, "price", each).cast(AMOUNT),
        total=total.cast(AMOUNT),
        discount=pl.col("off"),
        tax=pl.col("tax"),
        priceless=pl.col("stated").is_null() & pl.col("price").is_null(),
    )


def _or_else(rows: pl.DataFrame, name: str, *others: pl.Expr) -> pl.Expr:
    return pl.coalesce(name, *others) if rows[name].null_count() else pl.col(name)


def _total(rows: pl.DataFrame, plan: Plan) -> pl.Expr:
    money = plan.money
    product = (pl.coalesce("pieces", ONE) * pl.col("price")).cast(AMOUNT)
    if not money.before_discount:
        return _or_else(rows, "stated", _discounted(product, money.discount_use))
    return pl.coalesce(_less(pl.col("stated"), pl.col("off")), product)


def _quantity(rows: pl.DataFrame, plan: Plan) -> pl.Expr:
    """As stated; else the total by the price where that is whole; else 1."""
    if plan.money.order_money and plan.money.quantity:
        return _or_else(rows, "pieces", ONE)
    price, stated = pl.col("price"), pl.col("stated")
    ratio = stated.cast(pl.Float64) / price.cast(pl.Float64)
    is_whole = (price != 0) & ((ratio - ratio.round()).abs() < 1e-9) & (ratio != 0)
    return _or_else(rows, "pieces", pl.when(is_whole).then(ratio.round().cast(AMOUNT)), ONE)


def _discounted(product: pl.Expr, use: str) -> pl.Expr:
    if not use:
        return product
    if use == "amount":
        return _less(product, pl.col("off"))
    off = pl.col("off").abs().fill_null(ZERO)
    part = off if use == "fraction" else off / pl.lit(100).cast(AMOUNT)
    return (product * (ONE - part.cast(AMOUNT))).cast(AMOUNT)


def currencies_of(frame: pl.DataFrame, plan: Plan) -> pl.Series:
    """What amount cells state themselves, else the file's currency; "" where there is none."""
    for column in (plan.money.total, plan.money.unit_price):
        if column and column.numbers.currencies:
            codes = cell_currencies(frame[column.cell])
            return codes.replace("", plan.currency) if plan.currency else codes
    return pl.repeat(plan.currency, frame.height, dtype=pl.String, eager=True)
