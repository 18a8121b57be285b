"""Questions that only a person can answer, with what each answer would make of the first row."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.figures import DiscountUse, Money
from uploads.csvfile.columns.moneyed import names_money, shows_money
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Option, Question

COMPUTED = "quantity × price"
"""The answer that no stated amount is the sale's."""
NO_COUNT = "none"
"""The answer that no column says how many were sold."""
ORDERS = "order"
"""The answer that a discount is the whole order's."""


def amount_question(columns: Sequence[Column | None], money: Money, survey: Survey) -> Question:
    """Which column is the amount; None among them stands for quantity times price."""
    made = [c for c in (money.quantity, money.unit_price) if c]
    computed = " × ".join(c.name for c in made) if len(made) > 1 else "Quantity × price"
    options = [
        Option(c.name, c.name, _example(c, survey)) if c else Option(COMPUTED, computed)
        for c in columns
    ]
    off = [c for c in (money.discount,) if c]
    about = _names([c for c in columns if c], made if None in columns else [], off)
    return _which("amount", "the sale, without tax and shipping", options, about)


def _names(*columns: Sequence[Column]) -> list[str]:
    """The headers, each once."""
    return list(dict.fromkeys(column.name for some in columns for column in some))


def quantity_question(columns: Sequence[Column], survey: Survey) -> Question:
    options = [Option(c.name, c.name, _example(c, survey)) for c in columns[:3]]
    names = "” or “".join(option.label for option in options)
    sole = len(options) == 1
    return Question(
        "quantity_column",
        f"Does “{names}” say how many were sold?"
        if sole
        else f"Which column says how many were sold: “{names}”?",
        [
            *([dataclasses.replace(options[0], label=f"Yes, {names}")] if sole else options),
            Option(NO_COUNT, "No" if sole else "None of them", "One was sold in each row"),
        ],
        [option.outcome for option in options],
        _names(columns[:3]),
    )


def level_question(column: Column, survey: Survey) -> Question:
    """Whether an amount that is the same on all lines of an order is the order's or each line's."""
    example = _example(column, survey)
    return Question(
        "order_money",
        f"“{column.name}” is the same on every line of an order. "
        "Is it the whole order's, or each line's?",
        [
            Option("order", "The whole order's", f"{example} counts once for the order"),
            Option("line", "Each line's", f"{example} counts on every line"),
        ],
        [example],
        [column.name],
    )


def discount_question(column: Column, uses: Sequence[DiscountUse], survey: Survey) -> Question:
    """Whose a discount is, or in what it is told."""
    example = _example(column, survey)
    told = {
        "amount": Option("amount", "Money off this line", f"{example} less"),
        "fraction": Option("fraction", "A part of the price: 0.1 is 10 % off", f"{example} less"),
        "percent": Option("percent", "So many per cent: 10 is 10 % off", f"{example} % less"),
        "": Option(ORDERS, "Off the whole order, not off this line", "Nothing comes off the line"),
    }
    return Question(
        "discount_use",
        f"How is “{column.name}” meant?",
        [told[use] for use in uses],
        [example],
        [column.name],
    )


def unit_question(column: Column, survey: Survey) -> Question:
    """Whether whole amounts are told in cents."""
    example = _example(column, survey)
    return Question(
        "amount_unit",
        f"Are the amounts in “{column.name}” cents?",
        [
            Option("cents", "Yes, cents", f"{example} is {example[:-2] or 0}.{example[-2:]:0>2}"),
            Option("whole", "No, whole amounts", f"{example} is {example}.00"),
        ],
        [example],
        [column.name],
    )


def carried_question(total: Column, sent: Sequence[Column], survey: Survey) -> Question:
    """Whether an amount has shipping and the like in it, which are no sale of goods."""
    names = " and ".join(f"“{column.name}”" for column in sent)
    example = _example(total, survey)
    return Question(
        "shipping_in",
        f"Does “{total.name}” include {names}? Sales are counted without that.",
        [
            Option("yes", "Yes, it is in there", f"{names} comes off {example}"),
            Option("no", "No, it comes on top", f"{example} is the sale"),
        ],
        [example],
        _names([total], sent),
    )


