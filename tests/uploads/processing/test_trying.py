"""A question says what each answer would make of the file, in the file's own figures."""

import io

import pytest

from portal.businesses.models import Business
from uploads.csvfile.salestable import Option, Question, Refusal
from uploads.csvfile.service import CSVParserService
from uploads.processing import trying
from uploads.processing.known import answers
from uploads.processing.trying import tried

AMOUNT = """
Date,Item,Qty,Unit price,Discount,Total
2025-03-01,Mug,2,12.00,0.00,24.00
2025-03-02,Tee,3,25.00,4.00,69.50
2025-03-03,Pot,2,30.00,6.00,51.00
"""
SHIPPED = """
Order,Date,Customer,Items,Shipping,Total
1,2025-03-01,Ann,2,0.00,28.00
2,2025-03-02,Bob,1,4.00,29.00
"""
REPEATED = """
Order ID,Date,Product,Qty,Total
1,2025-03-01,Mug,2,36.00
1,2025-03-01,Plate,1,36.00
2,2025-03-02,Cup,1,14.00
3,2025-03-03,Cup,1,10.00
"""
BOTH_WAYS = """
Date,Item,Amount
03/03/2025,Mug,5.00
03/04/2025,Mug,5.00
"""
OUT = """
Date,Description,Amount
2025-08-14,Sale,35.96
2025-08-15,Rent,-2500.00
"""
BANK = """
Date,Description,Amount,Balance
2025-03-14,DEPOSIT,1200.00,5200.00
2025-03-15,RENT,-200.00,5000.00
"""
COUNTED = """
Date,Order,Product,Zork,Unit Price
2025-03-13,1,Book,2,9.00
2025-03-14,2,Atlas,3,20.00
2025-03-15,3,Book,2,9.00
"""
SIDES = """
Date,Receipt,Amount,D/C
2025-03-13,1,10.00,C
2025-03-14,2,5.00,D
"""
CENTS = """
id,amount,currency,created
p1,2000,usd,2025-03-01
p2,5450,usd,2025-03-02
"""
RATES = """
Date,Item,Qty,Price,Discount
2025-03-01,Mug,2,40.00,10
2025-03-02,Tee,1,25.00,20
"""
IN_AND_OUT = """
Date,Type,Description,Paid Out,Paid In,Balance
13 Mar 2025,Transfer,From Acme,,120.00,920.00
14 Mar 2025,Card payment,Coffee,3.20,,916.80
"""
SPENT = """
Date,Type,Description,Paid Out,Paid In,Balance
13 Mar 2025,Card payment,Tea,2.00,,920.00
14 Mar 2025,Card payment,Coffee,3.20,,916.80
"""
DAYS = """
Date,Lunch guests,Dinner guests,Lunch sales,Dinner sales,Total
2025-05-13,22,48,410.50,1630.00,2040.50
2025-05-14,18,52,322.00,1811.40,2133.40
2025-05-15,30,71,588.20,2490.00,3078.20
"""
PAID = """
Number,Logged,Paid On,Net,VAT,Total
1,2025-03-02,2025-03-13,100.00,20.00,120.00
"""


def asked(text, **fields):
    content = io.BytesIO(text.lstrip().encode())
    business = Business(currency="EUR", **fields)
    question = CSVParserService().read(content, answers(business, {})).question
    assert question
    found = tried(content, question, {}, business)
    assert isinstance(found, Question)
    return found


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (
            AMOUNT,
            {
                "Total": "Line 3: a sale of EUR 69.50. In all: 3 sales, worth EUR 144.50.",
                "Qty × Unit price": "Line 3: a sale of EUR 75.00. "
                "In all: 3 sales, worth EUR 159.00.",
            },
        ),
        (
            SHIPPED,
            {
                "Yes, it is in there": "Line 3: a sale of EUR 25.00. "
                "In all: 2 sales, worth EUR 53.00.",
                "No, it comes on top": "Line 3: a sale of EUR 29.00. "
                "In all: 2 sales, worth EUR 57.00.",
            },
        ),
        (
            REPEATED,
            {
                "The whole order's": "Line 3: not counted. In all: 3 sales, worth EUR 60.00.",
                "Each line's": "Line 3: a sale of EUR 36.00. In all: 4 sales, worth EUR 96.00.",
            },
        ),
        (
            BOTH_WAYS,
            {
                "Day, month, year": "Line 3: sold on 3 April 2025. "
                "In all: sold from 3 March to 3 April 2025.",
                "Month, day, year": "Line 3: sold on 4 March 2025. "
                "In all: sold from 3 to 4 March 2025.",
            },
        ),
        (
            OUT,
            {
                "Money given back to customers": "Line 3: a refund of EUR 2,500.00. "
                "In all: 1 sale and 1 refund, worth EUR −2,464.04.",
                "Money paid to others": "Line 3: not counted. In all: 1 sale, worth EUR 35.96.",
            },
        ),
        (
            BANK,
            {
                "Yes, money in is sales": "Line 2: a sale of EUR 1,200.00. "
                "In all: 1 sale, worth EUR 1,200.00.",
                "No": "Line 2: not counted. In all: nothing is imported.",
            },
        ),
        (
            COUNTED,
            {
                "Yes, Zork": "Line 2: 2 sold for EUR 18.00. In all: 3 sales, worth EUR 96.00.",
                "No": "Line 2: 1 sold for EUR 9.00. In all: 3 sales, worth EUR 38.00.",
            },
        ),
        (
            SIDES,
            {
                "Credit": "Line 2: a sale of EUR 10.00. "
                "In all: 1 sale and 1 refund, worth EUR 5.00.",
                "Debit": "Line 2: a refund of EUR 10.00. "
                "In all: 1 sale and 1 refund, worth EUR −5.00.",
            },
        ),
        (
            CENTS,
            {
                "Yes, cents": "Line 2: a sale of USD 20.00. In all: 2 sales, worth USD 74.50.",
                "No, whole amounts": "Line 2: a sale of USD 2,000.00. "
                "In all: 2 sales, worth USD 7,450.00.",
            },
        ),
        (
            RATES,
            {
                "Money off this line": "Line 2: a sale of EUR 70.00. "
                "In all: 2 sales, worth EUR 75.00.",
                "So many per cent: 10 is 10 % off": "Line 2: a sale of EUR 72.00. "
                "In all: 2 sales, worth EUR 92.00.",
            },
        ),
    ],
)
def test_each_answer_says_what_it_makes_of_a_row_and_of_all(text, outcomes):
    found = {option.label: option.outcome for option in asked(text).options}
    assert {label: told.replace("\xa0", " ") for label, told in found.items()} == outcomes


