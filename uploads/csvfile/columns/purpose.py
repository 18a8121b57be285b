"""What a table is that is none of sales: said with what to export instead (rule 16)."""

from __future__ import annotations

import datetime

import polars as pl

from uploads.csvfile.columns.spending import look_of_spending
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Refusal
from uploads.csvfile.values import DateStyle, convert_dates
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.looks import LOOKS, TITLES

NOT_SALES = "not_sales"

_IDENTITY = (
    "order",
    "order_named",
    "product",
    "sku",
    "customer_name",
    "customer_email",
    "customer_id",
    "customer_company",
    "payment_id",
)
_REPORTED = ("refund_amount", "discount", "net_sales", "gross_sales", "tax", "shipping", "tip")
_CUSTOMERS = ("customer_name", "customer_email", "customer_id")
_FEWEST_DAYS = 7
_FEW_DAYS = 3
_ARRIVALS = {"arrival date", "arrival date utc"}


def refusal(look: str) -> Refusal:
    return Refusal(NOT_SALES, LOOKS[look])


def not_sales(survey: Survey) -> Refusal | None:
    """Why header, titles and cells say that this is no table of sales; None where they do not."""
    titles = {key(title) for title in survey.header.titles}
    for look, words in TITLES.items():
        if titles & words:
            return refusal(look)
    seen = _look_of_headers(survey)
    return refusal(seen) if seen else None


def _look_of_headers(survey: Survey) -> str | None:
    """What the columns say; one that states orders or customers as sales do outweighs them."""
    has = {column.kind for column in survey.columns}
    order, customer = "order" in has, has & set(_CUSTOMERS)
    dates = {kind for kind in has if kind.startswith("date")}
    if "quote" in has and not order:
        return "quotes"
    if "cart" in has:
        return "carts"
    if "bill" in has and not customer and not has & {"unit_price", "quantity"}:
        return "bills"
    words = {key(column.name) for column in survey.columns}
    if "supplier" in has and not customer and any(word.startswith("bill ") for word in words):
        return "bills"
    if not order and not customer and _are_payouts(survey, words, has):
        return "payouts"
    if spent := look_of_spending(survey, has, words):
        return spent
    if (
        "stock" in has
        and not order
        and not customer
        and (not dates or len(survey.named("stock")) > 1)
    ):
        return "stock"
    if not order and "payment_id" not in has and (counted := _look_of_counts(survey, has)):
        return counted
    renewals = len(survey.named("renewal")) + bool(words & _STARTED)
    if renewals > 1 and "renewal" in has and not has & {"order", "payment_id", "quantity"}:
        return "subscriptions"
    return None if order or customer else _look_of_reports(survey, has)


_STARTED = {"started", "started on", "start date", "subscribed", "subscribed on", "member since"}
"""When somebody began to subscribe, beside the day on which it is renewed."""


def _look_of_reports(survey: Survey, has: set[str]) -> str | None:
    """What is on offer, what was spent on advertising, what came in per week or year."""
    if _are_on_offer(survey):
        return "stock"
    if len(survey.named("ad")) > 1:
        return "ads"
    if {"discount", "discount_code"} <= has and not has & _SINGLE:
        return "days"
    dated = any(kind.startswith("date") for kind in has)
    return "days" if "period_sales" in has or ("period" in has and not dated) else None


_SINGLE = {"product", "sku", "payment_id", "quantity", "unit_price", "kind"}
"""What a single sale has, and a list of discounts has not."""


def _are_on_offer(survey: Survey) -> bool:
    """Every status is that of goods in a shop: on offer, or not any more."""
    statuses = survey.of("status")
    values = {key(value) for column in statuses for value in column.values}
    return bool(values & {"active", "inactive"}) and values <= _OFFERED


_OFFERED = frozenset(
    {"active", "inactive", "archived", "draft", "ended", "incomplete", "out of stock", "unlisted"}
)


def _look_of_counts(survey: Survey, has: set[str]) -> str | None:
    """Numbers of orders, receipts or customers: of a day, of a product, or of a customer."""
    counts = survey.of("orders_count")
    if counts and _are_people(has) and "date_sale" not in has:
        return "customers"
    if not any(column.is_number for column in counts) or has & set(_CUSTOMERS):
        return None
    dated = "period" in has or any(kind.startswith("date") for kind in has)
    return "days" if dated else "products"


def _are_payouts(survey: Survey, words: set[str], has: set[str]) -> bool:
    sold = has & {"product", "sku", "kind", "payment_id", "fee", "date_sale", "date_created"}
    paid_out = sum(word.startswith("payout ") for word in words)
    sent = {"destination", "method"} & words and _ARRIVALS & words
    listed = key(survey.columns[0].name) in _OF_PAYOUTS and not has & {
        "product",
        "sku",
        "payment_id",
        "quantity",
    }
    banked = "bank" in has and not has & {*_IDENTITY, *_TOLD}
    return bool(sent or listed or banked or (paid_out > 1 and not sold))


_OF_PAYOUTS = {"payout id", "payout number", "payout no", "payout reference", "withdrawal id"}


_TOLD = ("description", "kind", "reference", "balance", "debit", "credit", "fee", "tax")
"""What a statement of an account has and a list of payouts has not."""


def _are_people(has: set[str]) -> bool:
    """A customer in each row, and nothing that a single sale has."""
    return bool(has & {*_CUSTOMERS, "first_name", "last_name"}) and not has & {
        "product",
        "sku",
        "payment_id",
        "quantity",
    }


def are_daily_sums(survey: Survey, day: str, style: DateStyle) -> bool:
    """One row a day, day after day, without anything that a single sale has."""
    if (
        survey.of(*_IDENTITY, "kind", "status", "time", "unit_price", "price")
        or survey.records > 5000
    ):
        return False
    if any(column.is_code for column in survey.of("reference")):
        return False
    days = convert_dates(survey.sample[day], style).day.drop_nulls()
    if len(days) < 2 or days.n_unique() < len(days):
        return False
    reported = len(survey.of(*_REPORTED)) >= 2
    fewest = _FEW_DAYS if _are_figures(survey) else _FEWEST_DAYS
    return reported or (len(days) >= fewest and _are_consecutive(days))


def _are_figures(survey: Survey) -> bool:
    """Nothing but numbers beside the day, and several of them: what each day came to."""
    beside = [c for c in survey.columns if c.filled and not c.is_date]
    return len(beside) >= _FEW_DAYS and all(c.is_number for c in beside)


def _are_consecutive(days: pl.Series) -> bool:
    steps = days.sort().diff().drop_nulls()
    return bool((steps == datetime.timedelta(days=1)).all() or (steps.dt.total_days() >= 28).all())
