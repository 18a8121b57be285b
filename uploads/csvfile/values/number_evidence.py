"""What a column of numbers shows about how it is written, and the decision that follows."""

from __future__ import annotations

import dataclasses

import polars as pl

from uploads.csvfile.salestable import DecimalSign, Option, Question
from uploads.csvfile.values.number_texts import PLAIN, read_texts
from uploads.csvfile.values.numbers import NumberStyle, convert_numbers
from uploads.csvfile.values.text import said

_PLAIN_PROOF: dict[DecimalSign, str] = {
    ".": r"^-?0|^-?[0-9]{4,}\.|\.(?:[0-9]{1,2}|[0-9]{4,})$",
    ",": r"^-?0|^-?[0-9]{4,},|,(?:[0-9]{1,2}|[0-9]{4,})$",
}


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
        text = said(column).drop_nulls()
        if text.is_empty():
            return cls()
        counts = text.alias("text").value_counts(name="cells")
        return (
            _plain_evidence(text, counts, ".")
            or _plain_evidence(text, counts, ",")
            or _read_evidence(counts)
        )

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


def _plain_figures(sign: DecimalSign) -> list[pl.Expr]:
    text, cells = pl.col("text"), pl.col("cells")
    signed = text.str.contains(sign, literal=True)
    return [
        text.str.contains(PLAIN[sign]).all().alias("plain"),
        cells.sum().alias("stated"),
        cells.filter(~signed).sum().alias("whole"),
        cells.filter(signed & text.str.contains(_PLAIN_PROOF[sign])).sum().alias("proven"),
        cells.filter(text.str.starts_with("-")).sum().alias("negative"),
    ]


_SIGNS: tuple[DecimalSign, DecimalSign] = (".", ",")
_PLAIN_FIGURES = {sign: _plain_figures(sign) for sign in _SIGNS}


def _plain_evidence(
    text: pl.Series, counts: pl.DataFrame, sign: DecimalSign
) -> NumberEvidence | None:
    """Evidence of the commonest columns, digits with at most a sign, without looking closer."""
    plain, stated, whole, proven, negative = counts.select(_PLAIN_FIGURES[sign]).row(0)
    if not plain:
        return None
    unproven = stated - whole - proven
    named = ("point", "open_point") if sign == "." else ("comma", "open_comma")
    return NumberEvidence(
        stated=stated,
        readable=stated,
        whole=whole,
        **dict(zip(named, (proven, unproven), strict=True)),
        negative=negative,
        examples=_unproven(text, sign) if unproven else (),
    )


def _unproven(text: pl.Series, sign: DecimalSign) -> tuple[str, ...]:
    """The first numbers whose sign may group thousands."""
    proven = text.str.contains(_PLAIN_PROOF[sign]) | ~text.str.contains(sign, literal=True)
    return tuple(dict.fromkeys(text.filter(~proven).head(100).to_list()))[:3]


def _read_evidence(counts: pl.DataFrame) -> NumberEvidence:
    read = read_texts(counts["text"]).with_columns(counts["cells"], shape=_proven_by_money())
    number = read.filter(pl.col("shape").is_not_null() & ~pl.col("percent") & ~pl.col("unit"))
    by_shape = dict(number.group_by("shape").agg(pl.col("cells").sum()).iter_rows())
    opened = number["text"].filter(number["shape"].is_in(["open.", "open,"]))
    cells = pl.col("cells")
    stated, percent, units = read.select(
        cells.sum(), percent=cells.filter("percent").sum(), units=cells.filter("unit").sum()
    ).row(0)
    marked = pl.col("currency").is_not_null()
    negative, marks = number.select(
        cells.filter("negative").sum(), marks=cells.filter(marked).sum()
    ).row(0)
    return NumberEvidence(
        stated=stated,
        readable=sum(by_shape.values()),
        whole=by_shape.get("whole", 0),
        point=by_shape.get(".", 0),
        comma=by_shape.get(",", 0),
        open_point=by_shape.get("open.", 0),
        open_comma=by_shape.get("open,", 0),
        negative=negative,
        percent=percent,
        units=units,
        marked=marks,
        currencies=frozenset(number["currency"].drop_nulls().unique().to_list()) - {""},
        examples=tuple(opened.sort().head(3).to_list()),
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
            Option(".", _reading_words(shown, ".", as_point), f"{shown} is {as_point}"),
            Option(",", _reading_words(shown, ",", as_comma), f"{shown} is {as_comma}"),
        ],
        examples=list(examples),
    )


def _reading_words(text: str, decimal: DecimalSign, value: str) -> str:
    mark = "point" if "." in text else "comma"
    shows = "decimals come after the" if decimal in text else "thousands are set apart by the"
    return f"{value}: {shows} {mark}"


def _plain_words(text: str, decimal: DecimalSign) -> str:
    value = convert_numbers(pl.Series([text]), NumberStyle(decimal)).values[0]
    return f"{value.normalize():f}"
