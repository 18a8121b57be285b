"""Whether a table is of purchases, of pay to the staff or of a household, and not of sales."""

from __future__ import annotations

from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import said
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.spending import (
    BUDGETS,
    CATEGORIES,
    CLAIMS,
    HOURS,
    INVOICES,
    RESULTS,
    SPENT,
    STAFF,
    SUPPLIERS,
)

_CUSTOMERS = ("customer_name", "customer_email", "customer_id")
_SOLD = ("order", "order_named", "product", "sku", "customer_company", "payment_id")


def look_of_spending(survey: Survey, has: set[str], words: set[str]) -> str | None:
    """Purchases, pay to the staff, or what was left of a day's sales."""
    told = has & {"order", *_CUSTOMERS}
    if not told and (len(survey.of("payroll")) > 1 or _are_timesheets(has, words)):
        return "payroll"
    if not told and not has & {*_SOLD, *_CUSTOMERS} and words & SPENT and words & RESULTS:
        return "days"
    claimed = "order" not in has and any({*word.split()} & CLAIMS for word in words)
    if claimed or _are_categories_of_spending(survey, has) or (not told and words & BUDGETS):
        return "spending"
    bought = _are_purchases(has, words) or _are_ordered_in(survey, has) or _is_one_buyer(survey)
    return "bills" if bought or any(map(_is_suppliers_invoice, words)) else None


def _is_suppliers_invoice(words: str) -> bool:
    """`N° facture fournisseur`, `Supplier invoice date`: of goods that were bought."""
    return bool({*words.split()} & SUPPLIERS and {*words.split()} & INVOICES)


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
    if has & {"order", "sku", "quantity", "fee", "tax", *_CUSTOMERS}:
        return False
    fewest = _FEWEST_CATEGORIES + bool(has & {"product", "channel"})
    for column in survey.of("variant", "kind", "kind_weak"):
        values = {key(value) for value in survey.sample[column.cell].drop_nulls().unique()}
        if len(values & CATEGORIES) >= fewest:
            return True
    return False


_FEWEST_CATEGORIES = 2


def _are_purchases(has: set[str], words: set[str]) -> bool:
    """A supplier and no customer beside, and a purchase order, a cost or nothing that was sold;
    or shops where money was spent."""
    account = "bank" in has and not has & {"order", "tax"}
    if account or has & {"customer_name", "customer_email"}:
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
