import datetime

import pytest

from portal.sales.periods import Period, chosen_period

EARLIEST = datetime.date(2019, 5, 31)
LAST = datetime.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("name", "first", "bars"),
    [
        ("month", "2026-10-25", 30),
        ("quarter", "2026-08-31", 13),
        ("year", "2025-12-01", 12),
        ("all", "2019-01-01", 8),
    ],
)
def test_a_period_ends_with_its_last_day(name, first, bars):
    period = Period(name, EARLIEST, LAST)
    steps = list(period.steps())
    assert period.first.isoformat() == first
    assert (steps[0], len(steps)) == (period.first, bars)
    assert period.step_of(LAST) == steps[-1]


def test_every_day_of_a_period_falls_into_one_of_its_bars():
    for name in ("month", "quarter", "year", "all"):
        period = Period(name, EARLIEST, datetime.date(2024, 2, 29))
        days = range((period.last - period.first).days + 1)
        fallen = {period.step_of(period.first + datetime.timedelta(day)) for day in days}
        assert fallen == set(period.steps())


@pytest.mark.parametrize(
    ("asked", "days", "name"),
    [
        ("", 0, "month"),
        ("", 40, "quarter"),
        ("", 400, "year"),
        ("month", 400, "month"),
        ("all", 40, "all"),
        ("nonsense", 3, "month"),
    ],
)
def test_the_shortest_period_that_shows_every_sale_is_chosen(asked, days, name):
    first = LAST - datetime.timedelta(days)
    assert chosen_period(asked, first, LAST).name == name
