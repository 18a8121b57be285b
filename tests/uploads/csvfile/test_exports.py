import io

import pytest

from tests.uploads.csvfile.exported import agrees, exports
from uploads.csvfile.service import CSVParserService

OUTCOMES = {"question": "ask"}


@pytest.mark.parametrize("export", exports(), ids=lambda export: export.name)
def test_an_export_becomes_the_sales_that_are_in_it(export):
    reading = CSVParserService().read(io.BytesIO(export.text.encode()))

    outcome = OUTCOMES.get(reading.outcome, reading.outcome)
    kind = f" {reading.question.kind}" if reading.question else ""
    assert {outcome, outcome + kind} & set(export.outcomes), reading.question or reading.refusal
    if outcome == "import" and export.transactions:
        tables = list(reading.segments())
        sales = [sale for table in tables for sale in table.sales.iter_rows(named=True)]
        assert len(sales) == len(export.transactions)
        wrong = [
            s for s, want in zip(sales, export.transactions, strict=True) if not agrees(want, s)
        ]
        assert wrong == []
        assert sum(sum(table.ignored.values()) for table in tables) == export.ignored
        rejected = [record.line_number for table in tables for record in table.rejected]
        assert rejected == export.rejected
