"""The cells of a segment under the names of their fields, as text."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.values import said

KEPT = ("sku", "product", "channel")
"""Texts that are kept as they stand, even where they say "N/A"."""
OF_ORDER = (
    "date",
    "time",
    "zone",
    "currency",
    "customer_id",
    "customer_email",
    "customer_name",
    "channel",
)
FIELDS = (*OF_ORDER, "order_number", "sku", "product")


def fields_of(frame: pl.DataFrame, plan: Plan) -> pl.DataFrame:
    """One String column for each of FIELDS, null where nothing is stated, as long as the frame;
    and `kind{at}`, `status{at}`, `cancelled{at}`, `void{at}`, `refunded{at}` for those columns."""
    roles = plan.roles
    named: dict[str, Column | None] = {name: roles.fields.get(name) for name in FIELDS}
    named["date"] = plan.date
    texts = {name: _text(frame, column, kept=name in KEPT) for name, column in named.items()}
    if "customer_name" not in roles.fields and "first_name" in roles.fields:
        texts["customer_name"] = _full_name(frame, plan)
    groups = {
        "kind": roles.kinds, "status": roles.statuses, "cancelled": roles.cancelled_on,
        "void": roles.cancelled, "refunded": roles.refunded,
    }  # fmt: skip
    for prefix, columns in groups.items():
        texts |= {f"{prefix}{column.at}": _text(frame, column) for column in columns}
    return pl.DataFrame(texts)


def _text(frame: pl.DataFrame, column: Column | None, *, kept: bool = False) -> pl.Series:
    if column is None:
        return pl.repeat(None, frame.height, dtype=pl.String, eager=True)
    cells = frame[column.cell]
    if not kept:
        return said(cells)
    blank = cells == ""
    return cells.set(blank, None) if blank.any() else cells


def _full_name(frame: pl.DataFrame, plan: Plan) -> pl.Series:
    first = _text(frame, plan.roles.fields["first_name"])
    last = _text(frame, plan.roles.fields.get("last_name"))
    names = pl.DataFrame({"first": first, "last": last})
    joined = names.select(pl.concat_str("first", "last", separator=" ", ignore_nulls=True))
    return joined.to_series().replace("", None)