def bank_question(survey: Survey) -> Question:
    money = survey.of("credit", "debit", "amount", "balance")
    return Question(
        "bank_statement",
        "This looks like a statement of a bank account. Is the money that came in your sales?",
        [
            Option("yes", "Yes, money in is sales", "Money out, fees and exchanges are left out"),
            Option("no", "No", "Nothing is imported"),
        ],
        [],
        _names(money),
    )


def outgoing_question(total: Column, survey: Survey) -> Question:
    """Whether amounts below zero went back to customers, or to others."""
    cells = survey.sample[total.cell].drop_nulls()
    example = next((cell for cell in cells.to_list() if "-" in cell or "(" in cell), "")
    return Question(
        "below_zero",
        f"Some amounts in “{total.name}” are below zero and do not say what they are. "
        "Did you give money back to customers, or pay others?",
        [
            Option("refunds", "Money given back to customers", f"{example} is a refund"),
            Option("paid", "Money paid to others", f"{example} is left out"),
        ],
        [example],
        [total.name],
    )


def unknown_amount(survey: Survey) -> Question | None:
    """Columns of an unknown name that hold what looks like money."""
    found = [c for c in survey.columns if not c.kind and (shows_money(c) or names_money(c))]
    if not found:
        return None
    options = [Option(c.name, c.name, _example(c, survey)) for c in found[:6]]
    return _which("column", "the amount of the sale", options, _names(found[:6]))


def _which(one: str, what: str, options: list[Option], columns: list[str]) -> Question:
    """Which of the options is it? Of a single one: is it?"""
    names = " or ".join(f"“{option.label}”" for option in options)
    text = f"Which {one} is {what}: {names}?"
    if len(options) == 1:
        text = f"Is {names} {what}?"
        options = [dataclasses.replace(options[0], label=f"Yes, {options[0].label}")]
    examples = [option.outcome for option in options if option.outcome]
    return Question("amount_column", text, options, examples, columns)


def _example(column: Column, survey: Survey) -> str:
    cells = survey.sample[column.cell].drop_nulls().str.strip_chars()
    filled = cells.filter(cells != "").head(1).to_list()
    return str(filled[0]) if filled else ""


def side_question(sides: Column, survey: Survey) -> Question:
    return Question(
        "sale_side",
        f"“{sides.name}” puts rows on two sides. On which side are your sales?",
        [
            Option("credit", "Credit", "Rows on the debit side are taken back"),
            Option("debit", "Debit", "Rows on the credit side are taken back"),
        ],
        [_example(sides, survey)],
        [sides.name],
    )


def kinds_question(column: Column, strange: Sequence[str]) -> Question:
    """Whether rows of a kind that nobody knows are sales."""
    return Question("unknown_kinds", *_are_sales(column, strange))


def states_question(column: Column, gone: Sequence[str]) -> Question:
    """Whether rows with a word that may say that there is no sale are sales."""
    return Question("unknown_states", *_are_sales(column, gone))


def discount_or_tax_question(column: Column, survey: Survey) -> Question:
    """Whether what was taken off is a discount, or a tax that the customer held back."""
    example = _example(column, survey)
    return Question(
        "unknown_discount",
        f"Is “{column.name}” a discount that you gave?",
        [
            Option("yes", "Yes, a discount", f"{example} comes off the sale"),
            Option("no", "No", f"{example} stays in the sale"),
        ],
        [example],
        [column.name],
    )


def _are_sales(
    column: Column, words: Sequence[str]
) -> tuple[str, list[Option], list[str], list[str]]:
    names = ", ".join(f"“{value}”" for value in words[:4])
    options = [
        Option("yes", "Yes, they are sales", "They count like the others"),
        Option("no", "No", "They are left out"),
    ]
    text = f"Some rows have {names} in “{column.name}”. Are they sales?"
    return text, options, list(words[:4]), [column.name]
