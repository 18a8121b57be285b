import datetime
from decimal import Decimal

import pytest

from portal.businesses.models import Business
from portal.businesses.templatetags.figures import (
    day,
    figure,
    moment,
    money,
    money_short,
    money_sum,
    size,
    sums,
)


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0, "0"),
        (88060, "88,060"),
        (Decimal("2.50"), "2.5"),
        (Decimal("1200"), "1,200"),
        (Decimal("-3"), "−3"),
        (Decimal("1E+3"), "1,000"),
        (None, ""),
    ],
)
def test_figure(number, shown):
    assert figure(number) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0, "0 bytes"),
        (1023, "1,023 bytes"),
        (2048, "2 KB"),
        (4404019, "4.2 MB"),
        (None, ""),
        (3 * 1024**3, "3 GB"),
    ],
)
def test_size(number, shown):
    assert size(number) == shown


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        (Decimal("4212.5"), "EUR", "EUR\u00a04,212.50"),
        (Decimal("-12.50"), "EUR", "EUR\u00a0−12.50"),
        (Decimal("1200"), "JPY", "JPY\u00a01,200"),
        (Decimal("0.1250"), "USD", "USD\u00a00.125"),
        (Decimal("0.333333333"), "", "0.33"),
        (Decimal("0.033333"), "", "0.0333"),
        (Decimal("3.333333"), "EUR", "EUR\u00a03.33"),
        (Decimal("548.9715"), "EUR", "EUR\u00a0548.9715"),
        (Decimal("1333.333333"), "JPY", "JPY\u00a01,333"),
        (Decimal("5"), "", "5.00"),
        (None, "EUR", ""),
    ],
)
def test_money(amount, currency, shown):
    assert money(amount, currency) == shown


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        (Decimal("969.717"), "USD", "USD\u00a0969.72"),
        (Decimal("-5"), "", "−5.00"),
        (Decimal("899.5"), "JPY", "JPY\u00a0900"),
        (None, "EUR", ""),
    ],
)
def test_sums_are_told_to_the_cent(amount, currency, shown):
    assert money_sum(amount, currency) == shown


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("2396.2656", "2,396.27"), ("0.0345", "0.0345"), ("-8159.952", "−8,159.95")],
)
def test_in_a_column_parts_of_a_cent_are_told_of_small_amounts_alone(amount, shown):
    assert money_short(Decimal(amount)) == shown


@pytest.mark.parametrize(
    ("codes", "shown"),
    [
        ([], ""),
        (["EUR"], "EUR\u00a09.00"),
        (["EUR", "USD"], "EUR\u00a09.00 and USD\u00a09.00"),
        (["EUR", "JPY", "USD"], "EUR\u00a09.00, JPY\u00a09 and USD\u00a09.00"),
    ],
)
def test_sums_in_several_currencies_are_listed(codes, shown):
    assert sums((code, Decimal(9)) for code in codes) == shown


@pytest.mark.parametrize(
    ("order", "shown"),
    [("dmy", "3 Apr 2025"), ("mdy", "Apr 3, 2025"), ("ymd", "2025-04-03"), ("ask", "3 Apr 2025")],
)
def test_day_is_written_in_the_order_of_the_business(order, shown):
    assert day(datetime.date(2025, 4, 3), Business(date_order=order)) == shown


def test_moment_is_on_the_clock_of_the_business():
    at = datetime.datetime(2025, 4, 3, 22, 30, tzinfo=datetime.UTC)
    shop = Business(date_order="dmy", time_zone="Asia/Tokyo")
    assert moment(at, shop) == "4 Apr 2025, 07:30"
    assert moment(None, shop) == ""
