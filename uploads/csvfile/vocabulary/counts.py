"""Headers that name things in the plural: texts that list them, or numbers that count them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.parts import NOT_SOLD

_THINGS = frozenset(
    """
    items products articles goods tickets pieces articulos productos produits articoli prodotti
    itens produtos artikelen produkty positionen pozycje produkter varer varor polozky produse
    termekek tuotteet urunler proizvodi товары товаров позиции позиций
    """.split()
)
_FEW = re.compile(
    r"(?i)[-−]?\d{1,2}(?:[.,]0+)?(?: (?:items?|articles?|articulos?|artículos?|artikel(?:en)?"
    r"|articol[io]|produ[ck]ts?|produits?|productos?|ite[mn]s?|pcs?|pieces?))?"
)

_NOT_COUNTS = frozenset(
    """age year month week day hour minute rating score stars rank floor room table size weight
    height width length id code number nr zip postcode version level discount percent priority
    phone mobile tel telefon telefono telefone هاتف الهاتف days change vuelto cambio troco monnaie
    wechselgeld сдача price цена код номер kod codigo codice nummer numero irpf retencion withholding""".split()
)
"""Words of small whole numbers that say nothing of how many were sold."""


def counts_things(header: str, cells: Iterable[str]) -> bool:
    """`Items`: 2, 1, 4, or `2 items`. Longer numbers may be those of articles."""
    words = {*key(header).split()}
    named = bool(_THINGS & words) and not words & NOT_SOLD
    return named and all(map(_FEW.fullmatch, cells))


def may_be_count(header: str) -> bool:
    """Whether a name says nothing else of small whole numbers, or says that they count."""
    return says_count(header) or not {*key(header).split()} & _NOT_COUNTS


def says_count(header: str) -> bool:
    """`item_cnt_day`: whatever it is of, it is how many."""
    words = {*key(header).split()}
    return bool(words & _COUNTED) and not words & _NOT_SOLD


_NOT_SOLD = frozenset("guest guests people adult child staff visit visits order orders".split())
_COUNTED = frozenset(
    "cnt count qty quantity units pieces pcs sold participants pax vendus vendues "
    "vendidos vendidas venduti vendute verkauft verkocht sprzedane sprzedanych prodano solgt salda".split()
)
