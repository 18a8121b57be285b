"""Columns of text to decimals: first evidence, then one decision per column, then conversion."""

from __future__ import annotations

import dataclasses
from typing import NamedTuple

import polars as pl

from uploads.csvfile.salestable import DecimalSign, Option, Question
from uploads.csvfile.values.marks import Marks, read_marks
from uploads.csvfile.values.text import stated

AMOUNT = pl.Decimal(38, 6)
"""What every number becomes; more than six decimals are rounded half to even."""

_PLAIN = r"^-?[0-9]{1,18}(?:\.[0-9]{1,18})?$"
_PLAIN_PROOF = r"^-?0|^-?[0-9]{4,}\.|\.(?:[0-9]{1,2}|[0-9]{4,})$"
_PARTS = r"^(?<lead>[^0-9]{0,24})(?<body>[0-9][0-9.,'’ʼ`\s]*?)(?<tail>[^0-9]{0,24})$"
_GAP = "['’ʼ`\\s]"

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


class Numbers(NamedTuple):
    """`values` as AMOUNT, null where not stated or bad; `bad` marks cells that are no number."""

    values: pl.Series
    bad: pl.Series


@dataclasses.dataclass(frozen=True, slots=True)
class NumberEvidence:
    """What the cells of a column show about how its numbers are written; all are counts of cells.

    `readable` are numbers in some style (percentages are not among them); `whole` have neither
    point nor comma; `point` and `comma` prove the decimal sign; `open_point` (1.000) and
    `open_comma` (1,000) fit both.
    """

    stated: int = 0
    readable: int = 0
    whole: int = 0
    point: int = 0
    comma: int = 0
    open_point: int = 0
    open_comma: int = 0
    negative: int = 0
    percent: int = 0
    marked: int = 0
    currencies: frozenset[str] = frozenset()
    examples: tuple[str, ...] = ()

    @classmethod
    def of(cls, column: pl.Series) -> NumberEvidence:
        text = stated(column).drop_nulls()
        if text.is_empty():
            return cls()
        return _plain_evidence(text) or _read_evidence(text)

    def __or__(self, other: NumberEvidence) -> NumberEvidence:
        counts = {name: getattr(self, name) + getattr(other, name) for name in _COUNTS}
        return NumberEvidence(
            **counts,
            currencies=self.currencies | other.currencies,
            examples=tuple(dict.fromkeys(self.examples + other.examples))[:3],
        )

    @property
    def share(self) -> float:
        """The part of the stated cells that are numbers."""
        return self.readable / self.stated if self.stated else 0.0


_COUNTS = (
    "stated", "readable", "whole", "point", "comma", "open_point", "open_comma", "negative",
    "percent", "marked",
)  # fmt: skip


NO_NUMBERS = NumberEvidence()


@dataclasses.dataclass(frozen=True, slots=True)
class NumberStyle:
    """The decimal sign of cells that do not show it themselves."""

    decimal: DecimalSign = "."


def _plain_evidence(text: pl.Series) -> NumberEvidence | None:
    """Evidence of the commonest column, digits with at most a point, without looking closer."""
    if not text.str.contains(_PLAIN).all():
        return None
    pointed = text.filter(text.str.contains(".", literal=True))
    proven = int(pointed.str.contains(_PLAIN_PROOF).sum())
    unproven = pointed.filter(~pointed.str.contains(_PLAIN_PROOF)).head(100).to_list()
    return NumberEvidence(
        stated=len(text),
        readable=len(text),
        whole=len(text) - len(pointed),
        point=proven,
        open_point=len(pointed) - proven,
        negative=int(text.str.starts_with("-").sum()),
        examples=tuple(dict.fromkeys(unproven))[:3],
    )


def _read_evidence(text: pl.Series) -> NumberEvidence:
    counts = text.value_counts(name="cells")
    read = _read(counts.to_series(0)).with_columns(counts["cells"])
    number = read.filter(pl.col("shape").is_not_null() & ~pl.col("percent"))
    by_shape = dict(number.group_by("shape").agg(pl.col("cells").sum()).iter_rows())
    opened = number.filter(pl.col("shape").str.starts_with("open"))
    total = pl.col("cells").sum()
    return NumberEvidence(
        stated=len(text),
        readable=sum(by_shape.values()),
        whole=by_shape.get("whole", 0),
        point=by_shape.get(".", 0),
        comma=by_shape.get(",", 0),
        open_point=by_shape.get("open.", 0),
        open_comma=by_shape.get("open,", 0),
        negative=number.filter("negative").select(total).item(),
        percent=read.filter("percent").select(total).item(),
        marked=number.filter(pl.col("currency").is_not_null()).select(total).item(),
        currencies=frozenset(number["currency"].drop_nulls().unique().to_list()) - {""},
        examples=tuple(opened["text"].sort().head(3).to_list()),
    )


