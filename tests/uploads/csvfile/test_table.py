import io

import polars as pl
import pytest

from uploads.csvfile.salestable import SEGMENT_RECORDS
from uploads.csvfile.service import CSVParserService
from uploads.csvfile.summary import summarise
from uploads.csvfile.table import body
from uploads.csvfile.table.body import Body
from uploads.csvfile.table.header import Header, find_header


def header_of(text: str) -> Header:
    rows = [line.split(",") for line in text.splitlines()]
    header = find_header(rows, list(range(1, len(rows) + 1)))
    assert header
    return header


def read(text: str):
    return CSVParserService().read(io.BytesIO(text.encode()))


def test_the_header_is_below_title_lines():
    header = header_of("My shop\nSales of March\n\nDate,Item,Amount\n2026-03-01,Mug,5\n")

    assert header.names == ("Date", "Item", "Amount")
    assert (header.line, header.first) == (4, 4)
    assert header.titles == ("My shop", "Sales of March")


def test_a_header_may_go_over_two_lines():
    header = header_of("Order,,Item,\nNumber,Date,Name,Price\n1,2026-03-01,Mug,5\n")

    assert header.names == ("Order Number", "Order Date", "Item Name", "Item Price")
    assert header.line == 1


def test_names_are_unique_and_never_empty():
    header = header_of("Date,Total,,Total\n2026-03-01,5,x,6\n")

    assert header.names == ("Date", "Total", "Column 3", "Total (2)")


def test_the_signature_is_that_of_the_names_alone():
    plain = header_of("Date,Item,Total\n2026-03-01,Mug,5\n")
    titled = header_of("Shop\n\nDATE,item,Total\n2026-03-01,Mug,5\n")
    other = header_of("Date,Item,Amount\n2026-03-01,Mug,5\n")

    assert plain.signature == titled.signature != other.signature


def test_records_that_are_all_wider_than_the_header_widen_the_table():
    found = summarise(read("Date,Item,Total\n2026-03-01,Mug,5,,a\n2026-03-02,Tea,6,,b\n"))

    assert (found.imported, found.rejected) == (2, 0)


def test_a_table_without_a_header_is_read_where_its_rows_prove_it():
    reading = read(
        "2026-01-03,Mug,2,4.50,9.00\n2026-01-04,Tea,1,3.00,3.00\n2026-01-05,Tea,3,3.00,9.00\n"
    )

    assert reading.account["header_line"] is None
    assert list(reading.account["mapping"].values()) == [
        "sold_on", "product", "quantity", "unit_price", "total",
    ]  # fmt: skip


def test_repeated_headers_and_empty_rows_are_ignored():
    found = summarise(
        read("Date,Item,Total\n2026-03-01,Mug,5\n,,\nDate,Item,Total\n2026-03-02,Tea,6\n")
    )

    assert found.ignored == {"empty": 1, "repeated header": 1}


def test_text_below_the_last_record_is_no_record():
    reading = read("Date,Item,Total\n2026-03-01,Mug,5\n2026-03-02,Tea,6\n2 records downloaded,,\n")

    assert reading.records == 2


def test_a_second_table_is_left_out_and_said():
    reading = read(
        "Date,Item,Total\n2026-03-01,Mug,5\nDate,Payment,Amount,Fee\n2026-03-02,Card,5,1\n"
    )

    assert reading.records == 1
    assert "A second table starts in line 3; it is left out." in reading.account["notes"]


@pytest.mark.parametrize("text", ["", "hello\n", "a,b\n", ";Average;16;1,7\n;Median;10;1,2\n"])
def test_what_is_no_table_is_refused(text):
    assert read(text).refusal


def test_segments_are_cut_at_the_same_records_each_time():
    rows = "".join(f"2026-03-01,{at},{at}.50\n" for at in range(SEGMENT_RECORDS + 5))
    reading = read("Date,Receipt,Total\n" + rows)

    first, again = list(reading.segments()), list(reading.segments())

    assert [table.records for table in first] == [SEGMENT_RECORDS, 5]
    assert first[1].first_record == SEGMENT_RECORDS
    assert pl.concat(t.sales for t in first).equals(pl.concat(t.sales for t in again))


def test_no_order_goes_over_the_end_of_a_frame():
    orders = [*map(str, range(body.LEAST_RECORDS - 2)), *["last"] * 4, *"abc"]
    frame = pl.DataFrame({"c0": orders}).with_columns(skip=pl.lit(None, pl.String))
    header = Header(("Order ID", "Date", "Product", "Line Total"), 1, 1)

    cut = Body(header, lambda: [frame], order="c0", most_cells=1).frames()

    assert [frame.height for frame in cut] == [body.LEAST_RECORDS - 2, 7]


def test_a_long_file_with_nothing_but_goods_is_read():
    """Enough rows that polars keeps them in several pieces."""
    rows = "".join(f"2026-03-01,A{at},2,{at}.50,{2 * at + 1}\n" for at in range(20_000))
    reading = read("Date,SKU,Quantity,Unit price,Total\n" + rows)
    assert (reading.outcome, reading.records) == ("import", 20_000)


def test_records_that_are_wider_than_the_header_are_shifted_where_others_are_not():
    rows = '2026-03-01,Mug,"3,00",2,"6,00"\n2026-03-02,15,Mug,"3,00",4,"12,00"\n'
    text = f'Date,Item,Price,Qty,Total\n{rows}2026-03-03,15,Mug,"3,00",1,"3,00"\n'
    reading = CSVParserService().read(io.BytesIO(text.encode()))
    found = summarise(reading)

    assert (found.imported, found.rejected_lines) == (1, [3, 4])
    assert found.total == 6
