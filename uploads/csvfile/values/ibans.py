"""Numbers of bank accounts."""

from __future__ import annotations

import re

_SHAPE = re.compile(r"[A-Z]{2}\d{2}[A-Z\d]{11,30}")


def is_iban(text: str) -> bool:
    """Whether a cell is a bank account number with the right check digits (ISO 13616)."""
    number = text.replace(" ", "")
    if not _SHAPE.fullmatch(number):
        return False
    digits = "".join(str(int(sign, 36)) for sign in number[4:] + number[:4])
    return int(digits) % 97 == 1
