import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.datastructures import MultiValueDict

from tests.make import csv_bytes
from uploads.forms import UploadForm

SALES = csv_bytes("Date,Total", "2025-03-01,9.50")


def bound(*, content=SALES, **fields):
    file = SimpleUploadedFile("sales.csv", content)
    return UploadForm(fields, MultiValueDict({"file": [file]}))


def test_a_file_is_enough():
    form = bound()
    assert form.is_valid(), form.errors
    assert form.cleaned_data == {
        "file": form.files["file"],
        "data_source_name": "",
        "all_or_nothing": False,
        "check_only": False,
        "answers": {},
    }


def test_without_a_file_it_asks_for_one():
    form = UploadForm({}, MultiValueDict())
    assert form.errors == {"file": ["Choose a CSV file first."]}


def test_answers_in_advance_are_gathered():
    form = bound(date_order="dmy", decimal_sign=",", column_mapping='{"Wann": "sold_on"}')
    assert form.is_valid(), form.errors
    assert form.cleaned_data["answers"] == {
        "date_order": "dmy",
        "decimal_sign": ",",
        "column_mapping": {"Wann": "sold_on"},
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("date_order", "ydm"),
        ("decimal_sign", ";"),
        ("column_mapping", "[1]"),
        ("column_mapping", '{"Date": 1}'),
        ("column_mapping", '{"Date": "when"}'),
        ("column_mapping", "{"),
        ("data_source_name", "x" * 101),
    ],
)
def test_other_answers_are_refused_by_field(field, value):
    assert list(bound(**{field: value}).errors) == [field]


def test_blanks_around_and_inside_a_source_name_are_evened_out():
    form = bound(data_source_name="  Till   1 ")
    assert form.is_valid()
    assert form.cleaned_data["data_source_name"] == "Till 1"


def test_an_empty_file_is_left_to_the_intake():
    form = bound(content=b"")
    assert form.is_valid(), form.errors
