"""Where the bars of a chart stand: across in percent, down in pixels, for an SVG of any width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

HEIGHT = 220
TOP_MARGIN = 24
BOTTOM_MARGIN = 24
MOST_LABELS = 6
FIGURE_WIDTH = 7
"""Pixels, at the size of the chart's text."""
GAP = 0.25


@dataclass(frozen=True)
class Bar:
    """`left` and `width` in percent, `top` and `height` in pixels; `middle` is for the label."""

    label: str
    value: Decimal
    note: str
    left: float
    width: float
    top: float
    height: float
    is_labelled: bool

    @property
    def middle(self) -> float:
        return round(self.left + self.width / 2, 3)


@dataclass(frozen=True)
class Tick:
    value: Decimal
    top: float


@dataclass(frozen=True)
class Chart:
    bars: list[Bar]
    ticks: list[Tick]
    height: int = HEIGHT

    @property
    def label_top(self) -> int:
        return self.height - 6

    @property
    def axis_right(self) -> int:
        """Where the ticks' figures end: as far from the edge as the longest of them is wide."""
        return max(52, FIGURE_WIDTH * max(len(f"{tick.value:,.0f}") for tick in self.ticks))

    @property
    def axis_width(self) -> int:
        return self.axis_right + 8


def bar_chart(columns: Sequence[tuple[str, Decimal, str]]) -> Chart:
    """`columns` are (label, value, note), from left to right; values may be negative."""
    values = [value for _, value, _ in columns]
    ticks = tick_values(min([*values, Decimal(0)]), max([*values, Decimal(0)]))
    low, high = ticks[0], ticks[-1]
    plot = HEIGHT - TOP_MARGIN - BOTTOM_MARGIN

    def top_of(value: Decimal) -> float:
        return round(TOP_MARGIN + plot * float((high - value) / (high - low)), 2)

    room = 100 / max(len(columns), 1)
    every = -(-len(columns) // MOST_LABELS)
    bars = [
        Bar(
            label,
            value,
            note,
            left=round(room * (place + GAP / 2), 3),
            width=round(room * (1 - GAP), 3),
            top=top_of(max(value, Decimal(0))),
            height=round(abs(top_of(Decimal(0)) - top_of(value)), 2),
            is_labelled=place % every == every // 2,
        )
        for place, (label, value, note) in enumerate(columns)
    ]
    return Chart(bars, [Tick(value, top_of(value)) for value in ticks])


def tick_values(low: Decimal, high: Decimal) -> list[Decimal]:
    """Three to six round values that enclose both: steps of 1, 2 or 5 times a power of ten."""
    if low == high:
        high = low + 1
    room = high - low
    power = Decimal(10) ** (room / 4).adjusted()
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor * 4 >= room)
    first = int((low / step).to_integral_value(ROUND_FLOOR))
    last = int((high / step).to_integral_value(ROUND_CEILING))
    return [step * place for place in range(first, last + 1)]