def test_the_row_is_one_on_which_the_answers_part_with_the_columns_asked_about():
    question = asked(AMOUNT)
    assert question.row
    assert question.row.line_number == 3
    assert dict(question.row.cells)["Discount"] == "4.00"
    assert question.columns == ["Total", "Qty", "Unit price", "Discount"]


def test_a_row_that_each_answer_can_read_comes_first():
    question = asked(PAID + "2,2025-03-05,,50.00,10.00,60.00\n")
    assert question.row
    assert question.row.line_number == 2


def test_a_cell_that_is_asked_about_is_shown_where_it_is_empty():
    question = asked(IN_AND_OUT)
    assert question.row
    assert ("Paid Out", "") in question.row.cells


def test_a_single_candidate_is_shown_in_a_row_too():
    text = "Date,Customer,Zorp (EUR)\n2025-03-01,Ann,25\n2025-03-02,Bob,30\n"
    [option] = asked(text).options
    assert option.label == "Yes, Zorp (EUR)"
    assert option.outcome.startswith("Line 2: a sale of EUR\xa025.00. In all: 2 sales")


@pytest.mark.parametrize(
    ("text", "told"), [(DAYS, "sums per day"), (SPENT, "None of the 2 rows of this file is a sale")]
)
def test_nothing_is_asked_of_a_file_that_no_answer_would_import(text, told):
    content = io.BytesIO(text.lstrip().encode())
    business = Business(currency="EUR", date_order="ask")
    question = CSVParserService().read(content, answers(business, {})).question
    assert question
    refusal = tried(content, question, {}, business)
    assert isinstance(refusal, Refusal)
    assert told in refusal.message


def test_of_many_columns_those_that_tell_the_row_apart_are_shown():
    header, *rows = AMOUNT.strip().splitlines()
    extra = ",".join(f"Extra {at}" for at in range(20))
    question = asked("\n".join([f"{extra},{header}", *(f"{'x,' * 20}{row}" for row in rows)]))
    assert question.row
    names = [name for name, _ in question.row.cells]
    assert names[-6:] == header.split(",")
    assert len(names) == 10


def test_without_a_year_the_last_ones_are_offered():
    question = asked("Tag;Artikel;Betrag\n01.03.;Ring;120,00\n02.03.;Kette;80,00\n")
    assert len(question.options) == 8
    year = question.options[0].value
    assert question.options[0].outcome.startswith(f"Line 2: sold on 1 March {year}.")


def test_of_a_long_file_the_beginning_is_tried(monkeypatch):
    monkeypatch.setattr(trying, "HEAD_BYTES", 60)
    told = [option.outcome for option in asked(BOTH_WAYS + BOTH_WAYS[-20:] * 9).options]
    assert "In the first 2 rows: sold" in told[0]


def test_answers_that_are_alike_in_every_row_are_left_as_the_reader_put_them():
    text = "Date,Order,Item,Qty,Total\n2025-03-01,1,Mug,2,36.00\n"
    business = Business(currency="EUR")
    question = Question(
        "date_order", "?", [Option(order, order, "as it was") for order in ("dmy", "ymd")], []
    )
    assert tried(io.BytesIO(text.encode()), question, {}, business) == question
