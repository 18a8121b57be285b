"""Texts that a database can keep, or look for."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator

NOT_KEPT = re.compile("[\x00\ud800-\udfff]")
"""The null character, and halves of surrogate pairs."""


def storable(text: str) -> str:
    """Raises ValueError for a text with characters that PostgreSQL refuses."""
    if NOT_KEPT.search(text):
        raise ValueError("Null characters and halves of characters are not allowed.")
    return text


type StorableText = Annotated[str, AfterValidator(storable)]
