"""Where a list was left off, as an opaque text that fits in an address."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence

from portal.refusals import InvalidFields


def encode(place: Sequence[str]) -> str:
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode()


def decode(cursor: str, length: int) -> list[str]:
    """Raises InvalidFields for what `encode` has not made of so many texts."""
    try:
        place = json.loads(base64.urlsafe_b64decode(cursor.encode()))
    except (binascii.Error, UnicodeError, ValueError):
        raise bad_cursor() from None
    if not (isinstance(place, list) and len(place) == length and all_texts(place)):
        raise bad_cursor()
    return place


def bad_cursor() -> InvalidFields:
    sentence = "This is no cursor of this list. Leave it out to start at the newest."
    return InvalidFields("The cursor is wrong.", details={"cursor": [sentence]})


def all_texts(place: list[object]) -> bool:
    return all(isinstance(part, str) for part in place)
