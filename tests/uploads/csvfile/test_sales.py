"""Each rule of what counts as a sale, shown on a small file."""

import datetime
import io
from decimal import Decimal

import pytest

from uploads.csvfile.salestable import Answers, Reading
from uploads.csvfile.service import CSVParserService
from uploads.csvfile.summary import Summary, summarise


def read(text: str, **answers) -> Reading:
    return CSVParserService().read(io.BytesIO(text.strip().encode()), Answers(**answers))


def imported(text: str, **answers) -> Summary:
    reading = read(text, **answers)
    assert reading.outcome == "import", reading
    return summarise(reading, keep_all=True)


def figures(text: str, **answers) -> tuple[object, ...]:
    """(records imported, sum of totals, sum of quantities)."""
    found = imported(text, **answers)
    return found.imported, found.total, found.quantity


def test_a_sale_has_its_fields():
    (sale,) = imported("""
Order ID,Order Date,SKU,Product,Quantity,Unit Price,Currency,Customer Email,Channel
A1,2026-03-01,00123,Mug,2,4.50,EUR,Ann@X.com,Web
""").transactions

    assert sale["order_number"] == "A1"
    assert (sale["sku"], sale["product"]) == ("00123", "Mug")
    assert (sale["quantity"], sale["unit_price"], sale["total"]) == ("2", "4.5", "9")
    assert (sale["currency"], sale["customer_email"], sale["channel"]) == (
        "EUR",
        "ann@x.com",
        "Web",
    )


def test_a_missing_quantity_is_total_by_price_where_that_is_whole():
    found = imported("""
Date,Item,Quantity,Unit Price,Line Total
2026-03-01,Mug,,4.00,12.00
2026-03-01,Tea,,5.00,12.00
2026-03-01,Cup,2,3.00,6.00
""")

    assert [sale["quantity"] for sale in found.transactions] == ["3", "1", "2"]


def test_a_line_discount_is_taken_from_a_computed_total_only():
    assert figures("""
Date,Item,Quantity,Unit Price,Item Discount
2026-03-01,Mug,2,4.00,1.50
2026-03-01,Mug,2,4.00,0.00
""") == (2, Decimal("14.5"), 4)
    assert figures("""
Date,Item,Quantity,Unit Price,Item Discount,Line Total
2026-03-01,Mug,2,4.00,1.50,8.00
2026-03-01,Mug,2,4.00,0.00,8.00
""") == (2, Decimal(16), 4)


@pytest.mark.parametrize(
    ("header", "rows", "total"),
    [
        ("Net,VAT,Gross", "100.00,20.00,120.00|50.00,10.00,60.00", 150),
        ("Subtotal,Shipping,Tax,Total", "10.00,5.00,1.00,16.00|20.00,5.00,2.00,27.00", 30),
        ("Gross,Fee,Net", "10.00,-0.50,9.50|20.00,-1.00,19.00", 30),
        ("Total,Balance", "10.00,110.00|20.00,130.00", 30),
    ],
)
def test_the_goods_money_is_the_total(header, rows, total):
    lines = [f"2026-03-0{at},{at},{row}" for at, row in enumerate(rows.split("|"), start=1)]

    assert figures("\n".join([f"Date,Receipt,{header}", *lines]))[1] == total


def test_a_constant_tax_rate_proves_a_price_to_be_the_lines():
    assert figures("""
Date,Item,Quantity,Price,Tax
2026-01-02,Mug,2,20.00,4.00
2026-01-03,Tea,3,9.00,1.80
2026-01-03,Tea,1,3.00,0.60
""") == (3, Decimal(32), 6)


def test_line_money_counts_and_order_money_beside_it_is_left_alone():
    assert figures("""
Name,Created at,Subtotal,Shipping,Total,Lineitem quantity,Lineitem name,Lineitem price
#1,2026-03-01,11.00,5.00,16.00,2,Mug,4.00
#1,2026-03-01,,,,1,Tea,3.00
#2,2026-03-02,3.00,5.00,8.00,1,Tea,3.00
""") == (3, Decimal(14), 4)


