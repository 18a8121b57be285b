"""Words of descriptions that tell fees and payouts, in files that have no column of kinds."""

from __future__ import annotations

from functools import lru_cache

from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.kinds import kind_of

_FEES = frozenset(
    """fee fees commission commissions payout payouts withdrawal gebuhr gebuhren auszahlung frais comision
    comissao tarifa commissione commissioni provisie prowizja poplatek avgift комиссия komisyon 手数料
    手续费""".split()
)


@lru_cache(maxsize=4096)
def says_fee(text: str) -> bool:
    """Whether a description is that of a fee or a payout, and of no refund."""
    tokens = set(key(text).split())
    return bool(tokens & _FEES) and kind_of(" ".join(tokens - _FEES)) != "refund"
