import datetime
import io
from decimal import Decimal

import pytest

from uploads.csvfile.salestable import SALE_COLUMNS, Answers, Reading
from uploads.csvfile.service import CSVParserService
from uploads.csvfile.summary import summarise


def read(text: str, **answers) -> Reading:
    return CSVParserService().read(io.BytesIO(text.encode()), Answers(**answers))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_plain_file_becomes_sales(delimiter):
    text = "Date,Product,Quantity,Price\n2026-03-01,Mug,2,4.50\n2026-03-02,Tea,1,3.00\n"

    reading = read(text.replace(",", delimiter))
    (table,) = reading.segments()

    assert reading.outcome == "import"
    assert table.sales.schema.names() == list(SALE_COLUMNS)
    assert table.sales["total"].to_list() == [Decimal(9), Decimal(3)]
    assert table.sales["sold_on"].to_list() == [
        datetime.date(2026, 3, 1),
        datetime.date(2026, 3, 2),
    ]


def test_the_ledger_adds_up():
    reading = read("Date,Total\n2026-03-01,1\n,\nDate,Total\n2026-13-01,2\n2026-03-02,3\n")

    found = summarise(reading)

    assert (found.imported, found.rejected, found.ignored.total()) == (2, 1, 2)
    assert found.imported + found.rejected + found.ignored.total() == reading.records
    assert found.rejected_lines == [5]


def test_dates_that_could_be_either_are_asked():
    text = "Date,Total\n03/04/2026,1\n"

    reading = read(text)

    assert reading.question
    assert reading.question.kind == "date_order"
    assert read(text, date_order="dmy").outcome == "import"


def test_a_file_without_dates_is_refused():
    reading = read("Product,Total\nMug,1\n")

    assert reading.refusal
    assert reading.refusal.reason == "date_column"


@pytest.mark.parametrize("names", ["{},Note", "{}", "Date,Order,Item,SKU,Quantity,Total"])
def test_a_second_table_below_is_no_part_of_the_first(names):
    header = "Date,Order,Item,SKU,Quantity,Total,Tax"
    rows = "".join(f"2026-03-0{day},A-{day},Mug,M-1,1,5.00,1.00\n" for day in range(1, 5))

    found = summarise(read(f"{header}\n{rows}{names.format(header)}\n{rows}"))

    assert (found.imported, found.ignored["second table"]) == (4, 5)


def test_a_file_beyond_the_limits_is_refused_in_words():
    reading = read(",".join(map(str, range(5_000))) + "\n")

    assert reading.refusal
    assert reading.refusal.message == "The file has more than 2,000 columns."


def test_the_table_as_read_is_there_whatever_the_outcome():
    text = 'Product,"Total\n(EUR)"\nMug,1\n'

    assert list(read(text).table()) == [["Product", "Total\n(EUR)"], ["Mug", "1"]]