def test_order_money_on_lines_counts_once():
    found = imported("""
Order ID,Date,Product,Quantity,Order Total
1,2026-01-02,Mug,2,30.00
1,2026-01-02,Tea,1,30.00
2,2026-01-03,Cup,1,8.00
""")

    assert found.ignored == {"part of order": 1}
    assert [sale["total"] for sale in found.transactions] == ["30", "8"]
    assert [sale["quantity"] for sale in found.transactions] == ["3", "1"]
    assert [sale["product"] for sale in found.transactions] == [None, "Cup"]


@pytest.mark.parametrize("number", ["1", ""])
def test_continuation_lines_take_what_the_first_line_has(number):
    found = imported(f"""
Invoice,Date,Customer,Status,Item,Qty,Price
1,2026-03-01,Ann,paid,Mug,2,4.00
{number},,,,Tea,1,3.00
2,2026-03-02,Bob,cancelled,Mug,1,4.00
{"2" if number else ""},,,,Tea,1,3.00
""")

    assert [sale["customer_name"] for sale in found.transactions] == ["Ann", "Ann"]
    assert found.ignored == {"status: cancelled": 2}


def test_group_headings_name_the_rows_below_and_totals_are_ignored():
    found = imported("""
,Date,Num,Item,Qty,Amount
Ann,,,,,
,2026-03-01,1,Mug,2,8.00
Total for Ann,,,,2,8.00
Bob,,,,,
,2026-03-02,2,Tea,1,3.00
Total for Bob,,,,1,3.00
TOTAL,,,,3,11.00
""")

    assert [sale["customer_name"] for sale in found.transactions] == ["Ann", "Bob"]
    assert found.ignored == {"group heading": 2, "totals": 3}
    assert found.total == 11


def test_a_refund_is_negative_in_quantity_and_total():
    found = imported("""
Date,Type,Number,Quantity,Amount
2026-03-01,Sale,1,2,8.00
2026-03-02,Refund,2,1,4.00
2026-03-03,Sale,3,-1,4.00
""")

    assert [sale["kind"] for sale in found.transactions] == ["sale", "refund", "refund"]
    assert not found.quantity
    assert not found.total


def test_a_refunded_amount_adds_a_refund_once_an_order():
    found = imported("""
Order ID,Date,Product,Quantity,Price,Refunded Amount,Quantity Refunded
1,2026-03-01,Mug,2,4.00,3.00,1
1,2026-03-01,Tea,1,3.00,3.00,1
2,2026-03-02,Tea,1,3.00,0.00,0
""")

    assert (found.imported, found.added) == (3, 1)
    assert (found.total, found.quantity) == (Decimal(11), Decimal(3))


def test_a_refunded_status_takes_the_whole_sale_back():
    found = imported("""
Order,Date,Status,Total
1,2026-03-01,completed,5.00
2,2026-03-01,refunded,7.00
3,2026-03-01,partially refunded,9.00
""")

    assert (found.imported, found.added, found.total) == (3, 1, Decimal(14))


def test_a_refunded_status_adds_nothing_where_the_refund_has_its_own_row():
    found = imported("""
Order,Date,Status,Total
1,2026-03-01,refunded,5.00
1,2026-03-02,refunded,-5.00
2,2026-03-02,completed,7.00
""")

    assert (found.imported, found.added, found.total) == (3, 0, Decimal(7))


@pytest.mark.parametrize("status", "Cancelled VOIDED failed declined expired pending Draft".split())
def test_what_came_to_nothing_is_ignored(status):
    found = imported(f"Order,Date,Status,Total\n1,2026-03-01,paid,5\n2,2026-03-01,{status},7\n")

    assert found.ignored == {f"status: {status}": 1}


@pytest.mark.parametrize("status", "unpaid due sent partial processing open disputed".split())
def test_what_is_still_owed_is_a_sale(status):
    found = imported(f"Order,Date,Status,Total\n1,2026-03-01,paid,5\n2,2026-03-01,{status},7\n")

    assert found.total == 12


