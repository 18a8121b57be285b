"""Amounts that may be money paid to others, by their sign or side: asked, never taken."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import Money
from uploads.csvfile.columns.purpose import refusal
from uploads.csvfile.columns.questions import outgoing_question
from uploads.csvfile.columns.roles import Roles
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers, Question, Refusal
from uploads.csvfile.values import stated
from uploads.csvfile.vocabulary.fees import says_fee
from uploads.csvfile.vocabulary.kind_words import Kind
from uploads.csvfile.vocabulary.kinds import kind_of, status_of

Kinds = Mapping[int, Mapping[str, Kind]]


def outgoing(
    survey: Survey, money: Money, roles: Roles, kinds: Kinds, sums: Arithmetic, answers: Answers
) -> Question | None:
    """The question that amounts below zero raise where they are payments, or outweigh the others;
    None where rows say that they are refunds."""
    total = money.total
    if "below_zero" in answers.settled or total is None or total.cell not in sums.frame.columns:
        return None
    amount = number(total)
    paid = pl.any_horizontal(
        pl.lit(value=False), *(_is_payment(c, kinds[c.at], sums.sample) for c in roles.kinds)
    )
    fees = fees_told(survey, roles, kinds)
    free = ~_is_told(fees, sums.sample) if fees else pl.lit(value=True)
    sale = [_is_one_of(c, kinds[c.at], "sale", sums.sample) for c in roles.kinds]
    sold = pl.any_horizontal(pl.lit(value=False), *sale)
    rows = sums.frame.select(amount=amount, paid=paid, sold=sold, free=free).filter("free")
    below = rows.filter(pl.col("amount") < 0)
    told = rows.filter("sold")["amount"]
    if below["paid"].any() or (told < 0).sum() * 2 > len(told):
        return outgoing_question(total, survey)
    above = rows.filter(pl.col("amount") > 0)
    outweighed = below.height * 2 > above.height or -below["amount"].sum() > above["amount"].sum()
    named = survey.header.line is not None and survey.of(*_OF_SALES)
    weak = not named or bool(survey.of(*_OF_BANKS))
    texts = any(c.filled and not c.is_number and not c.is_date for c in survey.columns)
    bare = texts and not named and not survey.of(*_OF_RECORDS)
    most = bare or (outweighed if weak else not above.height)
    if below.height and most and not _says_refunds(survey, money, roles, kinds):
        return outgoing_question(total, survey)
    return None


_OF_SALES = ("customer_name", "customer_email", "customer_id", "product", "sku", "tax", "fee")
"""Columns that lists of sales have: in these, many refunds may be."""
_OF_RECORDS = ("order", "payment_id", "quantity", "status", "kind", "channel", "time")
"""Without any of these either, rows may be anybody's money."""
_OF_BANKS = ("bank", "balance", "date_value")


def both_sides(money: Money, roles: Roles, kinds: Kinds, sums: Arithmetic) -> Refusal | None:
    """The refusal of books whose rows of sales stand on both sides, and do not say which of them
    is the sale's."""
    if not money.debit:
        return None
    sold = [_is_one_of(c, kinds[c.at], "sale", sums.sample) for c in roles.kinds]
    rows = sums.frame.filter(pl.any_horizontal(*sold)) if sold else sums.frame
    if money.credit is None:
        return None if sold else refusal("accounts")
    debit, credit = number(money.debit) != 0, number(money.credit) != 0
    told = rows.select(debit=debit.any(), credit=credit.any(), both=(debit & credit).any()).row(0)
    return refusal("accounts") if (all(told[:2]) if sold else told[2]) else None


def fees_told(survey: Survey, roles: Roles, kinds: Kinds) -> Column | None:
    """The column of texts that tells fees from refunds, where no kinds do."""
    if any(kinds.values()) or survey.of("quantity", "sku", "unit_price", "price"):
        return None
    return next(iter(survey.of("description")), None) or roles.fields.get("product")


def _is_told(column: Column, sample: pl.DataFrame) -> pl.Series:
    """Texts that say of themselves that they are fees or refunds."""
    texts = stated(sample[column.cell])
    different = texts.unique().drop_nulls().to_list()
    told = [text for text in different if says_fee(text) or kind_of(text) == "refund"]
    return texts.is_in(told).fill_null(value=False)


def _is_payment(column: Column, meanings: Mapping[str, Kind], sample: pl.DataFrame) -> pl.Series:
    """Payments, and kinds of rows that nobody knows."""
    cells = stated(sample[column.cell])
    others = [value for value, meaning in meanings.items() if meaning != "payment"]
    return (~cells.is_in(others)).fill_null(value=False)


def _is_one_of(
    column: Column, meanings: Mapping[str, Kind], kind: Kind, sample: pl.DataFrame
) -> pl.Series:
    words = [value for value, meaning in meanings.items() if meaning == kind]
    return stated(sample[column.cell]).is_in(words).fill_null(value=False)


def _says_refunds(survey: Survey, money: Money, roles: Roles, kinds: Kinds) -> bool:
    """Kinds, statuses or titles speak of refunds, or pieces are counted that came back."""
    told = {kind for meanings in kinds.values() for kind in meanings.values()}
    states = {status_of(value) for column in roles.statuses for value in column.values}
    titles = {kind_of(title) for title in survey.header.titles}
    return money.quantity is not None or "refund" in told | titles or "refunded" in states
