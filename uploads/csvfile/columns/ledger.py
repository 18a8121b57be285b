"""Double-entry exports: which accounts are income, and on which side a sale stands (rule 8)."""

from __future__ import annotations

import dataclasses
import re

from uploads.csvfile.columns.survey import Column, Survey
from uploads.csvfile.vocabulary.headers import key

_NAMES = re.compile(
    r"\b(sales?|revenue|income|turnover|erlose|umsatz|umsatzerlose|ventes?|produits|ventas|ingresos|vendite|ricavi|"
    r"vendas|receitas|omzet|verkopen|sprzedaz|przychody|trzby|vynosy|forsaljning|intakter|выручка|доход|satislar)\b"
)
_NOT_INCOME = re.compile(
    r"\b(cost|tax|discount|receivable|payable|expense|vat|commission|wages|returns allowance)\b"
)
_NUMBERS: dict[str, str] = {
    "de": r"[48]\d{3}", "fr": r"70\d*", "es": r"70\d*", "pt": r"7[12]\d*", "nl": r"8\d{3}",
    "pl": r"70\d*", "cs": r"60\d*", "sv": r"3\d{3}", "tr": r"60\d*", "en": r"4\d{3,4}", "it": r"(70|47|58)\d*",
}  # fmt: skip
"""Numbers of income accounts in the usual chart of accounts of each language's country."""
_DEBITS = frozenset("s d dr debit soll debet debe dare wn md debito".split())
_CREDITS = frozenset("h c cr credit haben kredit haber avere ma dal credito".split())


@dataclasses.dataclass(frozen=True)
class Ledger:
    """Rows count where `account` is one of `income`, or `contra` is. On the income account a
    credit is a sale and a debit takes one back; seen from the other account it is reversed."""

    account: Column
    income: frozenset[str]
    contra: Column | None = None
    contra_income: frozenset[str] = frozenset()
    side: Column | None = None


def find_ledger(survey: Survey) -> Ledger | None:
    """The ledger that the columns make, None where they make none."""
    accounts, sides = survey.of("account"), survey.of("debit_credit")
    contras = survey.of("contra_account")
    two_sided = bool(survey.of("debit") and survey.of("credit"))
    if (
        not accounts
        or not (sides or two_sided)
        or (sides and not two_sided and not contras and not _sided(sides[0]))
    ):
        return None
    language = next(iter(sorted(survey.languages)), "en")
    best = max(accounts, key=lambda column: len(_income(column, language)))
    contra = contras[0] if contras else None
    contra_income = _income(contra, language) if contra else frozenset()
    income = frozenset() if contra_income else _income(best, language)
    return Ledger(best, income, contra, contra_income, sides[0] if sides else None)


def _sided(column: Column) -> bool:
    return all(side(value) for value in column.values)


def _income(column: Column, language: str) -> frozenset[str]:
    pattern = re.compile(_NUMBERS.get(language, _NUMBERS["en"]))
    return frozenset(value for value in column.values if _is_income(value, pattern))


def _is_income(value: str, pattern: re.Pattern[str]) -> bool:
    plain = key(value)
    if re.search(r"[^\W\d]", plain):
        return bool(_NAMES.search(plain)) and not _NOT_INCOME.search(plain)
    return bool(pattern.fullmatch(value.strip()))


def side(value: str) -> str:
    """`debit`, `credit`, or "" where the cell says neither."""
    plain = key(value)
    return "debit" if plain in _DEBITS else "credit" if plain in _CREDITS else ""
