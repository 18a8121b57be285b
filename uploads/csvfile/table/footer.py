"""Text lines below the last record, which are none of the table."""

from __future__ import annotations

import re

from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.values import convert_dates

_MOST_CELLS = 2
_NUMBER = re.compile(r"[-+(]?\W{0,2}\d[\d.,'\s]*\W{0,2}\)?")
_TOTAL = re.compile(
    r"(?i)\W*(grand |sub)?(totals?|summe|gesamt|razem|celkem|итого|合計|合计|somme|totale)\W*$"
)


def without_footer(survey: Survey, plan: Plan) -> int:
    """How many of the last records are text lines: one or two cells, and neither date nor money."""
    tail = survey.tail
    if tail.is_empty() or len(survey.columns) < _MOST_CELLS + 1:
        return 0
    names = [f"c{column.at}" for column in survey.columns]
    if not 1 <= sum(map(bool, tail.select(names).row(-1))) <= _MOST_CELLS:
        return 0
    days = convert_dates(tail[plan.date.cell], plan.date_style).day.to_list()
    money = plan.money
    used = [
        c.at
        for c in (money.total, money.unit_price, money.quantity, money.credit, money.debit)
        if c
    ]
    count = 0
    for row, day in zip(reversed(tail.select(names).rows()), reversed(days), strict=True):
        filled = {at: cell.strip() for at, cell in enumerate(row) if cell and cell.strip()}
        if (
            not 1 <= len(filled) <= _MOST_CELLS
            or day
            or any(_NUMBER.fullmatch(filled.get(at, "")) for at in used)
        ):
            break
        if any(_TOTAL.fullmatch(cell) for cell in filled.values()):
            break
        count += 1
    return 0 if count == survey.records else count
