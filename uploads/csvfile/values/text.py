"""Cells as text: trimmed, unwrapped, and null where nothing is stated."""

from __future__ import annotations

import polars as pl

NOT_STATED = ("", "-", "--", "–", "—", "#n/a", "n/a", "na", "null")
"""What means "not stated" in columns of numbers, dates, e-mails and customers, in lower case."""

_INVISIBLE = "\ufeff\u200b\u200e\u200f\u202a\u202c\u2066\u2069"
_FORMULA = r'^="(.*)"$'
_UNCLEAN = rf'^[\s"]|\s$|^="|[{_INVISIBLE}]'


def clean(column: pl.Series) -> pl.Series:
    """The text as it stands, without outer blanks and without a quote that opens it and never
    closes; `="00123"` is 00123."""
    if not column.str.contains(_UNCLEAN).any():
        return column
    text = column.str.strip_chars()
    if text.str.contains(f"[{_INVISIBLE}]").any():
        text = text.str.strip_chars(_INVISIBLE).str.strip_chars()
    if text.str.starts_with('="').any():
        text = text.str.replace(_FORMULA, "${1}").str.strip_chars()
    opened = text.str.starts_with('"')
    if opened.any():
        stray = opened & (text.str.count_matches('"', literal=True) == 1)
        text = text.str.strip_prefix('"').zip_with(stray.fill_null(value=False), text)
    return text


def stated(column: pl.Series) -> pl.Series:
    """Clean text with null for every cell that states nothing, for typed columns and customers."""
    text = clean(column)
    short = text.str.len_bytes() <= 4
    if not short.any():
        return text
    nothing = short & text.str.to_lowercase().is_in(NOT_STATED)
    return text.set(nothing, None) if nothing.any() else text
