"""What a reading comes to: counts, sums and days of all its sales."""

from __future__ import annotations

import dataclasses
from collections import Counter
from decimal import Decimal
from typing import Any

import polars as pl

from uploads.csvfile.salestable import Reading, SalesTable

FIRST = 5
_SHOWN_REJECTED = 100


@dataclasses.dataclass
class Summary:
    """Adds up segments one by one; `transactions` keeps the first ones, or all of them."""

    keep_all: bool = False
    imported: int = 0
    refunds: int = 0
    added: int = 0
    rejected: int = 0
    rejected_lines: list[int] = dataclasses.field(default_factory=list)
    problems: list[str] = dataclasses.field(default_factory=list)
    ignored: Counter[str] = dataclasses.field(default_factory=Counter)
    total: Decimal = Decimal(0)
    quantity: Decimal = Decimal(0)
    days: set[str] = dataclasses.field(default_factory=set)
    currencies: set[str] = dataclasses.field(default_factory=set)
    totals: dict[str, Decimal] = dataclasses.field(default_factory=dict)
    products: set[str] = dataclasses.field(default_factory=set)
    orders: set[str] = dataclasses.field(default_factory=set)
    customers: set[str] = dataclasses.field(default_factory=set)
    transactions: list[dict[str, Any]] = dataclasses.field(default_factory=list)

    def add(self, table: SalesTable) -> None:
        sales = table.sales
        self.imported += sales.height - int(sales["added"].sum())
        self.added += int(sales["added"].sum())
        self.refunds += int((sales["kind"] == "refund").sum())
        self.rejected += len(table.rejected)
        self.rejected_lines += [bad.line_number for bad in table.rejected]
        if len(self.problems) < _SHOWN_REJECTED:
            self.problems += [
                _sentence(bad.line_number, p) for bad in table.rejected for p in bad.problems
            ]
        self.ignored.update(table.ignored)
        if sales.height:
            self._add_sales(sales)

    def _add_sales(self, sales: pl.DataFrame) -> None:
        self.total += _sum(sales["total"])
        self.quantity += _sum(sales["quantity"])
        self.days |= {str(sales["sold_on"].min()), str(sales["sold_on"].max())}
        self.currencies |= set(sales["currency"].unique()) - {""}
        for currency, total in sales.group_by("currency").agg(pl.col("total").sum()).iter_rows():
            self.totals[currency] = self.totals.get(currency, Decimal(0)) + total
        named = sales.select(
            product=_first("sku", "product"),
            order=pl.col("order_number"),
            customer=_first("customer_id", "customer_email", "customer_name"),
        )
        for known, column in (
            (self.products, "product"),
            (self.orders, "order"),
            (self.customers, "customer"),
        ):
            known |= set(named[column].unique()) - {""}
        wanted = sales if self.keep_all else sales.head(FIRST - len(self.transactions))
        self.transactions += [_plain(row) for row in wanted.iter_rows(named=True)]

    def as_dict(self) -> dict[str, Any]:
        """JSON-able; numbers as text, as short as they go."""
        return {
            "imported": self.imported,
            "refunds": self.refunds,
            "refunds_added": self.added,
            "rejected": self.rejected,
            "rejected_lines": self.rejected_lines[:1000],
            "ignored": self.ignored.total(),
            "ignored_reasons": dict(self.ignored),
            "sum_total": plain_number(self.total),
            "sum_total_by_currency": {
                code: plain_number(total) for code, total in sorted(self.totals.items())
            },
            "sum_quantity": plain_number(self.quantity),
            "date_min": min(self.days, default=None),
            "date_max": max(self.days, default=None),
            "currencies": sorted(self.currencies),
            "distinct_products": len(self.products),
            "distinct_orders": len(self.orders),
            "distinct_customers": len(self.customers),
            "first_transactions": self.transactions[:FIRST],
        }


def summarise(reading: Reading, *, keep_all: bool = False) -> Summary:
    summary = Summary(keep_all=keep_all)
    for table in reading.segments():
        summary.add(table)
    return summary


def plain_number(value: Decimal) -> str:
    """12.500000 is 12.5 and 3.000000 is 3."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _sum(column: pl.Series) -> Decimal:
    return Decimal(column.sum())


def _first(*columns: str) -> pl.Expr:
    filled = [pl.when(pl.col(name) != "").then(pl.col(name)) for name in columns]
    return pl.coalesce(*filled, pl.lit(""))


def _sentence(line: int, problem: Any) -> str:
    return f"Line {line}: {problem.message}"


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    shown = {name: _plain_value(value) for name, value in row.items()}
    shown["customer"] = shown["customer_email"] or shown["customer_id"] or shown["customer_name"]
    return shown


def _plain_value(value: Any) -> Any:
    if isinstance(value, Decimal):
        return plain_number(value)
    if value is None or value == "":
        return None
    return value if isinstance(value, (bool, int)) else str(value)
