"""Whatever layout an export has, it comes out as the sales that are in it, or is asked about."""

import io
import os
from collections import Counter
from decimal import Decimal
from random import Random

import pytest

from tests.uploads.csvfile import layouts
from uploads.csvfile.service import CSVParserService

SEEDS = range(int(os.environ.get("FUZZ_EXAMPLES", "800")) // 20)


def found_in(text: str) -> Counter[layouts.Sale] | str:
    """(day, order or payment, total) of all sales; or the question, or the refusal."""
    reading = CSVParserService().read(io.BytesIO(text.encode()))
    if reading.question or reading.refusal:
        return str(reading.question or reading.refusal)
    columns = ("sold_on", "order_number", "total")
    rows = (row for part in reading.segments() for row in part.sales.select(*columns).iter_rows())
    return Counter((day, number, Decimal(total)) for day, number, total in rows)


@pytest.mark.parametrize("shape", [layouts.lines, layouts.orders, layouts.payments])
def test_an_export_in_any_layout_becomes_the_sales_that_are_in_it(shape):
    asked = []
    for seed in SEEDS:
        layout = shape(Random(seed))
        text = layouts.written(layout)
        found = found_in(text)
        if isinstance(found, str):
            asked.append((seed, found))
        else:
            assert found == Counter(layout.sales), f"{seed}\n{text}"
    assert len(asked) * 20 <= len(SEEDS), asked
