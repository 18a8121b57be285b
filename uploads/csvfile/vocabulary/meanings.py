"""What a word in a header may mean."""

from __future__ import annotations

from typing import NamedTuple


class Meaning(NamedTuple):
    """A kind of column, how usual the word is for it (0 the most), and in which language."""

    kind: str
    rank: int
    language: str


Dictionary = dict[str, list[Meaning]]
Found = tuple[str, tuple[Meaning, ...]]
"""The level that a header shows, and what it may mean."""
