"""Which languages the headers of a table are in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from uploads.csvfile.vocabulary.headers import meanings_of


def main_languages(headers: Iterable[str]) -> Counter[str]:
    """Languages by the number of headers that have a word of theirs."""
    return Counter(
        language
        for header in headers
        for language in {meaning.language for meaning in meanings_of(header)[1]}
    )


def known_count(headers: Iterable[str]) -> int:
    """How many of the cells are header words."""
    return sum(bool(meanings_of(header)[1]) for header in headers if header)


def foreign_languages(headers: Sequence[str]) -> frozenset[str]:
    """The one language, other than English, that the headers are in; empty if they are English."""
    words = [languages for h in headers if (languages := {m.language for m in meanings_of(h)[1]})]
    english_only = sum(languages == {"en"} for languages in words)
    foreign = [languages for languages in words if "en" not in languages]
    if len(foreign) <= english_only:
        return frozenset()
    count = Counter(language for languages in words for language in languages - {"en"})
    most = max(count.values())
    return frozenset(language for language, times in count.items() if times == most)
