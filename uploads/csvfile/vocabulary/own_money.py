"""Words of money that comes into an account and was not earned, by what it is."""

from __future__ import annotations

import re
from functools import lru_cache

from uploads.csvfile.vocabulary.fees import says_fee
from uploads.csvfile.vocabulary.headers import key

_WORDS = {
    "your own money": """
        topup|topups|top up|top ups|pot transfer|savings|own account|own transfer|own funds|
        internal transfer|between accounts|aufladung|umbuchung|eigenubertrag|virement interne|recharge|
        recarga|traspaso|giroconto|ricarica|transferencia entre contas|opladen|opwaardering|spaarrekening|
        doladowanie|przelew wlasny|dobiti|vlastni prevod|pafyllning|egen overforing|пополнение|
        перевод между счетами|virman|充值|チャージ|振替
    """,
    "money exchanged": """
        exchange|exchanged|conversion|converted|fx|umtausch|wahrungstausch|wahrungsumrechnung|
        change de devises|cambio de divisas|cambio de divisa|cambio valuta|cambio de moeda|wisselen|
        valutawissel|wymiana walut|smena men|valutavaxling|обмен валюты|конвертация|doviz|外貨両替|兑换|购汇
    """,
    "money given back to you": """
        refund|refunds|refunded|card refund|reversal|reversed|returned|chargeback|cashback|cash back|
        reward|rewards|erstattung|ruckerstattung|ruckbuchung|rucklastschrift|gutschrift kartenzahlung|
        remboursement|rembourse|reembolso|devolucion|rimborso|estorno|devolucao|terugbetaling|retourpin|
        teruggave|zwrot|vratka|vraceni|aterbetalning|retur|возврат|кэшбэк|iade|返金|退款
    """,
    "interest": """
        interest|zinsen|habenzinsen|interets|intereses|interessi|juros|rendimento|rendimentos|rente|
        rentebijschrijving|odsetki|uroky|urok|ranta|renta|rente|проценты|faiz|利息|結息
    """,
    "a loan": """
        loan|loans|loan payout|darlehen|kreditauszahlung|pret|emprunt|prestamo|prestito|emprestimo|
        lening|pozyczka|uver|pujcka|lan|заем|кредит|kredi|融資|贷款
    """,
    "a balance": """
        opening balance|closing balance|balance brought forward|brought forward|balance forward|
        balance carried forward|anfangssaldo|eroffnungssaldo|eroffnungsbestand|endsaldo|kontostand|anfangsbestand|solde initial|solde final|
        ancien solde|nouveau solde|saldo inicial|saldo final|saldo anterior|saldo do dia|saldo anterior|
        saldo iniziale|saldo finale|beginsaldo|eindsaldo|saldo poczatkowe|saldo koncowe|pocatecni zustatek|
        konecny zustatek|ingaende saldo|utgaende saldo|входящий остаток|исходящий остаток|繰越|前月繰越|期初余额
    """,
}  # fmt: skip


def _pattern(words: str) -> str:
    return "|".join(sorted({key(word) for word in words.split("|")} - {""}, key=len, reverse=True))


_TOLD = {why: re.compile(rf"\b(?:{_pattern(words)})\b") for why, words in _WORDS.items()}


@lru_cache(maxsize=4096)
def own_kind(value: str) -> str | None:
    """Why money of this kind was not earned, by any of its words; None where it may be."""
    plain = key(value)
    found = next((why for why, words in _TOLD.items() if words.search(plain)), None)
    return found or ("a fee" if says_fee(value) else None)


@lru_cache(maxsize=4096)
def own_text(value: str) -> str | None:
    """The same of a description, by the words that it begins with: names of customers follow."""
    plain = key(value)
    return next((why for why, words in _TOLD.items() if words.match(plain)), None)
