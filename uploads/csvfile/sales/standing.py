"""Which records are no sales, and why: totals, headings, kinds and statuses (rules 6 and 8)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable

import polars as pl

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.vocabulary.kinds import says_yes, status_of, voids
from uploads.csvfile.vocabulary.totals import TOTAL_LINE

TOTALS = "totals"
HEADING = "group heading"


def cell_names(frame: pl.DataFrame) -> list[str]:
    return [name for name in frame.columns if name.startswith("c") and name[1:].isdigit()]


def filled(name: str) -> pl.Expr:
    return pl.col(name).str.len_bytes() > 0


def mark_layout(frame: pl.DataFrame, fields: pl.DataFrame, plan: Plan) -> pl.Series:
    """The `skip` of the frame, with totals lines and group headings among the dateless rows."""
    skip = frame["skip"]
    suspects = skip.is_null() & (
        fields["date"].is_null()
        | _says_total(fields["date"])
        | fields["date"].is_in(list(plan.survey.header.titles))
    )
    if not suspects.any():
        return skip
    rows = frame.with_columns(
        *fields.select("order_number", "sku", "product"), place=pl.int_range(pl.len())
    )
    rows = rows.filter(suspects)
    reasons = rows.select("place", reason=_reason(cell_names(frame), plan)).drop_nulls()
    return skip.scatter(reasons["place"], reasons["reason"]) if reasons.height else skip


def _says_total(text: pl.Series) -> pl.Series:
    """Whether a word for totals begins it, which no text that begins with a digit has."""
    wordy = (text < "0") | (text >= ":")
    return wordy & text.str.contains(TOTAL_LINE) if wordy.any() else wordy


def _reason(cells: list[str], plan: Plan) -> pl.Expr:
    """Why a row without a date of its own is no record of a sale; null where it may be one."""
    first = pl.coalesce(pl.when(filled(name)).then(pl.col(name)) for name in cells)
    count = pl.sum_horizontal(filled(name).fill_null(value=False) for name in cells)
    paid = _any_filled(_money_columns(plan))
    goods = _any_filled(_goods_columns(plan))
    order = pl.col("order_number")
    labelled = first.str.contains(TOTAL_LINE) & (order.is_null() | (order == first))
    kindless = pl.lit(value=bool(plan.roles.kinds)) & ~_any_filled(plan.roles.kinds)
    alone = (count == 1) & ~first.str.contains(r"^[\d.,\s-]+$")
    whose = _any_filled(_customer_columns(plan))
    named = pl.lit(value=not plan.ledger and bool(plan.order or _goods_columns(plan)))
    things = _any_filled(c for c in plan.survey.of(*_THINGS) if not c.is_number)
    bare = named & paid & ~goods & order.is_null() & ~whose & ~things
    of_order = ~goods & (count >= 1) & order.is_not_null() & whose
    return (
        pl.when(labelled | bare | (~paid & kindless & (count > 1) & ~goods))
        .then(pl.lit(TOTALS))
        .when(~paid & (alone | of_order))
        .then(pl.lit(HEADING))
    )


_THINGS = ("reference", "row_id", "description", "variant")
"""Columns that may say what was sold, whatever else they say in other files."""


def _any_filled(columns: Iterable[Column]) -> pl.Expr:
    cells = (filled(column.cell).fill_null(value=False) for column in columns)
    return pl.any_horizontal(pl.lit(value=False), *cells)


def _customer_columns(plan: Plan) -> list[Column]:
    fields = plan.roles.fields
    names = ("customer_name", "customer_id", "customer_email")
    return [fields[name] for name in names if name in fields]


def _money_columns(plan: Plan) -> list[Column]:
    money = plan.money
    used = (money.total, money.unit_price, money.quantity, money.debit, money.credit)
    return [column for column in used if column]


def _goods_columns(plan: Plan) -> list[Column]:
    fields = plan.roles.fields
    return [fields[name] for name in ("product", "sku") if name in fields]


@dataclasses.dataclass(frozen=True)
class Standing:
    """Per row: `ignored`, null or why it is no sale; `refund`, whether its kind says so; and
    `returned`, whether a status says that all of it was refunded."""

    ignored: pl.Series
    refund: pl.Series
    returned: pl.Series


def stand(fields: pl.DataFrame, plan: Plan, skip: pl.Series) -> Standing:
    reasons = [skip]
    refund = pl.repeat(value=False, n=fields.height, eager=True)
    for column in plan.roles.kinds:
        values, known = fields[f"kind{column.at}"], dict(plan.kinds[column.at])
        kinds = values.replace_strict(known, default=None, return_dtype=pl.String)
        reasons.append(_told("type", values, kinds == "ignored"))
        refund = refund | (kinds == "refund").fill_null(value=False)
    returned = pl.repeat(value=False, n=fields.height, eager=True)
    for column in plan.roles.statuses:
        values = fields[f"status{column.at}"]
        known_status = {value: status_of(value) for value in values.unique().drop_nulls().to_list()}
        statuses = values.replace_strict(known_status, default=None, return_dtype=pl.String)
        reasons.append(_told("status", values, statuses == "ignored"))
        returned = returned | (statuses == "refunded").fill_null(value=False)
    for name in fields.columns:
        if name.startswith("cancelled"):
            gone = fields[name].is_not_null() & ~fields[name].str.contains(r"^0000").fill_null(
                value=False
            )
            reasons.append(_told("status", pl.repeat("cancelled", fields.height, eager=True), gone))
        elif name.startswith("void"):
            reasons.append(
                _told(
                    "status",
                    pl.repeat("cancelled", fields.height, eager=True),
                    _is_yes(fields[name], voids),
                )
            )
        elif name.startswith("refunded"):
            returned = returned | _is_yes(fields[name], says_yes)
    ignored = pl.select(pl.coalesce(reasons)).to_series()
    return Standing(ignored, refund, returned)


def _told(what: str, values: pl.Series, mask: pl.Series) -> pl.Series:
    shown = pl.DataFrame({"value": values, "mask": mask.fill_null(value=False)})
    told = pl.when("mask").then(pl.format(f"{what}: {{}}", "value"))
    return shown.select(told.alias("reason"))["reason"]


def _is_yes(values: pl.Series, says: Callable[[str], bool]) -> pl.Series:
    known = {value: says(value) for value in values.unique().drop_nulls().to_list()}
    return values.replace_strict(known, default=False, return_dtype=pl.Boolean)
