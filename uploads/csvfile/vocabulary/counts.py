"""Headers that name things in the plural: texts that list them, or numbers that count them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uploads.csvfile.vocabulary.headers import key

_THINGS = frozenset(
    """
    items products articles goods tickets pieces articulos productos produits articoli prodotti
    itens produtos artikelen produkty positionen pozycje produkter varer varor
    """.split()
)
_FEW = re.compile(r"[-−]?\d{1,2}(?:[.,]0+)?")

NOT_COUNTS = frozenset(
    """age year month week day hour minute rating score stars rank floor room table size weight
    height width length id code number nr zip postcode version level discount percent priority
    phone mobile tel telefon telefono telefone هاتف الهاتف days change vuelto cambio troco monnaie
    wechselgeld сдача price цена irpf retencion withholding""".split()
)
"""Words of small whole numbers that say nothing of how many were sold."""


def counts_things(header: str, cells: Iterable[str]) -> bool:
    """`Items`: 2, 1, 4. Longer numbers may be those of articles."""
    return bool(_THINGS & {*key(header).split()}) and all(map(_FEW.fullmatch, cells))
