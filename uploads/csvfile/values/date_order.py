"""The order of day and month: proof in the file, then what is known beforehand, else a question."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from uploads.csvfile.salestable import DateOrder, Option, Question
from uploads.csvfile.values.currencies import DAY_FIRST
from uploads.csvfile.values.date_evidence import DateEvidence
from uploads.csvfile.values.days import read_day, resolve
from uploads.csvfile.values.words import (
    DAY_FIRST_LANGUAGES,
    ENGLISH_MONTHS,
    YEAR_FIRST_LANGUAGES,
)


@dataclasses.dataclass(frozen=True, slots=True)
class DateClues:
    """What else is known where the dates themselves leave their order open.

    `languages` of the header words (ISO 639-1), `currencies` that the file states, and whether its
    amounts have decimal commas, are proof; `answer` and then `business` come after all proof.
    `year` is that of dates without one, from a title line or an answer.
    """

    languages: frozenset[str] = frozenset()
    currencies: frozenset[str] = frozenset()
    decimal_comma: bool = False
    answer: DateOrder | None = None
    business: DateOrder | None = None
    year: int | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class DateStyle:
    """How open dates are read, the year of those without one, and why, in plain words.

    `bare_digits`: whether serial numbers and counts of seconds are dates in this column.
    """

    order: DateOrder = "dmy"
    year: int | None = None
    reason: str = ""
    bare_digits: bool = True


NO_CLUES = DateClues()
NO_DATES = DateEvidence()
_LABELS: dict[DateOrder, str] = {
    "dmy": "Day, month, year",
    "mdy": "Month, day, year",
    "ymd": "Year, month, day",
}
_TYPOS = 10
"""Dates impossible in one order prove the other, if those impossible in it are 10 times fewer."""


EACH_SHOWS = "every date shows its own order"
"""The reason where no order had to be decided."""


def decide_dates(
    evidence: DateEvidence,
    clues: DateClues = NO_CLUES,
    elsewhere: DateEvidence = NO_DATES,
) -> DateStyle | Question:
    """The style of a date column, or a question of kind `year` or `date_order`.

    `elsewhere` is the merged evidence of the file's other dates: columns, title lines, footers.
    """
    if evidence.yearless * 2 > evidence.readable and clues.year is None:
        return _year_question(evidence, elsewhere)
    bare = evidence.bare * 2 > evidence.readable
    decided = _decide_order(evidence, clues, elsewhere)
    if isinstance(decided, Question):
        return decided
    order, reason = decided
    return DateStyle(order, clues.year, reason, bare)


def _decide_order(
    evidence: DateEvidence, clues: DateClues, elsewhere: DateEvidence
) -> tuple[DateOrder, str] | Question:
    orders = _possible(evidence, clues)
    if len(orders) == 1:
        return orders[0], "only one order gives dates"
    shows = not evidence.open and not evidence.day_first and not evidence.month_first
    if shows and "ymd" not in orders:
        return "dmy", EACH_SHOWS
    if "ymd" in orders:
        proofs = _year_may_lead(evidence, clues)
    else:
        proofs = _proofs(evidence, clues, elsewhere)
    for order, reason in (*proofs, *_beforehand(clues)):
        if order in orders:
            return order, reason
    return _order_question(evidence, orders)


def _possible(evidence: DateEvidence, clues: DateClues) -> list[DateOrder]:
    """The orders worth asking about: the year first only where two-digit years suggest it.

    24/03/05, 24/03/17, 24/04/02: the first number stands still, as years do, and the last changes.
    """
    usual: list[DateOrder] = ["dmy", "mdy"]
    if evidence.short == 0 or evidence.short_fits_ymd < evidence.short:
        return usual
    if min(evidence.firsts) > 31:
        return ["ymd"]
    firsts, lasts = len(evidence.firsts), len(evidence.lasts)
    still = firsts <= 2 and lasts > firsts
    told = "ymd" in {clues.answer, clues.business} and firsts <= lasts
    foreign = clues.languages & YEAR_FIRST_LANGUAGES
    return [*usual, "ymd"] if still or told or foreign else usual


def _year_may_lead(evidence: DateEvidence, clues: DateClues) -> Iterator[tuple[DateOrder, str]]:
    """Proof that it does: years change less than days do, and dots speak for the day."""
    changing = len(evidence.firsts) > len(evidence.lasts)
    if clues.languages & YEAR_FIRST_LANGUAGES and not changing and not evidence.dotted:
        yield "ymd", "the headers are in a language that writes the year first"


def _proofs(
    evidence: DateEvidence, clues: DateClues, elsewhere: DateEvidence
) -> Iterator[tuple[DateOrder, str]]:
    """What proves an order, strongest first."""
    for shown in (evidence, elsewhere):
        if shown.day_first > shown.month_first * _TYPOS:
            yield "dmy", "a day above 12 stands first"
        if shown.month_first > shown.day_first * _TYPOS:
            yield "mdy", "a day above 12 stands second"
    if evidence.dotted:
        yield "dmy", "dates with dots put the day first"
    alike = {order for separator, order in evidence.named if separator != " "}
    alike |= {order for separator, order in elsewhere.named if separator in evidence.separators}
    if len(alike) == 1:
        yield alike.pop(), "dates with a named month are written in that order"
    if bool(evidence.misfits_dmy) != bool(evidence.misfits_mdy):
        yield ("mdy", _SEASON) if evidence.misfits_dmy else ("dmy", _SEASON)
    if clues.languages & DAY_FIRST_LANGUAGES:
        yield "dmy", "the headers are in a language that puts the day first"
    if clues.decimal_comma:
        yield "dmy", "amounts have decimal commas"
    if clues.currencies and clues.currencies <= DAY_FIRST:
        yield "dmy", "the currency is of countries that put the day first"


_SEASON = "summer or winter time fits no other order"


def _beforehand(clues: DateClues) -> Iterator[tuple[DateOrder, str]]:
    if clues.answer:
        yield clues.answer, "as answered"
    if clues.business:
        yield clues.business, "as the business writes dates"


def _order_question(evidence: DateEvidence, orders: list[DateOrder]) -> Question:
    examples = list(evidence.examples)
    shown = examples[0] if examples else ""
    options = [Option(order, _LABELS[order], date_words(shown, order)) for order in orders]
    readings = " or ".join(option.outcome for option in options if option.outcome)
    asked = "Are these dates day/month or month/day?"
    return Question(
        "date_order", f"{asked} {shown}: {readings}?" if readings else asked, options, examples
    )


def _year_question(evidence: DateEvidence, elsewhere: DateEvidence) -> Question:
    """Options are the years seen elsewhere in the file; any other year is an answer too."""
    years = [str(year) for year in sorted(elsewhere.years | evidence.years)]
    shown = evidence.examples[0] if evidence.examples else ""
    return Question(
        "year",
        f"Which year are these dates from? In the file they have none: {shown}",
        [Option(year, year) for year in years],
        list(evidence.examples),
    )


def date_words(text: str, order: DateOrder) -> str:
    """The day that a date would be in that order, as 3 April 2025, or ""."""
    day = read_day(text)
    found = resolve(day, order) if day else None
    return f"{found.day} {ENGLISH_MONTHS[found.month - 1]} {found.year}" if found else ""
