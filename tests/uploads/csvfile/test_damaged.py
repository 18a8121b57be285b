"""One damaged place in a file of sales: what is sound comes out right, what is damaged comes out
right or is rejected, and nothing comes out wrong."""

import collections
import io
import os

import pytest

from tests.uploads.csvfile import damage
from uploads.csvfile.salestable import Answers
from uploads.csvfile.service import CSVParserService

EVERY = 1 if "FUZZ_EXAMPLES" in os.environ else 19
"""Of the many damages, every which one is tried."""

WAYS = dict(damage.whole_files())

Sales = collections.Counter[tuple[str, str, str, str]]


def sales(text: str) -> Sales | None:
    """(day, SKU, quantity, price) of all sales; None where the file is asked about or refused."""
    reading = CSVParserService().read(io.BytesIO(text.encode()), Answers(date_order="dmy"))
    if reading.outcome != "import":
        return None
    return collections.Counter(
        (f"{day:%d/%m/%Y}", sku, f"{quantity:.0f}", f"{price:.2f}")
        for table in reading.segments()
        for day, sku, quantity, price in table.sales.select(
            "sold_on", "sku", "quantity", "unit_price"
        ).iter_rows()
    )


def expected() -> Sales:
    return collections.Counter(
        (day, sku, quantity, f"{float(price):.2f}") for day, sku, quantity, price in damage.SALES
    )


@pytest.mark.parametrize("way", list(WAYS))
def test_a_sound_file_comes_out_right_however_it_is_written(way):
    assert sales(WAYS[way]) == expected()


def test_damage_to_one_row_loses_no_other_sale_and_makes_none_up():
    right = expected()
    for kind, row, text in list(damage.damaged_rows())[::EVERY]:
        found = sales(text)
        if found is None:
            assert row == 0, kind
            continue
        assert not found - right, kind
        assert (right - found).total() <= (row > 0), kind
