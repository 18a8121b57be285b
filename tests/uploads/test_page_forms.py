import pytest

from tests.browser.stages import QUESTION, READING
from uploads.page_forms import MappingForm, QuestionForm


def said(**columns):
    meant = {"Order": "", "Date": "sold_on", "Item": "", "Qty": "", "Price": "", "Paid": "total"}
    meant |= columns
    return {f"column-{place}": field for place, field in enumerate([*meant.values(), ""])}


def test_a_mapping_starts_from_how_the_file_was_read():
    form = MappingForm(reading=READING)
    assert form["column-1"].initial == "sold_on"
    assert [examples for _, examples in form.columns()][1] == ["03/04/2026", "31/31/2026"]


def test_a_mapping_says_what_every_column_means():
    form = MappingForm(said(Item="product"), reading=READING)
    assert form.is_valid(), form.errors
    assert form.mapping() == {
        "Order": "",
        "Date": "sold_on",
        "Item": "product",
        "Qty": "",
        "Price": "",
        "Paid": "total",
        "Note": "",
    }


@pytest.mark.parametrize(
    ("columns", "problem"),
    [
        ({"Date": ""}, "Say which column has the date of the sale."),
        ({"Paid": ""}, "Say which column has the total, or the price of one."),
        ({"Price": "total"}, "Only one column can be “Total”."),
    ],
)
def test_a_mapping_that_cannot_be_read_is_refused(columns, problem):
    form = MappingForm(said(**columns), reading=READING)
    assert form.non_field_errors() == [problem]


def test_a_field_of_the_reader_s_own_is_kept():
    reading = READING | {"mapping": {"Date": "sold_on", "Paid": "total", "Note": "gift_wrap"}}
    form = MappingForm(said() | {"column-6": "gift_wrap"}, reading=reading)
    assert form.is_valid()
    assert form.mapping()["Note"] == "gift_wrap"


def test_an_answer_is_one_of_the_options():
    assert QuestionForm({"answer": "dmy"}, question=QUESTION).is_valid()
    assert QuestionForm({"answer": "ymd"}, question=QUESTION).errors["answer"] == [
        "Choose one of the answers."
    ]


@pytest.mark.parametrize(("kind", "remembered"), [("date_order", True), ("same_file", False)])
def test_only_lasting_answers_are_remembered(kind, remembered):
    assert QuestionForm(question=QUESTION | {"kind": kind}).is_remembered is remembered