def decide_numbers(
    evidence: NumberEvidence,
    elsewhere: NumberEvidence = NO_NUMBERS,
    answer: DecimalSign | None = None,
) -> NumberStyle | Question:
    """The style of a column, or the question where 1.000 may be one or a thousand.

    Decided by the column, then by `elsewhere` (the file's other columns of money, merged), then
    by the answer, else asked.
    """
    for shown in (evidence, elsewhere):
        if bool(shown.point) != bool(shown.comma):
            return NumberStyle("." if shown.point else ",")
    if answer:
        return NumberStyle(answer)
    if not evidence.open_point and not evidence.open_comma:
        return NumberStyle()
    return _question(evidence.examples)


def _question(examples: tuple[str, ...]) -> Question:
    shown = examples[0]
    as_point, as_comma = (_plain_words(shown, sign) for sign in (".", ","))
    return Question(
        kind="decimal_sign",
        text=f"Is {shown} in this file {as_point} or {as_comma}?",
        options=[
            Option(".", "Decimals come after a point", f"{shown} is {as_point}"),
            Option(",", "Decimals come after a comma", f"{shown} is {as_comma}"),
        ],
        examples=list(examples),
    )


def _plain_words(text: str, decimal: DecimalSign) -> str:
    value = convert_numbers(pl.Series([text]), NumberStyle(decimal)).values[0]
    return f"{value.normalize():,f}" if value == value.to_integral_value() else f"{value:.3f}"


def convert_numbers(column: pl.Series, style: NumberStyle, *, percents: bool = False) -> Numbers:
    """Decimals by the column's style; cells that show their own style are read as that.

    A percentage is bad, as money or a count; with `percents` 12.5% is 0.125.
    """
    text = stated(column)
    if style.decimal == "." and text.str.contains(_PLAIN).all():
        values = text.cast(AMOUNT, strict=False)
    else:
        unique = text.drop_nulls().unique()
        read = _values(_read(unique), style, percents=percents)
        values = text.replace_strict(unique, read, default=None, return_dtype=AMOUNT)
    return Numbers(values, text.is_not_null() & values.is_null())


def cell_currencies(column: pl.Series) -> pl.Series:
    """The currency that each cell of an amount column states itself, "" where none."""
    text = stated(column)
    if text.str.contains(_PLAIN).all():
        return pl.repeat("", len(text), dtype=pl.String, eager=True)
    unique = text.drop_nulls().unique()
    codes = _read(unique)["currency"].fill_null("")
    return text.replace_strict(unique, codes, default="", return_dtype=pl.String)


def _read(text: pl.Series) -> pl.DataFrame:
    """Each distinct text's body (digits and separators), shape, negative, percent, currency."""
    bare = text.str.strip_prefix("'")
    parts = pl.DataFrame({"text": text, "parts": bare.str.extract_groups(_PARTS)}).unnest("parts")
    marks = _read_all_marks(parts)
    read = parts.join(marks, on=["lead", "tail"], how="left", maintain_order="left")
    body = pl.col("point") + pl.col("body").str.strip_chars()
    return read.with_columns(body=body).with_columns(shape=_shape()).drop("lead", "tail", "point")


def _read_all_marks(parts: pl.DataFrame) -> pl.DataFrame:
    pairs = parts.select("lead", "tail").drop_nulls().unique()
    read = [read_marks(lead, tail) for lead, tail in pairs.iter_rows()]
    columns = {
        name: pl.Series([getattr(marks, name, None) for marks in read], dtype=dtype)
        for name, dtype in Marks.columns().items()
    }
    return pairs.with_columns(**columns)


def _shape() -> pl.Expr:
    shape = pl.lit(None, dtype=pl.String)
    for pattern, name in reversed(_SHAPES):
        shape = pl.when(pl.col("body").str.contains(pattern)).then(pl.lit(name)).otherwise(shape)
    return shape


def _values(read: pl.DataFrame, style: NumberStyle, *, percents: bool) -> pl.Series:
    decimal = pl.col("shape").replace({"open.": style.decimal, "open,": style.decimal})
    digits = (
        pl.when(decimal == ",")
        .then(pl.col("body").str.replace_all(r"[^0-9,]", "").str.replace(",", ".", literal=True))
        .otherwise(pl.col("body").str.replace_all(r"[^0-9.]", ""))
    )
    sign = pl.when("negative").then(pl.lit("-")).otherwise(pl.lit(""))
    value = (sign + digits).cast(AMOUNT, strict=False)
    hundredth = (
        (value / pl.lit(100).cast(AMOUNT)).cast(AMOUNT) if percents else pl.lit(None, AMOUNT)
    )
    known = pl.when(pl.col("percent")).then(hundredth).otherwise(value)
    return read.select(pl.when(pl.col("shape").is_not_null()).then(known)).to_series()
