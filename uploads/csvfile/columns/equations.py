"""Sums of three amounts in which two names are unknown: one known name tells the others."""

from __future__ import annotations

from itertools import permutations

from uploads.csvfile.columns.arithmetic import Arithmetic, number
from uploads.csvfile.columns.column import Column, nameless
from uploads.csvfile.columns.figures import WORTH
from uploads.csvfile.columns.identities import FEES
from uploads.csvfile.vocabulary.headers import Word


def name_before_fees(known: list[Column], sums: Arithmetic) -> None:
    """What was charged less a known fee is what was left, both names unknown; or less an unknown
    one that is too small for a tax, where what was left is known."""
    unknown = nameless(known)
    worth = [c for c in known if c.kind in {*WORTH, "unit_price", "price", "payout"}]
    fees = [number(c).abs() for c in known if c.kind == "fee"]
    for gross, other in permutations(unknown, 2):
        whole, part = number(gross), number(other).abs()
        if not worth and any(sums.proves(whole - fee, number(other), fee != 0) for fee in fees):
            gross.word, other.word = Word.proven("gross"), Word.proven("payout")
            return
        small = (part / whole.abs()).is_between(*FEES)
        if any(
            left.kind in {"net", "net_sales", "payout"}
            and sums.proves(whole - part * whole.sign(), number(left), part != 0)
            and not sums.any((part != 0) & ~small)
            for left in worth
        ):
            gross.word, other.word = Word.proven("gross"), Word.proven("fee")
            return


def name_paid_and_left(known: list[Column], sums: Arithmetic) -> None:
    """What was paid and what is open make the whole: both names unknown, and both proven."""
    if any(c.kind in {*WORTH, "unit_price", "price", "balance"} - {"paid"} for c in known):
        return
    unknown = nameless(known)
    for paid in (number(c) for c in known if c.kind == "paid"):
        for whole, left in permutations(unknown, 2):
            if sums.proves(paid + number(left), number(whole), number(left) != 0):
                whole.word = Word.proven("total")
                left.word = Word.proven("balance")
                return
