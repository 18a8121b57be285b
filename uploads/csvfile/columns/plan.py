"""The whole decision: how each record of a file becomes a sale."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import Money
from uploads.csvfile.columns.ledger import Ledger
from uploads.csvfile.columns.roles import Roles
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import DateStyle, NumberStyle
from uploads.csvfile.vocabulary.kind_words import Kind


@dataclasses.dataclass(frozen=True)
class Plan:
    """Columns, styles and treatments; `currency` is that of the whole file, "" where none is.

    `kinds` says for each column of kinds what its values mean, "" values left out; `money_in`:
    negative amounts are money out of an account, and no sales; `paid_out`: they are so unless
    their kind says refund; `fees`: the column of texts that may tell them to be fees.
    """

    survey: Survey
    date: Column
    date_style: DateStyle
    money: Money
    styles: Mapping[int, NumberStyle]
    roles: Roles
    kinds: Mapping[int, Mapping[str, Kind]]
    records: int
    currency: str = ""
    zone: str = ""
    ledger: Ledger | None = None
    money_in: bool = False
    paid_out: bool = False
    fees: Column | None = None
    refunds_apart: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()

    @property
    def order(self) -> Column | None:
        return self.roles.fields.get("order_number")

    def mapping(self) -> dict[str, str]:
        return mapping_of(self.survey, self.date, self.roles, self.money)


def mapping_of(survey: Survey, date: Column | None, roles: Roles, money: Money) -> dict[str, str]:
    """{header: field}, in the order of the columns."""
    used: list[tuple[Column | None, str]] = [(date, "sold_on")]
    used += [
        (column, "sold_at" if field in {"time", "zone"} else field)
        for field, column in roles.fields.items()
    ]
    used += [(column, "kind") for column in roles.kinds]
    used += [
        (c, "status")
        for c in (*roles.statuses, *roles.cancelled_on, *roles.cancelled, *roles.refunded)
    ]
    used += [
        (roles.refund_amount, "refund_amount"),
        (money.total, "total"),
        (money.unit_price, "unit_price"),
        (money.quantity, "quantity"),
        (money.discount, "discount"),
        (money.tax, "tax"),
        (money.credit, "total"),
        (money.debit, "total"),
    ]
    fields: dict[str, str] = {}
    for column, field in used:
        if column is not None:
            fields.setdefault(
                column.name, "customer_name" if field in {"first_name", "last_name"} else field
            )
    order = {column.name: column.at for column in survey.columns}
    return dict(sorted(fields.items(), key=lambda pair: order[pair[0]]))
