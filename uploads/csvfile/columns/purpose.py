"""What a table is that is none of sales: said with what to export instead (rule 16)."""

from __future__ import annotations

import datetime

import polars as pl

from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Refusal
from uploads.csvfile.values import DateStyle, convert_dates, said
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.looks import LOOKS, TITLES
from uploads.csvfile.vocabulary.spending import CATEGORIES, HOURS, RESULTS, SPENT, STAFF

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
    if spent := _look_of_spending(survey, has, words):
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
    if len(survey.named("renewal")) > 1 and not has & {"order", "payment_id", "quantity"}:
        return "subscriptions"
    return None if order or customer else _look_of_reports(survey, has)


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


def _look_of_spending(survey: Survey, has: set[str], words: set[str]) -> str | None:
    """Purchases, pay to the staff, or what was left of a day's sales."""
    told = has & {"order", *_CUSTOMERS}
    if not told and (len(survey.of("payroll")) > 1 or _are_timesheets(has, words)):
        return "payroll"
    if not told and not has & set(_IDENTITY) and words & SPENT and words & RESULTS:
        return "days"
    if _are_categories_of_spending(survey, has):
        return "spending"
    bought = _are_purchases(has, words) or _are_ordered_in(survey, has) or _is_one_buyer(survey)
    return "bills" if bought else None


def _is_one_buyer(survey: Survey) -> bool:
    """Several suppliers, and everything was billed to the same customer."""
    suppliers, buyers = survey.of("supplier"), survey.of("customer_name", "customer_company")
    if not suppliers or not buyers or survey.sample.is_empty():
        return False
    sold_by, billed_to = (said(survey.sample[c[0].cell]).drop_nulls() for c in (suppliers, buyers))
    return sold_by.n_unique() > 1 and billed_to.n_unique() == 1 and len(billed_to) > 1


def _are_timesheets(has: set[str], words: set[str]) -> bool:
    """Hours that somebody of the staff worked, and nothing that was sold."""
    return bool(words & STAFF and words & HOURS) and not has & {"product", "sku", "payment_id"}


def _are_ordered_in(survey: Survey, has: set[str]) -> bool:
    """A supplier beside numbers such as PO-001."""
    orders = survey.of("order")
    if "supplier" not in has or not orders or survey.sample.is_empty():
        return False
    numbers = survey.sample[orders[0].cell].drop_nulls()
    return len(numbers) > 0 and bool(numbers.str.contains(r"^(?i)po[-#/ ]?\d").all())


def _are_categories_of_spending(survey: Survey, has: set[str]) -> bool:
    """Rent, groceries, salary: categories of a household, and nothing that was sold."""
    if has & {"order", "product", "sku", "quantity", "fee", "tax", "channel", *_CUSTOMERS}:
        return False
    for column in survey.of("variant", "kind", "kind_weak"):
        values = {key(value) for value in survey.sample[column.cell].drop_nulls().unique()}
        if len(values & CATEGORIES) >= _FEWEST_CATEGORIES:
            return True
    return False


_FEWEST_CATEGORIES = 2


def _are_purchases(has: set[str], words: set[str]) -> bool:
    """A supplier and no customer beside, and a purchase order, a cost or nothing that was sold;
    or shops where money was spent."""
    if has & {"customer_name", "customer_email"}:
        return False
    if "supplier" in has:
        if "cost" in has and not has & {"unit_price", "price"}:
            return True
        bought = words & _PURCHASES or any(word.startswith("po ") for word in words)
        sold = {"sku", "channel", "unit_price"} | ({"product"} if has & _COUNTED else set())
        return bool(bought) or not has & sold
    sold = has & {"product", "sku", "quantity", "fee", "status", "tax", "customer_id", "kind"}
    return "merchant" in has and not sold


_COUNTED = {"order", "quantity", "price", "payment_id", "status", "cost", "fee", "tax", "kind"}
_PURCHASES = {"po", "purchase order", "purchase order number", "purchase order no"}


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
    if counts and _are_people(has):
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
    return reported or (len(days) >= _FEWEST_DAYS and _are_consecutive(days))


def _are_consecutive(days: pl.Series) -> bool:
    steps = days.sort().diff().drop_nulls()
    return bool((steps == datetime.timedelta(days=1)).all() or (steps.dt.total_days() >= 28).all())
