"""Double-entry exports: which accounts are income, and on which side a sale stands (rule 8)."""

from __future__ import annotations

import dataclasses
import re

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.vocabulary.accounts import CREDITS, DEBITS, NAMES, NOT_INCOME, NUMBERS
from uploads.csvfile.vocabulary.headers import key


@dataclasses.dataclass(frozen=True)
class Ledger:
    """Rows count where `account` is one of `income`, or `contra` is. On the income account a
    credit is a sale and a debit takes one back; seen from the other account it is reversed.
    `paired`: each row names the account that is credited, and `contra`, the one debited."""

    account: Column
    income: frozenset[str]
    contra: Column | None = None
    contra_income: frozenset[str] = frozenset()
    side: Column | None = None
    paired: bool = False


def find_ledger(survey: Survey) -> Ledger | None:
    """The ledger that the columns make, None where they make none."""
    if pair := _pair(survey):
        return pair
    accounts, sides = survey.of("account"), survey.of("debit_credit")
    contras = survey.of("contra_account")
    two_sided = bool(survey.of("debit") and survey.of("credit"))
    if (
        not accounts
        or not (sides or two_sided)
        or (sides and not two_sided and not contras and not _sided(sides[0]))
    ):
        return None
    language = _language(survey)
    best = max(accounts, key=lambda column: len(_income(column, language)))
    contra = contras[0] if contras else None
    contra_income = _income(contra, language) if contra else frozenset()
    income = frozenset() if contra_income else _income(best, language)
    return Ledger(best, income, contra, contra_income, sides[0] if sides else None)


def _language(survey: Survey) -> str:
    return next(iter(sorted(survey.languages)), "en")


def _pair(survey: Survey) -> Ledger | None:
    """Journals that name both accounts of a booking in one row."""
    named = survey.of("debit_account"), survey.of("credit_account")
    if not all(named):
        return None
    language = _language(survey)
    debit, credit = (
        max(columns, key=lambda column: len(_income(column, language))) for columns in named
    )
    income = _income(credit, language), _income(debit, language)
    return Ledger(credit, income[0], debit, income[1], paired=True)


def _sided(column: Column) -> bool:
    return all(side(value) for value in column.values)


_REVENUES = re.compile(r"8\d{3}")
"""The income of the German chart in which 4930 is an expense; the other has none that begin so."""


def _income(column: Column, language: str) -> frozenset[str]:
    pattern = re.compile(NUMBERS.get(language, NUMBERS["en"]))
    if language == "de" and any(_REVENUES.fullmatch(value.strip()) for value in column.values):
        pattern = _REVENUES
    return frozenset(value for value in column.values if _is_income(value, pattern))


def _is_income(value: str, pattern: re.Pattern[str]) -> bool:
    plain = key(value)
    if re.search(r"[^\W\d]", plain):
        return bool(NAMES.search(plain)) and not NOT_INCOME.search(plain)
    return bool(pattern.fullmatch(value.strip()))


def side(value: str) -> str:
    """`debit`, `credit`, or "" where the cell says neither."""
    plain = key(value)
    return "debit" if plain in DEBITS else "credit" if plain in CREDITS else ""


def two_sides(survey: Survey) -> Column | None:
    """A column that puts some rows on the debit side and others on the credit side."""
    sides = [c for c in survey.of("debit_credit") if {side(v) for v in c.values} == _BOTH]
    return sides[0] if sides and not survey.of("account") else None


def one_sided(sides: Column, *, sale: str) -> Ledger:
    """Every row counts; those on the other side than a sale's take one back."""
    values = frozenset(sides.values)
    if sale == "credit":
        return Ledger(sides, values, side=sides)
    return Ledger(sides, frozenset(), sides, values, sides)


_BOTH = {"debit", "credit"}
