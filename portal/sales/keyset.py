"""Pages of a sorted list, found by the row where they start: the last is as quick as the first."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db.models import Model, Q, QuerySet
from django.db.models.expressions import Combinable

from portal.texts import NOT_KEPT

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


type Side = tuple[str, bool]
"""What rows are sorted by, and whether downwards."""


@dataclass(frozen=True)
class Order:
    """One way to sort. `value` is never null; `read` makes it of its text, or raises ValueError.

    Where there is a `group` (a text, never null), rows are sorted upwards by that first.
    """

    label: str
    value: Combinable
    descending: bool = False
    read: Callable[[str], Any] = str
    group: Combinable | None = None

    def sides(self, *, backwards: bool) -> list[Side]:
        value = self.descending != backwards
        group = [("sort_group", backwards)] if self.group else []
        return [*group, ("sort_value", value), ("pk", value)]

    def placed[M: Model](self, rows: QuerySet[M]) -> QuerySet[Any]:
        group = {"sort_group": self.group} if self.group else {}
        return rows.annotate(**group, sort_value=self.value)


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
    sides = order.sides(backwards=backwards)
    placed = order.placed(rows)
    if place is not None:
        placed = placed.filter(beyond(place, sides))
    ordered = placed.order_by(*(f"-{name}" if downwards else name for name, downwards in sides))
    found = list(ordered.values_list(*(name for name, _ in sides))[: size + 1])
    more, found = len(found) > size, found[:size]
    if backwards:
        found.reverse()
    return Slice(
        in_order(rows, [place[-1] for place in found]),
        before=cursor(found[0]) if found and (more if backwards else place) else "",
        after=cursor(found[-1]) if found and (backwards or more) else "",
    )


def in_order[M: Model](rows: QuerySet[M], keys: list[int]) -> list[M]:
    """Sorting keys alone, the database can do within an index; whole rows it cannot."""
    by_key = rows.in_bulk(keys)
    return [by_key[key] for key in keys if key in by_key]


def cursor(place: Sequence[Any]) -> str:
    return SEPARATOR.join(map(str, place))


def read_cursor(order: Order, text: str) -> list[Any] | None:
    """The place of a row by each of the order's sides; None for what is no cursor."""
    if NOT_KEPT.search(text):
        return None
    group: list[str] = []
    if order.group:
        first, _, text = text.partition(SEPARATOR)
        group = [first]
    value, separator, pk = text.rpartition(SEPARATOR)
    try:
        return [*group, order.read(value), int(pk)] if separator else None
    except ValueError:
        return None


def beyond(place: Sequence[Any], sides: Sequence[Side]) -> Q:
    """Rows on the far side of a place; the first condition is the one an index can use."""
    (name, downwards), *others = sides
    side = "lt" if downwards else "gt"
    further = Q(**{f"{name}__{side}": place[0]})
    if not others:
        return further
    return Q(**{f"{name}__{side}e": place[0]}) & (further | beyond(place[1:], others))


def day(text: str) -> datetime.date:
    """Raises ValueError."""
    return datetime.date.fromisoformat(text)
