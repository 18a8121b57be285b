import datetime

import polars as pl
import pytest

from uploads.csvfile.values.clocks import instants
from uploads.csvfile.values.zones import ABBREVIATIONS, NAMES, fits_season, read_zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Z", "+00:00"),
        ("UTC", "+00:00"),
        ("gmt", "+00:00"),
        ("CEST", "+02:00"),
        ("PDT", "-07:00"),
        ("+02:00", "+02:00"),
        ("-0330", "-03:30"),
        ("GMT+1", "+01:00"),
        ("UTC-05:00", "-05:00"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("Eastern Time (US & Canada)", "America/New_York"),
        ("Pacific Time", "America/Los_Angeles"),
        ("created (UTC)", "+00:00"),
        ("CST", None),
        ("+99:00", None),
        ("somewhere", None),
        ("", None),
    ],
)
def test_zones_are_read_as_tools_write_them(text, zone):
    assert read_zone(text) == zone


@pytest.mark.parametrize("zone", sorted({*NAMES.values(), *ABBREVIATIONS, "Nowhere/Land"}))
def test_every_known_zone_gives_an_instant_and_an_unknown_one_none(zone):
    day = pl.Series([datetime.date(2026, 1, 15)])
    instant = instants(day, pl.Series([0]), pl.Series([zone]))
    assert (instant[0] is None) == (zone == "Nowhere/Land")


@pytest.mark.parametrize(
    ("zone", "month", "day", "fits"),
    [
        ("PDT", 3, 7, False),
        ("PDT", 3, 8, True),
        ("PST", 3, 8, True),
        ("PST", 3, 9, False),
        ("PDT", 11, 1, True),
        ("PDT", 11, 2, False),
        ("CEST", 3, 28, False),
        ("CEST", 3, 30, True),
        ("CET", 10, 24, False),
        ("CET", 10, 26, True),
        ("BST", 6, 1, True),
        ("GMT", 6, 1, False),
        ("AEDT", 1, 15, True),
        ("AEDT", 6, 15, False),
        ("NZST", 6, 15, True),
        ("UTC", 6, 15, None),
        ("", 6, 15, None),
    ],
)
def test_summer_time_holds_between_its_sundays(zone, month, day, fits):
    assert fits_season(zone, datetime.date(2026, month, day)) is fits