def test_cancelled_wins_over_refunded_and_over_a_bad_cell():
    found = imported("""
Order,Date,Status,Cancelled at,Quantity,Total
1,2026-03-01,paid,,1,5
2,2026-03-01,refunded,2026-03-02,1,7
3,2026-03-01,void,,what,7
""")

    assert (found.imported, found.added, found.rejected) == (1, 0, 0)


def test_kinds_decide_what_is_a_sale():
    found = imported("""
Date,Type,Description,Amount
2026-03-01,Sale,Mug,5.00
2026-03-01,Fee,Listing,-0.20
2026-03-02,Payout,To bank,-4.80
2026-03-03,Mystery,?,9.00
""")

    assert found.total == 5
    assert found.ignored == {"type: Fee": 1, "type: Payout": 1, "type: Mystery": 1}


def test_only_income_accounts_are_sales():
    assert (
        figures("""
Date,Account,Debit,Credit
2026-01-05,Accounts Receivable,110.00,
2026-01-05,Sales,,100.00
2026-01-05,VAT,,10.00
2026-01-06,Sales,20.00,
2026-01-06,Accounts Receivable,,20.00
""")[1]
        == 80
    )


def test_free_items_count_and_rows_without_money_do_not():
    found = imported("""
Date,Item,Quantity,Total
2026-03-01,Mug,1,0.00
2026-03-01,Tea,2,
2026-03-02,Tea,1,3.00
""")

    assert (found.imported, found.rejected_lines) == (2, [3])


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        ("13/04/2026", "dmy"),
        ("04/13/2026", "mdy"),
        ("3.4.2026", "dmy"),
    ],
)
def test_one_date_decides_all(cells, order):
    reading = read(
        f"Date,Total\n03/04/2026,1\n{cells},2\n".replace(
            "03/04", "03.04" if "." in cells else "03/04"
        )
    )

    assert reading.account["date_order"] == order


def test_a_file_that_proves_nothing_is_asked_and_the_answer_is_used():
    text = "Date,Total\n03/04/2026,1\n05/04/2026,2\n"
    reading = read(text)

    assert reading.question
    assert [option.outcome for option in reading.question.options] == [
        "3 April 2026",
        "4 March 2026",
    ]
    assert "2026-03-04" in imported(text, date_order="mdy").days
    assert "2026-04-03" in imported(text, business_date_order="dmy").days


def test_identical_rows_are_separate_sales():
    assert figures("Date,Total\n2026-03-01,5\n2026-03-01,5\n") == (2, Decimal(10), 2)


def test_a_line_number_is_that_of_a_text_editor():
    found = imported(
        'Date,Item,Total\n2026-03-01,"Mug\nblue",5\n\n2026-03-01,Tea,x\n2026-03-01,Tea,3\n'
    )

    assert found.rejected_lines == [5]


def test_a_record_with_too_many_cells_is_rejected():
    found = imported(
        "Date,Item,Total\n2026-03-01,Mug,5\n2026-03-01,Tea,3,4\n2026-03-01,Tea,3,\n2026-03-01,Cup,1\n"
    )

    assert (found.imported, found.rejected_lines) == (3, [3])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Estimate Number,Estimate Date,Customer,Total\n1,2026-01-02,Ann,5\n", "not_sales"),
        ("Date,Orders,Net sales\n2026-01-02,3,50\n2026-01-03,2,30\n", "not_sales"),
        ("Month,Revenue\nJan 2026,100\nFeb 2026,90\n", "not_sales"),
        (
            "Bill Date,Bill No,Vendor,Amount\n2026-01-02,B1,Acme,5\n2026-01-03,B2,Acme,6\n",
            "not_sales",
        ),
        ("SKU,Product,Stock on hand,Price\nA,Mug,5,4\nB,Tea,7,3\n", "not_sales"),
        ("Invoice,Date,Status,Total\n1,2026-01-02,Draft,5\n2,2026-01-02,Draft,6\n", "not_sales"),
        ("Product,Quantity,Total\nMug,2,8\nTea,1,3\n", "date_column"),
        ("Order,Date,Product\n1,2026-01-02,Mug\n2,2026-01-03,Tea\n", "amount_column"),
    ],
)
def test_what_is_no_list_of_sales_is_refused(text, reason):
    refusal = read(text).refusal

    assert refusal
    assert refusal.reason == reason
    assert "Export" in refusal.message


