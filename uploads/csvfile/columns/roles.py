"""Which column is which field beside date and money."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.vocabulary.directions import RECEIVED, SENT
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.kinds import NO, YES, is_status, kind_of, plain_kind, says_cancelled
from uploads.csvfile.vocabulary.spending import SPENT, TENDERS
from uploads.csvfile.vocabulary.totals import says_total

_FIELDS: dict[str, tuple[str, ...]] = {
    "sku": ("sku", "sku_weak"),
    "product": ("product", "description"),
    "customer_id": ("customer_id",),
    "customer_email": ("customer_email",),
    "customer_name": ("customer_name", "customer_company", "customer_other"),
    "currency": ("currency", "currency_other"),
    "channel": ("channel",),
    "time": ("time",),
    "zone": ("zone",),
    "refund_quantity": ("refund_quantity",),
    "first_name": ("first_name",),
    "last_name": ("last_name",),
}
_GOODS = frozenset(
    "subscription|gift card|exchange|stock|check|label|labels|shipping|postage|adjustment|hold|"
    "balance|service|interest|advertising|marketing|ads|membership|ticket".split("|")
)
_ORDERS = ("order", "order_named", "reference", "payment_id")


@dataclasses.dataclass(frozen=True)
class Roles:
    """One column for each field that has one, and the columns that say how a row stands."""

    fields: dict[str, Column]
    kinds: tuple[Column, ...]
    statuses: tuple[Column, ...]
    cancelled_on: tuple[Column, ...]
    cancelled: tuple[Column, ...]
    refunded: tuple[Column, ...]
    refund_amount: Column | None


def choose_roles(survey: Survey) -> Roles:
    fields = {field: found[0] for field, kinds in _FIELDS.items() if (found := survey.of(*kinds))}
    order = order_column(survey)
    if order:
        fields["order_number"] = order
    named = fields.get("customer_name")
    if named and "customer_email" not in fields and named.emails * 2 > named.glanced:
        fields["customer_email"] = fields.pop("customer_name")
    if "customer_name" not in fields:
        others = [c for c in survey.of("order_named") if c is not order]
        fields |= {"customer_name": others[0]} if others else {}
    if fields.get("product") and fields["product"] is order:
        del fields["product"]
    if "product" not in fields and (thing := _thing(survey, fields.get("sku"))):
        fields["product"] = thing
        if fields.get("sku") is thing:
            del fields["sku"]
    if "product" not in fields:
        prose = [c for c in survey.of("reference") if c is not order and not c.is_code]
        fields |= {"product": prose[0]} if prose else {}
    amounts = survey.of("refund_amount")
    flags = [c for c in (*survey.of("refund_flag"), *amounts) if _is_flag(c)]
    sums = [c for c in amounts if c.is_number and c not in flags]
    dates = survey.of("cancelled_on")
    return Roles(
        fields,
        kinds=tuple(_kind_columns(survey)),
        statuses=(*survey.of("status"), *_states(survey)),
        cancelled_on=tuple(c for c in dates if c.is_date and not _is_flag(c)),
        cancelled=tuple(_voiding(survey, dates)),
        refunded=tuple(flags),
        refund_amount=sums[0] if sums else None,
    )


_OTHERS = """
staff cashier employee user store shop branch device server waiter sales salesperson rep agent
driver file bank city region country state brand campaign vendor supplier station team terminal
warehouse carrier courier payment method school department manager owner host source
"""
_PEOPLE_AND_PLACES = frozenset(_OTHERS.split())


def _thing(survey: Survey, sku: Column | None) -> Column | None:
    """What is sold where no header says so: `coffee_name`; an `article` that is no code."""
    if sku and key(sku.name) == "article" and not sku.is_code:
        return sku
    for column in survey.columns:
        first, _, last = key(column.name).rpartition(" ")
        if column.kind or last != "name" or not column.filled or column.is_number:
            continue
        if not set(first.split()) & _PEOPLE_AND_PLACES:
            return column
    return None


def order_column(survey: Survey) -> Column | None:
    """The order, invoice or receipt number; a payment's id only where there is no such column."""
    lines = bool(survey.of("unit_price", "quantity", "product", "sku"))
    for column in survey.of(*_ORDERS):
        if column.kind == "order_named" and not (column.is_code and (lines or column.glanced > 0)):
            continue
        if column.kind == "reference" and not column.is_code:
            continue
        if column.kind == "order" and not column.codes and column.is_date:
            continue
        return column
    return None


def _states(survey: Survey) -> list[Column]:
    """A `State` that says how sales stand, and not where the customer lives."""
    found = survey.of("status_weak")
    said = {c.at: [value for value in c.values if not says_total(value)] for c in found}
    return [c for c in found if said[c.at] and all(map(is_status, said[c.at]))]


def _voiding(survey: Survey, dates: list[Column]) -> Iterator[Column]:
    """Columns whose cells void sales; the status of a delivery, where a sale has no other."""
    yield from (c for c in (*survey.of("cancelled_flag"), *dates) if _is_flag(c))
    if not survey.of("status"):
        deliveries = survey.of("status_other")
        yield from (c for c in deliveries if any(map(says_cancelled, c.values)))


def _is_flag(column: Column) -> bool:
    """Yes and no, in words; 0 and 1 only under a header that asks for them."""
    known = {key(value) for value in column.values}
    asked = column.kind in {"cancelled_flag", "refund_flag"}
    return bool(known) and known <= YES | NO and (asked or not known <= {"0", "1"})


def _kind_columns(survey: Survey) -> list[Column]:
    """Columns of kinds that say it in known words: a `Type` of goods is none."""
    found = [column for column in survey.of("refund_row") if {*map(key, column.values)} <= YES | NO]
    found += [c for c in survey.of("direction") if {*map(key, c.values)} <= SENT | RECEIVED]
    for column in survey.of("kind", "kind_weak"):
        total = sum(column.values.values())
        known = sum(times for value, times in column.values.items() if kind_of(value))
        keys = {key(value) for value in column.values}
        plain = keys & SPENT or (column.kind == "kind" and any(map(_gives_back, keys)))
        if not total or (known * 2 < total and not plain) or _are_tenders(keys):
            continue
        if all(_is_weak(value) for value in column.values):
            continue
        if column.kind == "kind_weak" and not _tells_apart(column):
            continue
        found.append(column)
    return found


def _gives_back(word: str) -> bool:
    """`Devolución`: a refund in just its words, whatever the others mean."""
    return plain_kind(word) == "refund" and word not in TENDERS


def _are_tenders(keys: set[str]) -> bool:
    """Ways to pay: a `Credit` among them, or in every row, is a card or owed, and gives nothing
    back."""
    alone = len(keys) == 1 and kind_of(*keys) == "refund"
    return (len(keys) > 1 or alone) and keys <= TENDERS and keys != {"credit", "debit"}


def _is_weak(value: str) -> bool:
    """Words that are kinds of goods as well: alone they say nothing about the record."""
    return key(value) in _GOODS or kind_of(value) is None


def _tells_apart(column: Column) -> bool:
    """Whether a column that may say what a row is has both sales and others in it."""
    kinds = {kind_of(value) for value in column.values}
    return bool(kinds & {"sale", "payment"}) and "ignored" in kinds
