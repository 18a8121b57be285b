"""What a number's text consists of: its digits, and what surrounds them."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.salestable import DecimalSign
from uploads.csvfile.values.marks import Marks, read_marks

PLAIN: dict[DecimalSign, str] = {
    ".": r"^-?[0-9]{1,18}(?:\.[0-9]{1,18})?$",
    ",": r"^-?[0-9]{1,18}(?:,[0-9]{1,18})?$",
}
"""By decimal sign: the commonest columns, digits with at most that, are read without looking
closer."""

_PARTS = r"^(?<lead>[^0-9]{0,24})(?<body>[0-9][0-9.,'’ʼ`\s]*?)(?<tail>[^0-9]{0,24})$"
_GAP = "['’ʼ`\\s]"

_CENTS = r"[.,][0-9]{2}$"
"""What tells money beside a word that nobody knows from any other number."""

_SHAPES: tuple[tuple[str, str], ...] = (
    (r"^[0-9]{1,18}$", "whole"),
    (r"^[1-9][0-9]{0,2}\.[0-9]{3}$", "open."),
    (r"^[1-9][0-9]{0,2},[0-9]{3}$", "open,"),
    (r"^[0-9]{1,18}\.[0-9]{1,18}$", "."),
    (r"^[0-9]{1,18},[0-9]{1,18}$", ","),
    (r"^[1-9][0-9]{0,2}(?:,[0-9]{3}){1,5}\.[0-9]{1,18}$", "."),
    (r"^[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,5},[0-9]{1,18}$", ","),
    (r"^[1-9][0-9]{0,2}(?:,[0-9]{3}){2,5}$", "."),
    (r"^[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,5}$", ","),
    (r"^[1-9][0-9]?(?:,[0-9]{2}){1,7},[0-9]{3}(?:\.[0-9]{1,18})?$", "."),
    (rf"^[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]{{3}}){{1,5}}$", "whole"),
    (rf"^[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]{{3}}){{1,5}}\.[0-9]{{1,18}}$", "."),
    (rf"^[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]{{3}}){{1,5}},[0-9]{{1,18}}$", ","),
)
"""What the digits of a number prove: which sign is its decimal one, none ("whole"), or neither."""


def read_texts(text: pl.Series) -> pl.DataFrame:
    """Each distinct text's body (digits and separators), shape, negative, percent, currency."""
    bare = text.str.strip_prefix("'")
    parts = pl.DataFrame({"text": text, "parts": bare.str.extract_groups(_PARTS)}).unnest("parts")
    marks = _read_all_marks(parts)
    read = parts.join(marks, on=["lead", "tail"], how="left", maintain_order="left")
    body = pl.col("point") + pl.col("body").str.strip_chars()
    money = ~pl.col("strange") | pl.col("body").str.contains(_CENTS)
    shape = pl.when(money).then(_SHAPE)
    return read.with_columns(body=body).with_columns(shape=shape).drop("lead", "tail", "point")


def _read_all_marks(parts: pl.DataFrame) -> pl.DataFrame:
    pairs = parts.select("lead", "tail").drop_nulls().unique()
    read = [read_marks(lead, tail) for lead, tail in pairs.iter_rows()]
    unknown = (None,) * len(Marks._fields)
    marks = [one or unknown for one in read]
    return pairs.hstack(pl.DataFrame(marks, schema=Marks.columns(), orient="row"))


def _shape() -> pl.Expr:
    shape = pl.lit(None, dtype=pl.String)
    for pattern, name in reversed(_SHAPES):
        shape = pl.when(pl.col("body").str.contains(pattern)).then(pl.lit(name)).otherwise(shape)
    return shape


_SHAPE = _shape()
