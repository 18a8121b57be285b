"""Pages of a sorted list, found by the row where they start: the last is as quick as the first."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db.models import Model, Q, QuerySet
from django.db.models.expressions import Combinable

PAGE_ROWS = 50
SEPARATOR = "~"
MOST_DIGITS = 1000
"""Before or after the point; PostgreSQL refuses 1e999999."""


def amount(text: str) -> Decimal:
    """Raises ValueError."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise ValueError(text) from None
    if not value.is_finite() or abs(value.adjusted()) > MOST_DIGITS:
        raise ValueError(text)
    return value


@dataclass(frozen=True)
class Order:
    """One way to sort. `value` is never null; `read` makes it of its text, or raises ValueError."""

    label: str
    value: Combinable
    descending: bool = False
    read: Callable[[str], Any] = str


@dataclass(frozen=True)
class Slice[M: Model]:
    """A page of rows, and the cursors of its neighbours ('' where there is none)."""

    rows: list[M]
    before: str = ""
    after: str = ""


def slice_of[M: Model](
    rows: QuerySet[M], order: Order, *, after: str = "", before: str = "", size: int = PAGE_ROWS
) -> Slice[M]:
    """The rows after or before a cursor; from the start where neither (or nonsense) is given."""
    place = read_cursor(order, after or before)
    backwards = place is not None and not after
    descending = order.descending != backwards
    placed: QuerySet[Any] = rows.annotate(sort_value=order.value)
    if place is not None:
        placed = placed.filter(beyond(place, descending=descending))
    sign = "-" if descending else ""
    places = placed.order_by(f"{sign}sort_value", f"{sign}pk").values_list("sort_value", "pk")
    found = list(places[: size + 1])
    more, found = len(found) > size, found[:size]
    if backwards:
        found.reverse()
    return Slice(
        in_order(rows, [pk for _, pk in found]),
        before=cursor(*found[0]) if found and (more if backwards else place) else "",
        after=cursor(*found[-1]) if found and (backwards or more) else "",
    )


def in_order[M: Model](rows: QuerySet[M], keys: list[int]) -> list[M]:
    """Sorting keys alone, the database can do within an index; whole rows it cannot."""
    by_key = rows.in_bulk(keys)
    return [by_key[key] for key in keys if key in by_key]


def cursor(value: Any, pk: int) -> str:
    return f"{value}{SEPARATOR}{pk}"


def read_cursor(order: Order, text: str) -> tuple[Any, int] | None:
    value, separator, pk = text.rpartition(SEPARATOR)
    try:
        return (order.read(value), int(pk)) if separator else None
    except ValueError:
        return None


def beyond(place: tuple[Any, int], *, descending: bool) -> Q:
    """Rows on the far side of a place; the first condition is the one an index can use."""
    value, pk = place
    side = "lt" if descending else "gt"
    return Q(**{f"sort_value__{side}e": value}) & (
        Q(**{f"sort_value__{side}": value}) | Q(**{f"pk__{side}": pk})
    )


def day(text: str) -> datetime.date:
    """Raises ValueError."""
    return datetime.date.fromisoformat(text)
