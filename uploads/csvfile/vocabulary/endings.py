"""Headers that are told by their first or last word, whatever the others are."""

from __future__ import annotations

from uploads.csvfile.vocabulary.meanings import Dictionary, Found, Meaning
from uploads.csvfile.vocabulary.parts import LINE, NOT_SOLD, ORDER, PAID, SENDING

_LAST = 80
_FEES = frozenset("fee fees commission commissions gebuhr gebuhren provision".split())


def sending(form: str) -> Found | None:
    """`Kwota dostawy`, `Delivery amount`: what was paid to have goods sent, and nothing else."""
    words = {*form.split()}
    if words & SENDING and words & PAID and words <= SENDING | PAID | _OF_SENDING | {*ORDER}:
        return "", (Meaning("shipping", _LAST, "en"),)
    return None


_OF_SENDING = frozenset("total original actual before after discount buyer customer paid".split())


def ending(form: str, known: Dictionary) -> Found | None:
    """`Stripe fees`: taken off, whoever takes them. `Billed quantity`, `Live status`: the same."""
    rest, _, last = form.rpartition(" ")
    ends = known.get(last, [])
    if last in _FEES | {"iban", "bic"} or {m.kind for m in ends} == {"balance"}:
        found = [m for m in ends if m.kind in {"fee", "bank", "balance"}]
    elif rest.split()[:1] in (["quantity"], ["qty"]) and not {*form.split()} & NOT_SOLD:
        found = [m._replace(rank=_LAST) for m in known["quantity"]]
    elif last == "status":
        found = [m._replace(kind="status_weak", rank=_LAST) for m in ends]
    elif rest and len(rest.split()) < 3 and not set(rest.split()) & NOT_SOLD:
        found = [m._replace(rank=_LAST) for m in ends if m.kind == "quantity" and not m.rank]
    else:
        return None
    return ("", tuple(found)) if found else None


def rated_tax(form: str, known: Dictionary) -> Found | None:
    """`TVA 20% estimée`: tax at a rate that is named."""
    first, *others = form.split() or [""]
    taxes = [m for m in known.get(first, []) if m.kind == "tax"]
    return ("", tuple(taxes)) if taxes and any(map(str.isdigit, others)) else None


def total_of(form: str, known: Dictionary) -> Found | None:
    """`Total purchase amount`: a total of sales, by whatever name."""
    words = form.split()
    whole = words[:1] == ["total"] and words[-1] in {"amount", "price", "value", "sales", "bill"}
    if not whole or not {*words[1:-1]} <= {*LINE, *ORDER, "booking", "sell", "selling"}:
        return None
    totals = [m for m in known["total"] if m.language == "en"]
    return "", tuple(m._replace(rank=_LAST) for m in totals)
