"""From what the columns hold to a Plan, in the order of the rules; or a question, or a refusal."""

from __future__ import annotations

import dataclasses

from uploads.csvfile.columns import purpose
from uploads.csvfile.columns.account_sides import account_ledger, as_balance_says
from uploads.csvfile.columns.arithmetic import Arithmetic
from uploads.csvfile.columns.by_rows import name_by_rows
from uploads.csvfile.columns.carried import without_carried
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.dates import date_column, date_style
from uploads.csvfile.columns.doubts import doubt
from uploads.csvfile.columns.figures import Money
from uploads.csvfile.columns.lacking import no_amount, no_date
from uploads.csvfile.columns.ledger import (
    Ledger,
    find_ledger,
    one_side_of_books,
    one_sided,
    two_sides,
)
from uploads.csvfile.columns.live import live_rows
from uploads.csvfile.columns.money import MoneyChooser
from uploads.csvfile.columns.number_styles import MONEY, number_styles
from uploads.csvfile.columns.outgoing import both_sides, fees_told, outgoing
from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.columns.proven import name_by_sums
from uploads.csvfile.columns.questions import (
    COMPUTED,
    ORDERS,
    amount_question,
    discount_question,
    level_question,
    side_question,
    unknown_amount,
)
from uploads.csvfile.columns.returned import refunds_once
from uploads.csvfile.columns.roles import Roles, choose_roles
from uploads.csvfile.columns.statement import is_statement, of_account
from uploads.csvfile.columns.states import unknown_states
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.columns.treatment import kinds_of_rows, no_sale_among, unknown_kinds
from uploads.csvfile.salestable import Answers, Question, Refusal
from uploads.csvfile.values import NumberStyle, currency_in_header
from uploads.csvfile.vocabulary.kind_words import Kind


def decide(survey: Survey, answers: Answers) -> Plan | Question | Refusal:
    look = purpose.not_sales(survey)
    if look:
        return look
    numbers = number_styles(survey, answers)
    name_by_rows(survey, numbers[0], answers)
    bank = is_statement(survey, numbers[0])
    date = date_column(survey)
    if date is None:
        return no_date(survey)
    roles = choose_roles(survey)
    kinds = kinds_of_rows(survey, roles, answers)
    if bank:
        roles, kinds = of_account(survey, roles), {c.at: {} for c in roles.kinds}
    elif none := _no_sales(survey, roles, kinds, answers):
        return none
    ledger = None if bank else _ledger(survey, answers)
    if isinstance(ledger, (Question, Refusal)):
        return ledger
    decided = _decide_money(survey, roles, answers, kinds, numbers, money_in=bank)
    if isinstance(decided, (Question, Refusal)):
        return decided
    money, styles = decided
    if bank:
        money = as_balance_says(survey, money, styles)
        ledger = account_ledger(survey, money, styles, answers)
    if isinstance(ledger, (Question, Refusal)):
        return ledger
    if isinstance(date, Question):
        return date
    roles = refunds_once(money, roles, styles, survey)
    return _complete(survey, answers, date, roles, kinds, ledger, money, styles, money_in=bank)


def _no_sales(
    survey: Survey, roles: Roles, kinds: dict[int, dict[str, Kind]], answers: Answers
) -> Question | Refusal | None:
    """What kinds and states say of the whole file, or leave open."""
    none = no_sale_among(survey, roles, kinds)
    return none or unknown_kinds(roles, answers) or unknown_states(survey, answers)


def _ledger(survey: Survey, answers: Answers) -> Ledger | Question | Refusal | None:
    """The books that double entries make, None where rows are no bookings."""
    ledger = find_ledger(survey)
    if ledger is None and (sides := two_sides(survey)):
        side = answers.settled.get("sale_side")
        if side not in {"debit", "credit"}:
            return side_question(sides, survey)
        ledger = one_sided(sides, sale=side)
    if one_side_of_books(survey) or (ledger and not ledger.income and not ledger.contra_income):
        return purpose.refusal("accounts")
    return ledger


