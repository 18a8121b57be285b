"""A second table below the first: it starts with a header of its own, and is left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

import polars as pl

from uploads.csvfile.table.dressing import REPEATED
from uploads.csvfile.table.header import is_header_row

_DIGIT = re.compile(r"\d")


def second_header(frame: pl.DataFrame, typed: Sequence[str]) -> int | None:
    """The row at which another header stands; `typed` are the columns of numbers and dates.

    The table's own header, repeated as it is, is none.
    """
    if not typed:
        return None
    unusual = pl.col(typed).is_between(pl.lit(""), pl.lit("0"), closed="none") | (
        pl.col(typed) >= ":"
    )
    wordless = pl.sum_horizontal(unusual.fill_null(value=False)) < min(2, len(typed))
    narrow = pl.sum_horizontal((pl.col(typed) != "").fill_null(value=False)) == 1
    frame = frame.with_columns(place=pl.int_range(pl.len()), narrow=narrow)
    frame = frame.filter(~wordless | narrow)
    if frame.is_empty():
        return None
    texts = [pl.col(name).replace("", None) for name in typed]
    wordy = [text.is_not_null() & ~text.str.contains(r"\d") for text in texts]
    filled = pl.sum_horizontal(text.is_not_null() for text in texts)
    own = (pl.col("skip") == REPEATED) & pl.col("extra").is_null()
    suspects = frame.filter(
        ~own.fill_null(value=False)
        & (pl.col("skip").is_null() | (pl.col("skip") == REPEATED))
        & (filled >= 1)
        & (pl.sum_horizontal(wordy) == filled)
    )
    cells = [name for name in frame.columns if name[1:].isdigit()]
    for place, narrow, *row in suspects.head(200).select("place", "narrow", *cells).rows():
        if is_header_row(row) and not (narrow and any(_DIGIT.search(cell or "") for cell in row)):
            return int(place)
    return None
