"""Accounts of double-entry books: names and numbers of income, words for the two sides; and words
for money that comes into an account of a bank or goes out."""

from __future__ import annotations

import re

NAMES = re.compile(
    r"\b(sales?|revenue|income|turnover|erlose|umsatz|umsatzerlose|ventes?|produits|ventas|ingresos|vendite|ricavi|"
    r"\w+erlose|warenertrag|handelsertrag|dienstleistungsertrag|produktionsertrag|"
    r"vendas|receitas|omzet|verkopen|sprzedaz|przychody|trzby|vynosy|forsaljning|intakter|выручка|доход|satislar|売上|売上高|営業収益|主营业务收入|销售收入)\b"
)
NOT_INCOME = re.compile(
    r"\b(cost|tax|discount|receivable|payable|expense|vat|commission|wages|returns allowance)\b"
)
NUMBERS: dict[str, str] = {
    "de": r"[48]\d{3}", "fr": r"70\d*", "es": r"70\d*", "pt": r"7[12]\d*", "nl": r"8\d{3}",
    "pl": r"70\d*", "cs": r"60\d*", "sv": r"3\d{3}", "tr": r"60\d*", "en": r"4\d{3,4}", "it": r"(70|47|58)\d*",
}  # fmt: skip
"""Numbers of income accounts in the usual chart of accounts of each language's country."""
DEBITS = frozenset("s d dr debit soll debet debe dare wn md debito 借方 借".split())
CREDITS = frozenset("h c cr credit haben kredit haber avere ma dal credito 貸方 貸 贷方 贷".split())
OUT = frozenset(
    """debit dr d db out af soll s debet debito debe cargo depense sortie sorties saida saidas saque uscita
    uscite addebito egreso egresos gasto salida retiro wyplata obciazenie wydatek vydaj ausgang ausgabe
    belastung withdrawal payment outgoing uit uitgave ut uttag расход списание cikis gider borc 出金 支出
    money_out paid_out""".split()
)
IN = frozenset(
    """credit cr c in bij haben h kredit credito haber abono recette entree entrees entrada entradas
    deposito entrata entrate accredito ingreso ingresos wplata uznanie wplyw prijem eingang einnahme
    gutschrift deposit incoming ontvangst insattning приход зачисление поступление giris gelir alacak 入金
    收入 収入 money_in paid_in""".split()
)
SIDES = frozenset("soll haben debe haber dare avere 借方 貸方 贷方 дебет кредит".split())
"""Words that are those of the sides of books and of nothing else, whatever their header is."""
