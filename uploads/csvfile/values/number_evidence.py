"""What a column of numbers shows about how it is written, and the decision that follows."""

from __future__ import annotations

import dataclasses

import polars as pl

from uploads.csvfile.salestable import DecimalSign, Option, Question
from uploads.csvfile.values.number_texts import PLAIN, read_texts
from uploads.csvfile.values.numbers import NumberStyle, convert_numbers
from uploads.csvfile.values.text import stated

_PLAIN_PROOF = r"^-?0|^-?[0-9]{4,}\.|\.(?:[0-9]{1,2}|[0-9]{4,})$"


@dataclasses.dataclass(frozen=True, slots=True)
class NumberEvidence:
    """What the cells of a column show about how its numbers are written; all are counts of cells.

    `readable` are numbers in some style (percentages and counts with a unit, as 2 pcs, are not
    among them); `whole` have neither point nor comma; `point` and `comma` prove the decimal sign;
    `open_point` (1.000) and `open_comma` (1,000) fit both.
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
    units: int = 0
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
    "percent", "units", "marked",
)  # fmt: skip


NO_NUMBERS = NumberEvidence()


def _plain_evidence(text: pl.Series) -> NumberEvidence | None:
    """Evidence of the commonest column, digits with at most a point, without looking closer."""
    if not text.str.contains(PLAIN).all():
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
    read = read_texts(counts.to_series(0)).with_columns(counts["cells"])
    shape = _proven_by_money()
    read = read.with_columns(shape=shape)
    number = read.filter(pl.col("shape").is_not_null() & ~pl.col("percent") & ~pl.col("unit"))
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
        units=read.filter("unit").select(total).item(),
        marked=number.filter(pl.col("currency").is_not_null()).select(total).item(),
        currencies=frozenset(number["currency"].drop_nulls().unique().to_list()) - {""},
        examples=tuple(opened["text"].sort().head(3).to_list()),
    )


def _proven_by_money() -> pl.Expr:
    """¥1,200 is no fraction of a yen: money without cents proves that its separator groups."""
    shape = pl.col("shape")
    proven = shape.replace({"open.": ",", "open,": "."})
    return pl.when("whole").then(proven).otherwise(shape)


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
