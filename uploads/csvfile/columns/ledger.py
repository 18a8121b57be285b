"""Double-entry exports: which accounts are income, and on which side a sale stands (rule 8)."""

from __future__ import annotations

import dataclasses
import re

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import said
from uploads.csvfile.vocabulary.accounts import CREDITS, DEBITS, NAMES, NOT_INCOME, NUMBERS, SIDES
from uploads.csvfile.vocabulary.headers import Word, key
from uploads.csvfile.vocabulary.kinds import kind_of


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


def name_other_side(survey: Survey, sums: Arithmetic) -> None:
    """Gives its word to the one column that is filled where the debit, or the credit, is not."""
    named = survey.of("debit", "credit")
    if len(named) != 1:
        return
    known = named[0]
    if known.cell not in sums.frame.columns:
        return
    for column in survey.columns:
        if column.word is None and column.is_number and column.cell in sums.frame.columns:
            both = sums.frame.select(
                one=number(known).fill_null(0) != 0, other=number(column).fill_null(0) != 0
            )
            apart = bool((both["one"] ^ both["other"]).all())
            if apart and both["one"].any() and both["other"].any():
                other = "credit" if known.kind == "debit" else "debit"
                column.word = Word.proven(other)
                return


def name_sides(survey: Survey) -> None:
    """Gives its word to a column of an unknown name that puts each row on a side of the books."""
    if survey.sample.is_empty() or survey.of("debit_credit", "debit", "credit"):
        return
    texts = [c for c in survey.columns if c.word is None and c.filled and not c.is_number]
    for column in texts:
        cells = said(survey.sample[column.cell]).drop_nulls()
        values = cells.unique().to_list() if cells.n_unique() == len(_BOTH) else []
        if {*map(key, values)} <= SIDES and {*map(side, values)} == _BOTH:
            column.word = Word.proven("debit_credit")
            column.values.update(dict.fromkeys(values, 1))
            return


def one_side_of_books(survey: Survey) -> bool:
    """Accounts whose debits or credits alone are known: the others may be anywhere."""
    sides = bool(survey.of("debit")) + bool(survey.of("credit"))
    return sides == 1 and bool(survey.of("account")) and not survey.of("debit_credit")


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
    best, income = _best(accounts, language)
    contra, contra_income = _best(contras, language) if contras else (None, frozenset())
    if contra_income and not (two_sided and income):
        income = frozenset()
    elif income:
        contra_income = frozenset()
    return Ledger(best, income, contra, contra_income, sides[0] if sides else None)


def _best(accounts: list[Column], language: str) -> tuple[Column, frozenset[str]]:
    """The column that tells most accounts of income; names tell it better than numbers."""
    told = [(column, _income(column, language)) for column in accounts]
    named = [pair for pair in told if any(_NAMED.search(value) for value in pair[1])]
    return max(named or told, key=lambda pair: len(pair[1]))


_NAMED = re.compile(r"[^\W\d]{3}")


def _language(survey: Survey) -> str:
    return next(iter(sorted(survey.languages)), "en")


def _pair(survey: Survey) -> Ledger | None:
    """Journals that name both accounts of a booking in one row."""
    named = survey.of("debit_account"), survey.of("credit_account")
    if not all(named):
        return None
    language = _language(survey)
    (debit, taken), (credit, earned) = (_best(columns, language) for columns in named)
    return Ledger(credit, earned, debit, taken, paired=True)


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
    sides += [c for c in survey.of("kind") if _has_both_sides(c)]
    return sides[0] if sides and not survey.of("account") else None


def _has_both_sides(kinds: Column) -> bool:
    """`Type`: credit, debit, and nothing else that could be a way to pay."""
    told = {key(value) for value in kinds.values}
    others = (value for value in told - _BOTH if kind_of(value) != "ignored")
    return told >= _BOTH and not any(others)


def one_sided(sides: Column, *, sale: str) -> Ledger:
    """Every row counts; those on the other side than a sale's take one back."""
    values = frozenset(value for value in sides.values if side(value))
    if sale == "credit":
        return Ledger(sides, values, side=sides)
    return Ledger(sides, frozenset(), sides, values, sides)


_BOTH = {"debit", "credit"}
