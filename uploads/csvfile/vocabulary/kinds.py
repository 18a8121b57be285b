"""Words of the columns that say what a row is and how it stands, in many languages."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.kind_words import KIND_TOKENS, KINDS, Kind
from uploads.csvfile.vocabulary.status_words import EAST_ASIAN, SETTLED, STATUSES, Status

_DELIVERY = frozenset(
    "delivery shipping shipment fulfillment fulfilment versand lieferung envio entrega livraison "
    "spedizione consegna ritiro coleta recogida abholung отправки отгрузки pengiriman odeslani vyzvednuti "
    "wysylke wysylki leverans levering toimitus doprava dopravy dostava dostawa доставка kargo teslimat".split()
)
YES = frozenset(
    "true yes y j s v 1 x t ja si oui sim wahr vrai verdadero vero tak ano да evet はい 是 igen kylla da ναι 네 예 ya نعم כן full fully 1 0".split()
) - {"0"}
NO = frozenset(
    "false no n 0 f nej nei nee ikke nein non nao falsch faux falso nie ne нет hayir いいえ 否 nem ei nu οχι 아니오 tidak khong لا לא none never".split()
)


_BRACKETED = re.compile(r"\(.*?\)|[.;]\s.*$")
_CANCELLED = re.compile(
    r"cancel|kansel|storn|annul|anul|iptal|perutt|peruu|zrusen|geannul|makul|dibatal|preklic|otkaz|"
    r"отмен|скасов|キャンセル|取消|취소|ยกเลิก|ملغ|\bhuy\b|ακυρ|בוטל"
)


_ENDINGS: dict[str, Kind] = {
    "auszahlung": "ignored",
    "gebuhr": "ignored",
    "gebuhren": "ignored",
    "steuer": "ignored",
    "steuern": "ignored",
    "ubertrag": "ignored",
    "utbetalning": "ignored",
    "utbetaling": "ignored",
    "udbetaling": "ignored",
    "zahlung": "payment",
    "betaling": "payment",
    "betalning": "payment",
}
"""How payments and payouts end that are one word with what was paid."""


@cache
def _kinds() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for kind, words in KINDS.items():
        for phrase in words.split("|"):
            found.setdefault(key(phrase), kind)
    return found


def plain_kind(value: str) -> Kind | None:
    """The kind that a cell says in just its words."""
    return _kinds().get(key(value))


@lru_cache(maxsize=4096)
def kind_of(value: str) -> Kind | None:
    """What a cell of a column of kinds says, or None where it is not known."""
    plain = key(value)
    known = _kinds().get(plain)
    if known or not plain:
        return known
    tokens = set(plain.split())
    camel = set(re.findall(r"[a-z]+", plain))
    for kind, words in KIND_TOKENS.items():
        if tokens & words or camel & words:
            return kind
    return next((kind for ending, kind in _ENDINGS.items() if plain.endswith(ending)), None)


_DEMANDS = ("invoice", "rechnung", "factur", "fattura", "fatura", "faktura", "bill", "factuur")


def is_demand(value: str) -> bool:
    """Whether a kind is that of an invoice, which a payment may settle."""
    return kind_of(value) == "sale" and any(word in key(value) for word in _DEMANDS)


@cache
def _statuses() -> dict[str, Status]:
    return {
        key(word.replace("_", " ")): status
        for status, words in STATUSES.items()
        for word in words.split()
    }


@lru_cache(maxsize=4096)
def status_of(value: str) -> Status | None:
    """Whether a status makes the row no sale, or a refunded one; None for everything else. Words
    in brackets, or sentences, behind it say why."""
    text = value.strip()
    plain = _BRACKETED.sub(" ", text).strip()
    return _status(plain) or (_status(text) if plain != text else None)


def _status(text: str) -> Status | None:
    for word, status in EAST_ASIAN.items():
        if key(word) in key(text):
            return status
    tokens = key(text).split()
    if len(tokens) > 6 or set(tokens) & _DELIVERY:
        return None
    found = [known for token in (*tokens, " ".join(tokens)) if (known := _statuses().get(token))]
    if "none" in found:
        return None
    if not found and _CANCELLED.search(key(text)):
        return "ignored"
    for status in ("ignored", "part refunded", "refunded"):
        if status in found and (status != "part refunded" or "refunded" in found):
            return status
    return None


@lru_cache(maxsize=4096)
def says_cancelled(value: str) -> bool:
    """Whether a status, of whatever it may be, says that there is no sale any more."""
    told = _CANCELLED.search(key(value)) or _CANCELLED.search(value)
    return status_of(value) == "ignored" and bool(told)


def is_status(value: str) -> bool:
    """Whether a cell says how a sale stands, whichever way."""
    return status_of(value) is not None or bool(set(key(value).split()) & SETTLED)


def says_yes(value: str) -> bool:
    return key(value) in YES


def voids(value: str) -> bool:
    """Whether a cell of a column that voids sales does so: by a yes, or by saying it."""
    return says_yes(value) or says_cancelled(value)