def test_a_bank_statement_is_asked_about():
    text = "Date,Description,Amount,Balance\n2026-01-01,From Bob,100,500\n2026-01-02,Rent,-50,450\n"
    reading = read(text)

    assert reading.question
    assert reading.question.kind == "bank_statement"
    assert figures(text, settled={"bank_statement": "yes"})[1] == 100


def test_an_amount_between_equals_is_asked_and_answered():
    text = "Date,Invoice,Amount,Total\n2026-01-01,1,100,130\n2026-01-02,2,50,71\n"
    reading = read(text)

    assert reading.question
    assert reading.question.kind == "amount_column"
    assert figures(text, column_mapping={"Amount": "total"})[1] == 150
    assert figures(text, settled={"amount_column": "Total"})[1] == 201


def test_money_that_may_be_the_orders_is_asked_and_answered():
    rows = "1,2026-01-02,Mug,30\n1,2026-01-02,Tea,30\n2,2026-01-03,Cup,8\n"
    text = "Order ID,Date,Product,Total\n" + rows
    reading = read(text)

    assert reading.question
    assert reading.question.kind == "order_money"
    assert figures(text, settled={"order_money": "order"})[1] == 38
    assert figures(text, settled={"order_money": "line"})[1] == 68


def test_a_date_without_zone_has_no_moment():
    (sale,) = imported("Date,Total\n2026-03-01 10:30:00,5\n").transactions

    assert sale["sold_on"] == str(datetime.date(2026, 3, 1))
    assert sale["sold_at"] is None


def test_an_amount_without_tax_counts_although_the_price_has_tax_in_it():
    found = figures("""
Date,Item,Quantity,Price incl. VAT,Line Discount,Total incl. VAT,Total excl. VAT
2026-03-01,Mug,3,6.00,0.00,18.00,15.00
2026-03-02,Cup,2,12.00,6.00,18.00,15.00
2026-03-03,Pot,1,24.00,0.00,24.00,20.00
""")

    assert found == (3, Decimal("50.00"), Decimal(6))


def test_what_is_left_after_somebodys_fees_is_not_the_sale():
    found = figures("""
Date,Order,Quantity,Ticket,Gross Sales,Boxoffice Fees,Net Sales
2026-03-01,1,2,Stalls,40.00,3.20,36.80
2026-03-02,2,1,Circle,50.00,4.00,46.00
""")

    assert found == (2, Decimal("90.00"), Decimal(3))


def test_a_price_that_the_total_proves_to_be_of_one_piece_is_multiplied():
    found = figures("""
Verkaufsdatum;Artikel;Anzahl;Verkauft für;Verpackung und Versand;Gesamtbetrag
01.03.2026;Lampe;2;EUR 10,00;EUR 4,90;EUR 24,90
02.03.2026;Vase;1;EUR 15,50;EUR 4,90;EUR 20,40
""")

    assert found == (2, Decimal("35.50"), Decimal(3))


def test_a_column_of_two_sides_is_asked_about():
    text = "Datum;Beleg;Betrag;S/H\n13.03.2026;1;10,00;H\n14.03.2026;2;5,00;S\n"

    question = read(text).question

    assert question
    assert question.kind == "sale_side"
    assert figures(text, settled={"sale_side": "credit"})[1] == 5
    assert figures(text, settled={"sale_side": "debit"})[1] == -5


def test_a_discount_in_cents_is_no_fraction():
    rows = "2026-03-13,Mug,2,5.00,0.00\n2026-03-14,Tea,1,3.00,0.50\n"
    text = "Date,Item,Quantity,Price,Discount\n" + rows

    assert figures(text)[1] == Decimal("12.5")
