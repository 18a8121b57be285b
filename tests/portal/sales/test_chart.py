from decimal import Decimal

import pytest

from portal.sales.chart import HEIGHT, bar_chart, tick_values


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        ("0", "0", ["0", "0.5", "1"]),
        ("0", "1", ["0", "0.5", "1"]),
        ("0", "97", ["0", "50", "100"]),
        ("0", "30950", ["0", "10000", "20000", "30000", "40000"]),
        ("-40", "100", ["-50", "0", "50", "100"]),
        ("-7", "0", ["-8", "-6", "-4", "-2", "0"]),
    ],
)
def test_ticks_are_round_and_enclose_the_values(low, high, ticks):
    found = tick_values(Decimal(low), Decimal(high))
    assert found[0] <= Decimal(low)
    assert found[-1] >= Decimal(high)
    assert 2 <= len(found) <= 6
    assert found == [Decimal(tick) for tick in ticks]


def test_bars_stand_on_zero_and_hang_from_it():
    chart = bar_chart([("a", Decimal(50), ""), ("b", Decimal(-50), ""), ("c", Decimal(0), "")])
    up, down, none = chart.bars
    assert up.top + up.height == pytest.approx(down.top)
    assert up.height == pytest.approx(down.height)
    assert none.height == 0
    assert all(bar.top >= 0 and bar.top + bar.height <= HEIGHT for bar in chart.bars)


def test_bars_fill_the_width_and_only_some_are_labelled():
    chart = bar_chart([(str(day), Decimal(day), "") for day in range(30)])
    assert sum(bar.is_labelled for bar in chart.bars) == 6
    assert chart.bars[-1].left + chart.bars[-1].width <= 100


def test_no_columns_make_an_empty_chart():
    assert bar_chart([]).bars == []


@pytest.mark.parametrize(("value", "width"), [(5, 60), (9_000_000, 78)])
def test_the_axis_is_as_wide_as_its_figures(value, width):
    assert bar_chart([("a", Decimal(value), "")]).axis_width == width
