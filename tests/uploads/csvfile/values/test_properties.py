"""Whatever is written in a listed style reads back as itself, alone and in whole columns."""

import datetime
import os
from decimal import Decimal

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from uploads.csvfile.salestable import Question
from uploads.csvfile.values import (
    DateClues,
    DateEvidence,
    DateStyle,
    NumberEvidence,
    NumberStyle,
    convert_dates,
    convert_numbers,
    decide_dates,
    decide_numbers,
)

EXAMPLES = settings(max_examples=int(os.environ.get("FUZZ_EXAMPLES", "60")), deadline=None)
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

FIXED = {
    "iso": lambda d: d.isoformat(),
    "iso with time": lambda d: f"{d} 09:05:07",
    "slashed year first": lambda d: d.strftime("%Y/%m/%d"),
    "compact": lambda d: d.strftime("%Y%m%d"),
    "day, name, year": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "name, day, year": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "dashed with name": lambda d: f"{MONTHS[d.month - 1]}-{d.day:02}-{d.year % 100:02}",
    "east asian": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "weekday": lambda d: d.strftime("%a, %d %b %Y 10:00:00 +0100"),
    "dots": lambda d: d.strftime("%d.%m.%Y"),
}
DAY_FIRST = ["%d/%m/%Y", "%d-%m-%Y", "%d/%m/%y %H:%M", "%d/%m/%Y %I:%M %p", "%d %m %Y"]
MONTH_FIRST = ["%m/%d/%Y", "%m-%d-%Y", "%m/%d/%y %H:%M", "%m/%d/%Y %I:%M:%S %p"]

days = st.dates(datetime.date(1970, 1, 1), datetime.date(2068, 12, 31))
amounts = st.decimals(-9_999_999, 9_999_999, places=2)


@EXAMPLES
@given(st.lists(st.tuples(days, st.sampled_from(sorted(FIXED))), min_size=1, max_size=20))
def test_dates_that_show_their_order_read_back_in_any_mixture(written):
    column = pl.Series([FIXED[shape](day) for day, shape in written])
    style = decide_dates(DateEvidence.of(column))
    assert isinstance(style, DateStyle)
    assert convert_dates(column, style).day.to_list() == [day for day, _ in written]


@EXAMPLES
@given(st.lists(days, min_size=1, max_size=20), st.sampled_from(DAY_FIRST + MONTH_FIRST))
def test_dates_in_an_open_style_read_back_or_are_asked(written, shape):
    column = pl.Series([day.strftime(shape) for day in written])
    evidence = DateEvidence.of(column)
    style = decide_dates(evidence)
    if isinstance(style, Question):
        style = decide_dates(evidence, DateClues(answer="dmy" if shape in DAY_FIRST else "mdy"))
    assert isinstance(style, DateStyle)
    assert convert_dates(column, style).day.to_list() == written


@EXAMPLES
@given(st.lists(st.text("0123456789/.-: apmAPMTZ年月日", max_size=24) | st.text(max_size=12)))
def test_any_text_at_all_is_a_date_or_bad_or_not_stated(texts):
    column = pl.Series(texts, dtype=pl.String)
    DateEvidence.of(column)
    day, _, bad = convert_dates(column, DateStyle("dmy", 2026))
    assert not (day.is_not_null() & bad).any()


def written(amount: Decimal, group: str, point: str) -> str:
    return f"{amount:,.2f}".translate({ord(","): group, ord("."): point})


GROUPINGS = [(",", "."), (".", ","), (" ", ","), ("\u202f", ","), ("'", "."), ("’", "."), ("", ".")]


@EXAMPLES
@given(
    st.lists(amounts, min_size=1, max_size=20),
    st.sampled_from(GROUPINGS),
    st.sampled_from(["{}", "€ {}", "{} EUR", "$ {}", "{} kr"]),
)
def test_amounts_read_back_in_every_style(values, style_of, frame):
    group, point = style_of
    column = pl.Series([frame.format(written(value, group, point)) for value in values])
    style = decide_numbers(NumberEvidence.of(column))
    assert isinstance(style, NumberStyle)
    assert convert_numbers(column, style).values.to_list() == values


@EXAMPLES
@given(st.lists(st.integers(0, 999_999), min_size=1, max_size=10), st.sampled_from(",."))
def test_grouped_whole_numbers_read_back_or_are_asked(values, group):
    column = pl.Series([f"{value:,}".replace(",", group) for value in values])
    evidence = NumberEvidence.of(column)
    style = decide_numbers(evidence)
    if any(value > 999 for value in values):
        assert isinstance(style, Question)
        style = decide_numbers(evidence, answer="," if group == "." else ".")
    assert isinstance(style, NumberStyle)
    assert convert_numbers(column, style).values.to_list() == values


@EXAMPLES
@given(st.lists(st.text("0123456789.,-+()' $€%eE_N", max_size=16) | st.text(max_size=8)))
def test_any_text_at_all_is_a_number_or_bad_or_not_stated(texts):
    column = pl.Series(texts, dtype=pl.String)
    NumberEvidence.of(column)
    values, bad = convert_numbers(column, NumberStyle(","), percents=True)
    assert not (values.is_not_null() & bad).any()
    assert len(values) == len(bad) == len(texts)
