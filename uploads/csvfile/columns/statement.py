"""Whether a table is a statement of an account, by its columns and by its running balance."""

from __future__ import annotations

import dataclasses

from uploads.csvfile.columns.account_sides import follow_signs, ways
from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import WORTH
from uploads.csvfile.columns.roles import Roles
from uploads.csvfile.columns.running import is_running
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import NumberStyle
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.kinds import is_demand, kind_of

_SEEN = 1000
"""Records that are looked at: a statement shows what it is soon."""
_GOODS = ("sku", "quantity", "price", "unit_price")
_KNOWN_CUSTOMER = ("customer_email", "customer_id", "tax")


def is_statement(survey: Survey, styles: dict[int, NumberStyle]) -> bool:
    """Balance and account numbers, or money in and out, and nothing that was sold (rule 16)."""
    balance, accounts = survey.of("balance"), survey.named("bank")
    two_sided = bool(survey.of("debit") and survey.of("credit"))
    values = survey.of("date_value")
    unknown = [c for c in survey.columns if c.word is None and c.is_number and not c.is_date]
    if survey.of(*_GOODS) or (survey.of("refund_amount") and survey.of("status")):
        return False
    sided = bool(ways(survey))
    if not (balance or accounts or two_sided or values or unknown or sided):
        return False
    if not survey.of("debit", "credit", "paid", *WORTH):
        return False
    sums = Arithmetic(survey.sample.head(_SEEN), styles)
    balance = [c for c in balance if not _is_left_to_pay(c, survey, sums)]
    balance = [c for c in balance if not {*key(c.name).split()} & _OWED]
    known = bool(survey.of(*_KNOWN_CUSTOMER)) or _takes_fees(survey)
    if not known and not _tells_sales(survey):
        if two_sided:
            return not survey.of("account", "debit_account")
        if any(is_running(column, survey, sums) for column in [*balance, *unknown]):
            return True
        if sided and follow_signs(survey, sums):
            return True
    if survey.of("order") or _tells_sales(survey):
        return False
    if survey.of("product"):
        return bool(values and balance)
    named = len(accounts) >= 2 or bool(accounts and balance)
    filled = any(c.filled for c in [*accounts, *values])
    return named or bool(balance and not known) or (filled and _moves_money(survey, sums))


_OWED = frozenset("due owed owing outstanding open offen pendiente unpaid".split())
"""`Balance due` is one invoice's, and no account's."""


def _is_left_to_pay(balance: Column, survey: Survey, sums: Arithmetic) -> bool:
    """What was paid and this make the amount of each row: nothing runs on from row to row."""
    known = [c for c in survey.of("paid", *WORTH) if c.cell in sums.frame.columns]
    paid = [number(c) for c in known if c.kind == "paid"]
    wholes = [number(c) for c in known if c.kind != "paid"]
    return balance.cell in sums.frame.columns and any(
        sums.proves(part.fill_null(0) + number(balance), whole) for part in paid for whole in wholes
    )


def _takes_fees(survey: Survey) -> bool:
    """Fees beside kinds of payments: a payment service, which has a balance too."""
    values = {value for c in survey.of("kind", "kind_weak") for value in c.values}
    return bool(survey.of("fee")) and any(kind_of(v) in {"sale", "payment"} for v in values)


def _tells_sales(survey: Survey) -> bool:
    """Invoices and sales among the kinds, which no bank knows."""
    values = [value for c in survey.of("kind", "kind_weak") for value in c.values]
    return any(is_demand(value) or key(value) in {"sale", "sales"} for value in values)


def _moves_money(survey: Survey, sums: Arithmetic) -> bool:
    """Amounts that go both ways, where no row has a status."""
    if survey.of("status", "fee", "customer_email"):
        return False
    found = [number(c) for c in survey.of(*WORTH) if c.cell in sums.frame.columns]
    return any(sums.any(amount < 0) and sums.any(amount > 0) for amount in found)


def of_account(survey: Survey, roles: Roles) -> Roles:
    """What a row was for is its description; a `Product` of a bank is an account."""
    texts = survey.of("description")
    return (
        dataclasses.replace(roles, fields={**roles.fields, "product": texts[0]}) if texts else roles
    )
