"""Whatever layout an export has, it comes out as the sales that are in it, or is asked about."""

import io
import os
from collections import Counter, defaultdict
from decimal import Decimal
from random import Random

import pytest

from tests.uploads.csvfile import layouts
from uploads.csvfile.salestable import Reading
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


@pytest.mark.parametrize("shape", [layouts.lines, layouts.orders, layouts.payments])
def test_the_first_rows_alone_are_read_as_they_are_in_all_of_the_file(shape):
    """Or are asked about: fewer rows prove less, and never something else; but for the last sale,
    whose order may go on."""
    compared = 0
    for seed in SEEDS:
        random = Random(seed)
        text = layouts.written(shape(random))
        reading, whole = sales_by_line(text)
        lines = text.splitlines(keepends=True)
        start = "".join(lines[: reading.account["header_line"] + random.randint(1, 9)])
        _, part = sales_by_line(start)
        differing = {line for line, sales in part.items() if whole.get(line) != sales}
        assert differing <= {max(part, default=0)}, f"{seed}\n{start}"
        compared += len(part)
    assert compared > len(SEEDS)


def sales_by_line(text: str) -> tuple[Reading, dict[int, list[tuple[object, ...]]]]:
    """The reading, and what stands in each line: (kind, day, total, quantity) of its sales."""
    reading = CSVParserService().read(io.BytesIO(text.encode()))
    columns = ("line_number", "kind", "sold_on", "total", "quantity")
    found = defaultdict(list)
    for table in reading.segments() if reading.outcome == "import" else ():
        for line, *sale in table.sales.select(columns).iter_rows():
            found[line].append(tuple(sale))
    return reading, found
