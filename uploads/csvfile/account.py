"""How a file is read, in a form that pages and programs can show."""

from __future__ import annotations

from typing import Any

from uploads.csvfile.columns.column import FIELD_KINDS, Column
from uploads.csvfile.columns.dates import date_column
from uploads.csvfile.columns.figures import Money
from uploads.csvfile.columns.plan import Plan, mapping_of
from uploads.csvfile.columns.roles import choose_roles
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values.date_order import EACH_SHOWS


def account_of(survey: Survey, plan: Plan | None = None) -> dict[str, Any]:
    header = survey.header
    account: dict[str, Any] = {
        "header_line": header.line,
        "header": list(header.names),
        "signature": header.signature,
        "fields": list(FIELD_KINDS),
        "titles": list(header.titles)[:10],
    }
    if plan is None:
        return account
    column = plan.money.total or plan.money.unit_price or plan.money.credit
    style = plan.styles.get(column.at) if column else None
    return account | {
        "mapping": plan.mapping(),
        "date_order": plan.date_style.order,
        "date_reason": plan.date_style.reason,
        "decimal_sign": style.decimal if style else ".",
        "currency": plan.currency,
        "kinds": {
            c.name: {value: plan.kinds[c.at].get(value, "sale") for value in list(c.values)[:50]}
            for c in plan.roles.kinds
        },
        "notes": _notes(plan),
    }


def likely_mapping(survey: Survey) -> dict[str, str]:
    """What columns are by their words, where a question keeps the file from being read."""
    date = date_column(survey)
    price, quantity = survey.of("unit_price", "price"), survey.of("quantity")
    money = Money(None, next(iter(price), None), next(iter(quantity), None))
    known = date if isinstance(date, Column) else None
    return mapping_of(survey, known, choose_roles(survey), money)


def _notes(plan: Plan) -> list[str]:
    money, notes = plan.money, []
    if money.total is None and money.unit_price is not None and money.quantity is not None:
        notes.append(f"The total is {money.quantity.name} × {money.unit_price.name}.")
    if money.order_money and money.total:
        notes.append(f"{money.total.name} is the whole order's and counts once for each order.")
    if money.discount and (money.discount_use or money.before_discount):
        notes.append(f"{money.discount.name} is taken off.")
    notes += [
        f"{column.name} is taken off {money.total.name}." for column in money.carried if money.total
    ]
    if plan.survey.second_line:
        notes.append(f"A second table starts in line {plan.survey.second_line}; it is left out.")
    if plan.ledger:
        notes.append("Only rows on income accounts are sales.")
    if plan.date_style.reason == EACH_SHOWS:
        notes.append("Every date can be read in one way only.")
    elif plan.date_style.reason:
        notes.append(f"Dates: {plan.date_style.reason}.")
    return notes
