"""What the headers of a table are, by their words and by what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from uploads.csvfile.vocabulary.directions import HEADERS as DIRECTIONS
from uploads.csvfile.vocabulary.header_languages import main_languages
from uploads.csvfile.vocabulary.headers import Word, key, meanings_of
from uploads.csvfile.vocabulary.languages import LANGUAGES

_LAST = 80
_LEVELLED = {"amount": "line_total", "total": "line_total", "subtotal": "line_total"}
_PERCENT = re.compile(r"(?<![\d.,\s])\s*%")


def look_up(headers: Sequence[str]) -> list[Word | None]:
    """What each header is. Words that several languages have mean what the file's own says."""
    count = main_languages(headers)
    order = {name: place for place, name in enumerate(LANGUAGES)}
    favoured = sorted(count, key=lambda name: (-count[name], order[name]))
    words = [_word(header, favoured) for header in headers]
    words = _told_apart(words)
    if any(word and _numbers_sales(word) for word in words):
        words = [_of_sale(*pair) for pair in zip(headers, words, strict=True)]
    kinds = {word.kind for word in words if word}
    plain = {key(header) for header in headers}
    if "credit" not in kinds and ("debit" in kinds or (plain & _SPENT and plain & _RECEIVED)):
        words = [_of_cash_book(*pair) for pair in zip(headers, words, strict=True)]
    if {"tax", "order"} <= kinds:
        words = [_of_invoices(*pair) for pair in zip(headers, words, strict=True)]
    if "debit" not in kinds and kinds & _TAKINGS:
        words = [_of_sales_book(*pair) for pair in zip(headers, words, strict=True)]
    if {"debit", "credit"} <= {word.kind for word in words if word}:
        return [_of_ledger(*pair) for pair in zip(headers, words, strict=True)]
    return words


def _told_apart(words: list[Word | None]) -> list[Word | None]:
    """A word for sums and for counts alike: it counts where money or the numbers of articles
    stand beside it. Nights count, but not beside the price of a stay; hours count where one of them
    has a price."""
    kinds = {word.kind for word in words if word}
    counts = "quantity" not in kinds and bool(kinds & _MONEY)
    meant = {
        "sum_or_count": "quantity" if counts else "amount",
        "price_or_cost": "cost" if kinds & {"unit_price", "price"} else "price",
        "hours": "quantity" if kinds & {"unit_price", "price"} else "quantity_other",
        "quota": "tax" if kinds & _TAXED else "quota",
        "nights": "quantity" if "unit_price" in kinds or "price" not in kinds else "quantity_other",
    }
    return [word and word._replace(kind=meant.get(word.kind, word.kind)) for word in words]


_MONEY = frozenset(
    {"unit_price", "price", "line_total", "subtotal", "amount", "total", "net_sales", "cost", "sku"}
)


_TAXED = {"tax", "tax_rate", "net_sales", "subtotal"}
"""Beside these a `cuota` is a tax; elsewhere what somebody owes each month."""


def _numbers_sales(word: Word) -> bool:
    return word.kind in {"order", "payment_id"} or (word.kind, word.level) == (
        "order_named",
        "order",
    )


def _of_sale(header: str, word: Word | None) -> Word | None:
    """`Items Sold` beside the number of a receipt are those of one sale, and no day's."""
    counts = word is not None and word.kind == "orders_count" and key(header) in _COUNTED
    return Word("quantity", _LAST, "", frozenset({"en"})) if counts else word


_COUNTED = frozenset(
    {"items sold", "products sold", "net items sold", "tickets sold", "net quantity sold"}
)


def _of_cash_book(header: str, word: Word | None) -> Word | None:
    """`Einnahme` is an amount, but beside what was spent it is what came in."""
    languages = word.languages if word else frozenset[str]()
    if word and word.kind in {"debit", "credit"}:
        return word
    if key(header) in _SPENT:
        return Word("debit", _LAST, "", languages)
    return Word("credit", _LAST, "", languages) if key(header) in _RECEIVED else word


def _of_invoices(header: str, word: Word | None) -> Word | None:
    """`Direction` beside numbers and tax tells invoices that were sent from others."""
    told = word is None and key(header) in DIRECTIONS
    return Word("direction", _LAST, "", frozenset()) if told else word


_TAKINGS = {"amount", "total", "gross", "net_sales", "gross_sales", "line_total"}
_CREDITED = {"gutschrift", "gutschriften", "avoir", "avoirs", "abono", "abonos", "creditnota",
             "nota credito", "nota di credito", "credit note", "credit notes"}  # fmt: skip


def _of_sales_book(header: str, word: Word | None) -> Word | None:
    """`Gutschrift` beside what was sold, and not beside what was paid out, is given back."""
    if word and word.kind == "credit" and key(header) in _CREDITED:
        return word._replace(kind="refund_amount")
    return word


_RECEIVED = frozenset(
    """einnahme einnahmen eingang income receipts received recette recettes ingreso ingresos entrata
    entrate entrada entradas receita receitas przychod przychody prijem prijmy inkomst inkomster
    indtaegt indtaegter доход доходы приход gelir gelirler inkomsten bevetel 収入 收入""".split()
)
_SPENT = frozenset(
    """ausgabe ausgaben expense expenses spent depense depenses gasto gastos egreso egresos uscita
    uscite despesa despesas saida saidas salida salidas uitgave uitgaven wydatek wydatki vydaj
    vydaje utgift utgifter udgift udgifter расход расходы gider giderler kiadas 支出""".split()
)


def _of_ledger(header: str, word: Word | None) -> Word | None:
    """`Account Name` is a customer's, but beside debit and credit it is the ledger's."""
    named = key(header) == "account name"
    return Word("account", 0, "", frozenset({"en"})) if named else word


def _word(header: str, favoured: list[str]) -> Word | None:
    level, meanings = meanings_of(header)
    if not meanings:
        return None
    best = min(meanings, key=lambda meaning: favoured.index(meaning.language))
    kind = _LEVELLED.get(best.kind, best.kind) if level == "line" else best.kind
    if kind in {"discount", "tax"} and _PERCENT.search(header):
        kind = f"{kind}_rate"
    if level == "order" and kind in {"amount", "total"} and best.language != "en":
        kind = "total_with"
    return Word(kind, best.rank, level, frozenset(m.language for m in meanings))
