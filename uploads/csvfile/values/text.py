"""Cells as text: trimmed, unwrapped, and null where nothing is stated."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from functools import reduce
from operator import or_

import polars as pl

NOT_STATED = ("", "-", "--", "–", "—", "#n/a", "n/a", "na", "null")
"""What means "not stated" in columns of numbers, dates, e-mails and customers, in lower case."""

_UNSAID = pl.Series(
    [
        [
            "".join(letters)
            for word in NOT_STATED
            for letters in itertools.product(*({letter, letter.upper()} for letter in word))
        ]
    ]
)
"""One list. Made without any reckoning by polars, whose threads must not start at the import: a
process that is forked afterwards would wait for them for ever."""

_INVISIBLE = "\ufeff\u200b\u200e\u200f\u202a\u202c\u2066\u2069"
_FORMULA = r'^="(.*)"$'
_ARABIC = dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,", strict=True))
_IN_ARABIC = r"^[-+]?[٠-٩۰-۹][٠-٩۰-۹٫٬/:.\s-]*$"
_UNCLEAN = rf'^[\s"`]|\s$|^="|[{_INVISIBLE}٠-٩۰-۹]'


def untidy(cells: pl.DataFrame, blanks: str) -> list[str]:
    """The columns that `clean` may change: nearly none, in most files. Cheaper than asking it.
    `blanks` are the blank signs of ASCII that there may be."""
    cell = pl.all()
    filled = cell != ""
    blank_or_quote_first = cell < "#"
    blank_last = reduce(or_, (cell.str.ends_with(blank) for blank in blanks))
    beyond_ascii = cell.str.len_bytes() != cell.str.len_chars()
    suspect = (filled & (blank_or_quote_first | blank_last)) | cell.str.starts_with('="')
    suspect = suspect | cell.str.starts_with("`")
    found = cells.select((suspect | beyond_ascii).any())
    return [column.name for column in found if column.item()]


def clean(column: pl.Series) -> pl.Series:
    """The text as it stands, without outer blanks and without a quote that opens it and never
    closes; `="00123"` is 00123, a mark before most cells of a column goes ("`12.00"), and a cell of
    nothing but Arabic digits has the usual ones."""
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
    ticked = text.str.starts_with("`")
    if ticked.sum() * 2 > len(ticked) - ticked.null_count():
        text = text.str.strip_prefix("`")
    arabic = text.str.contains(_IN_ARABIC)
    if arabic.any():
        text = text.str.replace_many(_ARABIC).zip_with(arabic.fill_null(value=False), text)
    return text


def said(text: pl.Series) -> pl.Series:
    """Clean text with null for every cell that states nothing, for typed columns and customers."""
    nothing = text.is_in(_UNSAID)
    return text.set(nothing, None) if nothing.any() else text


def saying(names: Iterable[str]) -> pl.Expr:
    """As `said`, of several columns of a short frame at once."""
    text = pl.col(*names)
    return pl.when(~text.is_in(_UNSAID)).then(text)


def stated(column: pl.Series) -> pl.Series:
    """Any text, cleaned, with null for every cell that states nothing."""
    return said(clean(column))
