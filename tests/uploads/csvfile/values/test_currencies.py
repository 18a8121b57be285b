import polars as pl
import pytest

from uploads.csvfile.values import DAY_FIRST, convert_currencies, currency_in_header, read_mark


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        ("€", "EUR"),
        ("eur", "EUR"),
        ("Euro", "EUR"),
        ("£", "GBP"),
        ("US$", "USD"),
        ("$ USD", "USD"),
        ("R$", "BRL"),
        ("zł", "PLN"),
        ("Kč", "CZK"),
        ("₺", "TRY"),
        ("円", "JPY"),
        ("₹", "INR"),
        ("\uffe1", "GBP"),
    ],
)
def test_an_unmistakable_mark_states_its_currency(mark, code):
    assert read_mark(mark) == code


@pytest.mark.parametrize(
    "mark", ["$", "¥", "\uffe5", "\\", "kr", "kr.", "Rs.", "руб.", "元", "lei"]
)
def test_a_mark_of_several_countries_states_none(mark):
    assert read_mark(mark) == ""


@pytest.mark.parametrize("mark", ["x", "apples", "XYZ", "kg"])
def test_other_words_are_no_money(mark):
    assert read_mark(mark) is None


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("Total (€)", "EUR"),
        ("Subtotal ($)", ""),
        ("Price USD", "USD"),
        ("amount_eur", "EUR"),
        ("Betrag in EUR", "EUR"),
        ("Umsatz [CHF]", "CHF"),
        ("Kwota (zł)", "PLN"),
        ("金额（元）", ""),
        ("Tutar (TL)", "TRY"),
        ("ALL ORDERS", ""),
        ("Gross (incl. VAT)", ""),
        ("EUR/USD", ""),
        ("Total", ""),
    ],
)
def test_a_header_may_state_the_currency(header, code):
    assert currency_in_header(header) == code


def test_a_currency_column_becomes_codes():
    column = pl.Series(["usd", " EUR ", "Euro (EUR)", "$", "", None, "many"])
    codes, bad = convert_currencies(column)
    assert codes.to_list() == ["USD", "EUR", "EUR", "", "", "", ""]
    assert bad.to_list() == [False] * 6 + [True]


@pytest.mark.parametrize("code", ["USD", "CAD", "PHP", "JPY"])
def test_currencies_of_other_date_orders_prove_nothing(code):
    assert code not in DAY_FIRST
