"""What stands around the digits of a number: sign, brackets, currency, percent."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import polars as pl

from uploads.csvfile.values.currencies import has_no_cents, read_mark

_MINUS = "-−–‐﹣"
_NO_CENTS = re.compile(r"^[.,]\s?[-–—]{1,2}|^/-")
_STRANGE = re.compile(r"(?i)-?(?!cr|dr|db)[^\W\d_]{2,4}\.? ")
"""`Zkr 12.50`; behind a number stand kilograms, too, and what says debit or credit before it."""
_PERCENT = frozenset({"%", "٪", "pct", "percent"})


_UNITS = """
pc pcs piece pieces ea each unit units x stk stück st szt sztuk ks ud uds un und unid pz pza pzas
pièces pce adet шт штук 個 个 点 件 本 枚 개 nos qty box boxes bag bags bottle bottles set sets pair
pairs pack packs pkt item items articles artikel artikelen artículos articoli produits productos
produtos itens kg ltr hr hrs db buc kom kpl tk τεμ unidades unités τμχ 只 套 盒 台 袋 箱
"""
_COUNTING = frozenset(_UNITS.split())


class Marks(NamedTuple):
    """`point` stands for a left-out zero (.5 is "0."); `currency` is None where none is marked.

    `unit`: the number counts pieces. `whole`: it is money of a kind that has no cents. `strange`:
    a short word stands apart from it, which may be a currency's.
    """

    negative: bool
    percent: bool
    unit: bool
    whole: bool
    currency: str | None
    point: str
    strange: bool = False

    @staticmethod
    def columns() -> dict[str, Any]:
        return {
            "negative": pl.Boolean,
            "percent": pl.Boolean,
            "unit": pl.Boolean,
            "whole": pl.Boolean,
            "currency": pl.String,
            "point": pl.String,
            "strange": pl.Boolean,
        }


def read_marks(lead: str, tail: str) -> Marks | None:
    """The meaning of what comes before and after the digits, or None where it has none.

    `-$`, `(€`, `US$ `, ` EUR-`, `.-` (no cents, as 12.- is written), `/-` (as 500/- is), ` pcs`.
    """
    lead, point = _split_point(lead)
    tail = _NO_CENTS.sub("", tail)
    tail = "" if tail in {".", ","} else tail
    brackets = lead.count("("), tail.count(")")
    if brackets not in {(0, 0), (1, 1)} or "(" in tail or ")" in lead:
        return None
    signs = [char for char in lead + tail if char in _MINUS + "+"]
    if len(signs) + brackets[0] > 1:
        return None
    words = [word for word in (_word(lead), _word(tail)) if word]
    percent = [word for word in words if word in _PERCENT]
    units = [word for word in words if word.rstrip(".") in _COUNTING]
    monies = [word for word in words if word not in percent and word not in units]
    codes = {read_mark(word) for word in monies}
    strange = codes == {None} and bool(_STRANGE.fullmatch(lead + tail))
    codes = {""} if strange else codes
    if len(percent) + len(units) + bool(monies) > 1 or None in codes or len(codes - {""}) > 1:
        return None
    return Marks(
        negative=bool(brackets[0]) or any(sign != "+" for sign in signs),
        percent=bool(percent),
        unit=bool(units),
        whole=any(has_no_cents(word) for word in monies),
        currency=max((code or "" for code in codes), default=None),
        point=point,
        strange=strange,
    )


def _split_point(lead: str) -> tuple[str, str]:
    """`$.` before 5 is a left-out zero; `Rs.` before 500 is an abbreviation."""
    if not lead.endswith((".", ",")):
        return lead, ""
    rest = lead[:-1]
    return (lead, "") if rest[-1:].isalpha() else (rest, f"0{lead[-1]}")


def _word(text: str) -> str:
    return "".join(char for char in text if char not in _MINUS + "+()").strip().lower()
