from decimal import Decimal

import polars as pl
import pytest

from uploads.csvfile.salestable import Question
from uploads.csvfile.values import (
    NumberEvidence,
    NumberStyle,
    cell_currencies,
    clean,
    convert_numbers,
    decide_numbers,
)


def number(text, decimal=".", **how):
    values, bad = convert_numbers(
        clean(pl.Series([text], dtype=pl.String)), NumberStyle(decimal), **how
    )
    return "bad" if bad[0] else values[0]


def decide(*texts, **known):
    return decide_numbers(NumberEvidence.of(pl.Series(texts)), **known)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("1234", "1234"),
        ("1234.5", "1234.5"),
        ("0.125", "0.125"),
        ("00123", "123"),
        ("1,234.56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1234,56", "1234.56"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1,234,567.8", "1234567.8"),
        ("1 234,56", "1234.56"),
        ("1 234", "1234"),
        ("1\u00a0234,56", "1234.56"),
        ("1\u202f234\u202f567,8", "1234567.8"),
        ("1'234.56", "1234.56"),
        ("1’234.56", "1234.56"),
        ("1,18,941.08", "118941.08"),
        ("12,34,567", "1234567"),
        ("(50.00)", "-50"),
        ("12-", "-12"),
        ("12,50-", "-12.5"),
        ("−5", "-5"),
        ("–5.10", "-5.1"),
        ("+5", "5"),
        ("- 5", "-5"),
        (".5", "0.5"),
        ("-,5", "-0.5"),
        ("5.", "5"),
        ("12.-", "12"),
        ("12,--", "12"),
        ("'1200", "1200"),
        ('="42"', "42"),
        ("$1,020.00", "1020"),
        ("-$0.20", "-0.2"),
        ("$-0.20", "-0.2"),
        ("($5.00)", "-5"),
        ("$.50", "0.5"),
        ("€ 12,50", "12.5"),
        ("12,50 €", "12.5"),
        ("12,50 € ", "12.5"),
        ("USD 12.50", "12.5"),
        ("12.50 USD", "12.5"),
        ("$12.50 USD", "12.5"),
        ("R$ 1.234,56", "1234.56"),
        ("Rs.500", "500"),
        ("Rs. 1,200/-", "1200"),
        ("1 200 kr", "1200"),
        ("100 kr.", "100"),
        ("19,90 zł", "19.9"),
        ("1 299,00 Kč", "1299"),
        ("￥980", "980"),
        ("980円", "980"),
        ("1 500 руб.", "1500"),
        ("19.989999999999998", "19.99"),
    ],
)
def test_every_shape_of_number_reads(text, value):
    assert number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "NaN", "nan", "Infinity", "-inf", "1_000", "１２", "３", "1E+9", "1e5", "0x10", "1.2.3",
        "1,23,4", "1,2345.67", "12.34.56", "1 2", "12 34", "--5", "-(5)", "(5", "5)", "-5-", "abc",
        "5 apples", "3 x", "12:30", "1/2", "2026-01-01", "1.000,00.5", "$", "5.00 CR", "10%",
        "1234567890123456789012345",
    ],
)  # fmt: skip
def test_what_is_no_number_is_bad(text):
    assert number(text) == "bad"


@pytest.mark.parametrize("text", ["", "  ", "-", "--", "NULL", "n/a", "NA", "#N/A", None])
def test_what_states_nothing_is_neither_a_number_nor_bad(text):
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "fraction"), [("10%", "0.1"), ("12,5 %", "0.125"), ("%10", "0.1"), ("-5%", "-0.05")]
)
def test_percentages_read_where_they_are_welcome(text, fraction):
    assert number(text, percents=True) == Decimal(fraction)


@pytest.mark.parametrize("text", ["2 pcs", "2x", "2 Stk.", "x 2", "2 шт.", "2個"])
def test_counts_with_a_unit_read_where_they_are_welcome(text):
    assert number(text, units=True) == 2
    assert number(text) == "bad"


def test_a_number_that_fits_both_styles_follows_the_decision():
    assert number("1.000", ".") == 1
    assert number("1.000", ",") == 1000
    assert number("1,000", ".") == 1000
    assert number("1,000", ",") == 1


@pytest.mark.parametrize(
    ("texts", "decimal"),
    [
        (["1.000", "12.50"], "."),
        (["1.000", "12,50"], ","),
        (["1,000", "1,234.5"], "."),
        (["1.000", "1.234.567"], ","),
        (["1.000", "0.500"], "."),
        (["12", "5"], "."),
        (["¥1,200"], "."),
        (["1.200 円"], ","),
        (["₩1,200"], "."),
    ],
)
def test_one_proof_decides_a_column(texts, decimal):
    assert decide(*texts) == NumberStyle(decimal)


def test_other_columns_decide_where_the_column_does_not():
    money = NumberEvidence.of(pl.Series(["12,50"]))
    assert decide("1.000", elsewhere=money, answer=".") == NumberStyle(",")


def test_the_answer_decides_where_the_file_does_not():
    assert decide("1.000", answer=",") == NumberStyle(",")


def test_a_thousand_or_one_is_asked():
    question = decide("1.000", "2.500", "7")

    assert isinstance(question, Question)
    assert question.kind == "decimal_sign"
    assert [option.outcome for option in question.options] == ["1.000 is 1", "1.000 is 1000"]


def test_evidence_of_batches_is_that_of_the_whole():
    texts = ["1.000", "$5.00", "(3)", "7%", "x", "", "1,5", "2,000"] * 2
    batches = [NumberEvidence.of(pl.Series(texts[at : at + 3])) for at in range(0, len(texts), 3)]
    merged = NumberEvidence()
    for batch in batches:
        merged |= batch
    assert merged == NumberEvidence.of(pl.Series(texts))


def test_cells_state_their_own_currency():
    column = pl.Series(["€5", "5", "US$5", "$5", "5 kr", None])
    assert cell_currencies(column).to_list() == ["EUR", "", "USD", "", "", ""]
