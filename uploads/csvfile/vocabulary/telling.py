"""Columns that tell by their cells what they are, whatever their header is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uploads.csvfile.vocabulary.bought import BOUGHT, SOLD
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.kinds import (
    is_status,
    kind_of,
    plain_kind,
    says_cancelled,
    status_of,
)
from uploads.csvfile.vocabulary.spending import TENDERS

_MOST_KINDS = 12
_MOST_WORDS = 3
_FEWEST_STATUSES = 2


def tell_kinds(values: Iterable[str], *, plainly: bool = True) -> bool:
    """Whether cells are all well-known kinds, of sales and of others: just in their words, or
    with others around them."""
    different = _few(values)
    if not plainly and different and all(map(is_status, different)):
        return False
    found = {plain_kind(value) if plainly else kind_of(value) for value in different}
    if different & SOLD and different & BOUGHT:
        return None not in found
    return None not in found and bool(found & {"sale", "payment"}) and len(found) > 1


def ended(values: Iterable[str]) -> list[str]:
    """Those of a few words that say in one word that there is no sale, where others do not."""
    different = set(values)
    few = len(different) <= _MOST_STATES and all(len(v.split()) <= _MOST_WORDS for v in different)
    plain = [v for v in different if " " not in key(v) and plain_kind(v) != "refund"]
    found = [value for value in plain if status_of(value) == "ignored"]
    return sorted(found) if few and len(found) < len(different) else []


_MOST_STATES = 6


def tell_statuses(values: Iterable[str]) -> bool:
    """Whether cells say in few words how sales stand, and some that there is none any more."""
    different = _few(_NUMBERS.sub(" ", value) for value in values)
    if len(different) < 2 or any(len(value.split()) > _MOST_WORDS for value in different):
        return False
    if any(map(_is_cancelled, different)) or any(map(_is_cancelled_tender, different)):
        return True
    ended = any(status_of(value) in {"ignored", "refunded"} for value in different)
    known = sum(map(is_status, different))
    return ended and known >= max(_FEWEST_STATUSES, len(different) / 2)


def _is_cancelled(value: str) -> bool:
    """In a word or two, which are none for a refund as well, as `storno` is."""
    returned = kind_of(value) if " " in value else plain_kind(value)
    return says_cancelled(value) and value.count(" ") < 2 and returned != "refund"


_NUMBERS = re.compile(r"\d+")
"""`Denied 190`, `Approved 45512`: whatever the code behind it is."""


def _is_cancelled_tender(value: str) -> bool:
    """`CANCELLED (Cash)`, where others say `Cash`."""
    first, _, rest = value.partition(" ")
    return _is_cancelled(first) and rest in TENDERS


def tell_ends(header: str, values: Iterable[str]) -> bool:
    """`Cancelled or failed`: whether cells say so wherever they say anything, or just that they
    are cancelled."""
    different = _few(values)
    if different and all(map(_is_cancelled, different)):
        return True
    told = says_cancelled(header) and bool(different)
    return told and all(status_of(value) == "ignored" for value in different)


def _few(values: Iterable[str]) -> set[str]:
    """The different cells, or none where they are too many for kinds."""
    found: set[str] = set()
    for value in set(values):
        found.add(key(value))
        if len(found) > _MOST_KINDS:
            return set()
    return found
