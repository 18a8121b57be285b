"""Dates and years within title lines, footers and other text that is no column."""

from __future__ import annotations

import re
from collections.abc import Iterable

import polars as pl

from uploads.csvfile.values.date_evidence import DateEvidence
from uploads.csvfile.values.words import MONTHS, key

_WORD = r"[^\W\d_]{3,12}"
_DATE = re.compile(
    r"(?<![0-9./-])(?:"
    r"[0-9]{4}([-/.])[0-9]{1,2}\1[0-9]{1,2}"
    r"|[0-9]{1,2}([-/.])[0-9]{1,2}\2[0-9]{4}"
    r"|[0-9]{1,2}([-/])[0-9]{1,2}\3[0-9]{2}"
    r"|(?:19|20)[0-9]{6}"
    rf"|[0-9]{{1,2}}(?:\. |[. -])(?:de )?{_WORD}\.?[ -](?:de )?(?:[0-9]{{4}}|[0-9]{{2}})"
    rf"|{_WORD}\.?[ -][0-9]{{1,2}},?[ -][0-9]{{4}}"
    r")(?![0-9]|[./-][0-9])"
)
_YEAR = re.compile(r"(?<![\d.,-])(?:19|20)\d{2}(?![\d.,-]|\s*[年]\d)")
_MONTH_OF_YEAR = re.compile(r"(?<![\d/.-])\d{1,2}[/.-]((?:19|20)\d{2})(?![\d/.-])")
_NAMED_MONTH = re.compile(rf"({_WORD})\.?,? (?:de )?((?:19|20)\d{{2}})\b")


def dates_in_text(lines: Iterable[str]) -> DateEvidence:
    """Evidence of the dates that free text mentions: `From 01/08/2026 to 31/08/2026`."""
    found = [match.group() for line in lines for match in _DATE.finditer(line)]
    return DateEvidence.of(pl.Series(found, dtype=pl.String))


def years_in_text(lines: Iterable[str]) -> frozenset[int]:
    """The years that free text states, in dates, `03/2026`, `March 2026` or alone."""
    lines = list(lines)
    years = set(dates_in_text(lines).years)
    for line in lines:
        years |= {int(year) for year in _MONTH_OF_YEAR.findall(line)}
        years |= {int(year) for word, year in _NAMED_MONTH.findall(line) if key(word) in MONTHS}
        years |= {int(year) for year in _YEAR.findall(line)}
    return frozenset(years)
