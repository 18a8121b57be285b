import datetime

import polars as pl
import pytest

from uploads.csvfile.values import DateStyle, clean, convert_dates

FIRST_OF_MARCH = [
    "2026-03-01", "2026-3-1", "2026/03/01", "2026.03.01", "2026. 3. 1.", "20260301",
    "2026-03-01 10:15:00", "2026-03-01T10:15", "2026-03-01T10:15:00.123456789", "2026/3/1 9:05",
    "20260301T101500", "20260301101500", "202603011015", "01.03.2026", "1.3.2026", "1. 3. 2026",
    "01.03.26", "01.03.2026 10:15:30", "15:30, 01.03.2026", "01/03/2026", "1/3/2026 1:33 PM",
    "1/3/26 13:05", "01-03-2026", "01 03 2026", "01032026", "01/03/2026 14.30", "01/03/2026 14h30",
    "01/03/2026 10:15 a. m.", "1 Mar 2026", "01-Mar-26", "01-MAR-2026", "01/Mar/2026", "1 Mar '26",
    "Mar 1, 2026", "March 1st, 2026", "Mar-01-26", "Mar 1 2026 1:05:07 AM", "2026-Mar-01",
    "Sunday, 1 March 2026", "Sun Mar 01 10:20:30 2026", "1. März 2026", "1 de marzo de 2026",
    "1er mars 2026", "1 marca 2026", "1. března 2026", "1 марта 2026 г.", "1 Mart 2026 Pazar",
    "1 maart 2026", "1 mars 2026 kl. 10:20", "1 marzo 2026", "1 de março de 2026", "'2026-03-01",
    "2026年3月1日", "1 de marzo de 2026 10:15 hs.",
    "2026-03-01 kl. 10.15", "2026年03月01日 12:34:56", "2026年3月1日(日)", "2026年3月1日 下午 3:20",
    "令和8年3月1日", "2026년 3월 1일 오후 3:20", "46082", "46082.75", '="01.03.2026"',
]  # fmt: skip


def convert(text, order="dmy", **known):
    return convert_dates(clean(pl.Series([text], dtype=pl.String)), DateStyle(order), **known)


@pytest.mark.parametrize("text", FIRST_OF_MARCH)
def test_every_shape_of_date_reads(text):
    day, instant, bad = convert(text)
    assert (day[0], instant[0], bad[0]) == (datetime.date(2026, 3, 1), None, False)


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-03-01T10:15:00Z", "2026-03-01T10:15:00"),
        ("2026-03-01 10:15:00 UTC", "2026-03-01T10:15:00"),
        ("20260301T101500Z", "2026-03-01T10:15:00"),
        ("2026-03-01 23:15:00 -0500", "2026-03-02T04:15:00"),
        ("2026-03-01T00:15:00.5+02:00", "2026-02-28T22:15:00.500000"),
        ("Mar 1, 2026 1:05:07 AM PST", "2026-03-01T09:05:07"),
        ("Sun, 01 Mar 2026 10:00:00 +0100", "2026-03-01T09:00:00"),
        ("Sun Mar 01 10:20:30 PST 2026", "2026-03-01T18:20:30"),
        ("Sun Mar 01 2026 10:20:30 GMT+0100 (CET)", "2026-03-01T09:20:30"),
        ("1772359200", "2026-03-01T10:00:00"),
        ("1772359200250", "2026-03-01T10:00:00.250000"),
    ],
)
def test_a_stated_zone_gives_the_instant_and_leaves_the_local_date(text, utc):
    day, instant, bad = convert(text)
    moment = datetime.datetime.fromisoformat(utc).replace(tzinfo=datetime.UTC)
    assert (day[0], instant[0], bad[0]) == (datetime.date(2026, 3, 1), moment, False)


@pytest.mark.parametrize(
    "text",
    [
        "31/31/2025", "30/02/2026", "2026-13-01", "2026-02-30", "0202-03-01", "0026-03-01",
        "NOT-A-DATE", "soon", "12.50", "1,234", "2026", "7", "Mar 2026", "2026-03", "1/3", "5 Mar",
        "2026-03-01-", "2026-03-01 25:00", "2026-03-01 10:61", "2026-03-01 14:00 AM", "1//3/2026",
        "1/3-2026", "01/03/202", "2026-03-01 to 2026-03-05", "Total 01.03.2026", "13 Foo 2026",
    ],
)  # fmt: skip
def test_what_is_no_date_is_bad(text):
    day, _, bad = convert(text)
    assert (day[0], bad[0]) == (None, True)


def test_open_dates_follow_the_order():
    assert convert("03/04/2025", "dmy").day[0] == datetime.date(2025, 4, 3)
    assert convert("03/04/2025", "mdy").day[0] == datetime.date(2025, 3, 4)
    assert convert("25/04/03", "ymd").day[0] == datetime.date(2025, 4, 3)


def test_a_year_from_outside_completes_dates_without_one():
    style = DateStyle("dmy", 2026)
    days = convert_dates(pl.Series(["0103", "103", "01.03.", "1 Mar"]), style).day
    assert days.to_list() == [datetime.date(2026, 3, 1)] * 4


def test_times_and_zones_beside_the_date_make_instants():
    style = DateStyle()
    days = pl.Series(["2026-07-01"] * 4)
    clock = pl.Series(["10:00", "1:05 PM", "", "10:00"])
    zone = pl.Series(["Eastern Time (US & Canada)", "CEST", "UTC", "somewhere"])

    instant = convert_dates(days, style, clock, zone).instant

    assert [at and at.strftime("%H:%M") for at in instant] == ["14:00", "11:05", None, None]


def test_unmistakable_styles_mix_in_one_column():
    column = pl.Series(["2026-03-01", "1 Mar 2026", "Mar 1, 2026", "45000x", "", None])
    day, _, bad = convert_dates(column, DateStyle())
    assert day.to_list() == [datetime.date(2026, 3, 1)] * 3 + [None] * 3
    assert bad.to_list() == [False, False, False, True, False, False]
