import datetime
import io
from decimal import Decimal

import polars as pl
import pytest

from uploads.csvfile import service
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
    assert reading.refusal.message == (
        "This file has more than 2,000 columns. Export your sales with fewer."
    )


def test_a_file_too_large_to_keep_comes_out_like_one_that_is_kept(monkeypatch):
    rows = "".join(f"2026-03-01,A-{at // 3}, Mug {at},15.00\n" for at in range(70_001))
    text = f"Date,Order,Item,Order total\n{rows}"

    kept = pl.concat(table.sales for table in read(text).segments())
    monkeypatch.setattr(service, "KEPT_BYTES", 0)
    again = pl.concat(table.sales for table in read(text).segments())

    assert again.equals(kept)
    assert again.height == 23_334


def test_the_table_as_read_is_there_whatever_the_outcome():
    text = 'Product,"Total\n(EUR)"\nMug,1\n'

    assert list(read(text).table()) == [["Product", "Total\n(EUR)"], ["Mug", "1"]]


@pytest.mark.parametrize(
    "last", ["2026-03-04,4,Dish,1,9.", "2026-03-04,4,Dish,1", "2026-03-04,4,1"]
)
def test_a_file_that_ends_in_the_middle_of_a_row_rejects_it(last):
    whole = "".join(f"2026-03-0{n},{n},Cup,{n},9.10\n" for n in (1, 2, 3))
    reading = read("Date,Order,Item,Qty,Price\n" + whole + last)

    tables = list(reading.segments())

    assert sum(table.sales.height for table in tables) == 3
    assert [record.line_number for table in tables for record in table.rejected] == [5]


@pytest.mark.parametrize("last", ["2026-03-04,4,Dish,1,9.10", "Total,,,6,27.30", "End of report"])
def test_a_file_may_end_without_the_end_of_a_line(last):
    whole = "".join(f"2026-03-0{n},{n},Cup,{n},9.10\n" for n in (1, 2, 3))
    reading = read("Date,Order,Item,Qty,Price\n" + whole + last)

    assert not any(table.rejected for table in reading.segments())


ZORK = (
    "Date,Order,Product,Zork,Unit Price\n2026-03-13,1,Book,2,9.00\n"
    "2026-03-14,2,Atlas,3,20.00\n2026-03-15,3,Book,2,9.00\n"
)


def test_a_question_comes_with_what_is_known_of_the_columns():
    reading = read(ZORK)

    assert reading.question is not None
    assert reading.question.kind == "quantity_column"
    known = ("sold_on", "order_number", "product", "unit_price")
    named = ("Date", "Order", "Product", "Unit Price")
    assert reading.account["mapping"] == dict(zip(named, known, strict=True))


def test_the_column_that_counts_is_taken_from_the_answer():
    (table,) = read(ZORK, settled={"quantity_column": "Zork"}).segments()

    assert table.sales["total"].to_list() == [18, 60, 18]