def _decide_money(
    survey: Survey,
    roles: Roles,
    answers: Answers,
    kinds: dict[int, dict[str, Kind]],
    numbers: tuple[dict[int, NumberStyle], dict[int, Question]],
    *,
    money_in: bool,
) -> tuple[Money, dict[int, NumberStyle]] | Question | Refusal:
    """`numbers`: the styles of the columns of numbers, and the questions that some raise."""
    styles, questions = numbers
    rows = live_rows(survey, roles, kinds)
    arithmetic = Arithmetic(rows, styles)
    if name_by_sums(survey, arithmetic, answers):
        styles, questions = number_styles(survey, answers)
        arithmetic = Arithmetic(rows, styles)
    money = MoneyChooser(survey, arithmetic, roles.fields.get("order_number")).choose()
    money = _as_settled(money, answers)
    if asked := _left_open(money, survey) or doubt(survey, money, arithmetic, answers):
        return asked
    money = without_carried(money, survey, arithmetic, answers)
    used = [money.total, money.unit_price, money.credit, money.debit]
    if not any(used):
        return unknown_amount(survey) or no_amount(survey)
    for column in (
        *used,
        money.quantity,
        roles.refund_amount,
        money.discount if money.discount_use else None,
    ):
        if column and column.at in questions:
            return dataclasses.replace(questions[column.at], columns=[column.name])
    if money_in:
        return money, styles
    out = outgoing(survey, money, roles, kinds, arithmetic, answers)
    if find_ledger(survey):
        return out or (money, styles)
    return out or both_sides(money, roles, kinds, arithmetic) or (money, styles)


def _left_open(money: Money, survey: Survey) -> Question | None:
    """What the choice of the money columns has left to a person."""
    if money.open:
        return amount_question(money.open, money, survey)
    if money.open_level:
        return level_question(money.open_level, survey)
    if money.open_discount and money.discount:
        return discount_question(money.discount, money.open_discount, survey)
    return None


def _as_settled(money: Money, answers: Answers) -> Money:
    """What a person has answered before."""
    if money.open and answers.settled.get("amount_column") in {COMPUTED, ""}:
        return Money(
            None,
            money.unit_price,
            money.quantity,
            money.discount,
            money.discount_use,
            tax=money.tax,
        )
    use = answers.settled.get("discount_use")
    if use in {name or ORDERS for name in money.open_discount}:
        return dataclasses.replace(
            money, discount_use="" if use == ORDERS else use, open_discount=()
        )
    level = answers.settled.get("order_money")
    if money.open_level and level:
        return Money(
            money.open_level,
            money.unit_price,
            money.quantity,
            tax=money.tax,
            order_money=level == "order",
        )
    return money


def _complete(
    survey: Survey,
    answers: Answers,
    date: Column,
    roles: Roles,
    kinds: dict[int, dict[str, Kind]],
    ledger: Ledger | None,
    money: Money,
    styles: dict[int, NumberStyle],
    *,
    money_in: bool,
) -> Plan | Question | Refusal:
    """The order of day and month, the currency, and the notes."""
    comma = any(
        styles[c.at].decimal == "," and c.numbers.comma for c in survey.columns if c.at in styles
    )
    currencies = _currencies(roles, money)
    style = date_style(survey, date, answers, decimal_comma=comma, currencies=currencies)
    if isinstance(style, Question):
        return dataclasses.replace(style, columns=[date.name])
    if not ledger and purpose.are_daily_sums(survey, date.cell, style):
        return purpose.refusal("days")
    return Plan(
        survey=survey,
        date=date,
        date_style=style,
        money=money,
        styles=styles,
        roles=roles,
        kinds=kinds,
        records=survey.records,
        currency=_file_currency(survey, money) if "currency" not in roles.fields else "",
        zone=_zone_in(date.name),
        ledger=ledger,
        money_in=money_in,
        fees=fees_told(survey, roles, kinds),
        paid_out=answers.settled.get("below_zero") == "paid",
    )


def _zone_in(header: str) -> str:
    return "UTC" if "utc" in header.lower() else "GMT" if "gmt" in header.lower() else ""


def _currencies(roles: Roles, money: Money) -> set[str]:
    column = roles.fields.get("currency")
    stated = {value.strip().upper() for value in column.values} if column else set()
    used = [c for c in (money.total, money.unit_price) if c]
    return stated | {code for c in used for code in c.numbers.currencies}


def _file_currency(survey: Survey, money: Money) -> str:
    """The one currency of header words or title lines; cells that state their own come first."""
    used = [c.name for c in (money.total, money.unit_price) if c]
    for texts in (used, [c.name for c in survey.columns if c.kind in MONEY], survey.header.titles):
        codes = {code for text in texts if (code := currency_in_header(text))}
        if codes:
            return codes.pop() if len(codes) == 1 else ""
    return ""
