"""What programs are told of a reading is plain, and stays as it is."""

import io

import pytest

from tests.browser.stages import QUESTION, READING
from tests.make import SALES, make_upload
from tests.tokens import bearer
from uploads.csvfile.service import CSVParserService
from uploads.models import FileUploadRecord
from uploads.told import ReadingTold

KEYS = {
    "encoding",
    "delimiter",
    "header_line",
    "columns",
    "column_mapping",
    "date_order",
    "decimal_sign",
    "currency",
    "notes",
    "ignored",
    "duplicates_of",
    "forecast",
}


def told(reading):
    found = ReadingTold.of(FileUploadRecord(reading=reading))
    return found and found.model_dump(mode="json")


def account_of(content):
    return CSVParserService().read(io.BytesIO(content)).account


def test_before_it_is_read_there_is_nothing_to_tell():
    assert told(None) is None


@pytest.mark.parametrize("content", [SALES, b"a\n", b"\x00", b"Date,Total\n03/04/2025,5\n"])
def test_all_keys_are_always_there_and_no_others(content):
    assert told(account_of(content)).keys() == KEYS


def test_it_is_told_in_the_words_of_what_can_be_said_with_a_file():
    reading = told(account_of(SALES))
    assert reading["columns"] == ["Date", "Item", "Quantity", "Total"]
    assert reading["column_mapping"] == {
        "Date": "sold_on",
        "Item": "product",
        "Quantity": "quantity",
        "Total": "total",
    }
    assert (reading["date_order"], reading["decimal_sign"]) == (None, ".")
    assert told(account_of(b"Date,Total\n13/04/2025,5\n"))["date_order"] == "dmy"


EARLIER = {
    "file_id": "5b9b8b0e-5f0e-4b0a-9d0e-0c7f6a1f2a11",
    "filename": "march.csv",
    "uploaded_at": "2026-03-03T12:00:00+00:00",
}
FORECAST = {
    "worth": {"EUR": "4212.50"},
    "first_day": "2026-05-01",
    "negative_stock": [{"product": "Mug", "stock": "-4"}],
}


@pytest.mark.django_db
def test_the_answer_over_json_is_just_that(client):
    reading = READING | {"duplicates_of": EARLIER}
    upload = make_upload(reading=reading, forecast=FORECAST, question=QUESTION)
    headers = bearer(upload.business.memberships.get().user)
    answer = client.get(f"/data/upload-csv/{upload.file_id}", headers=headers).json()
    assert answer["question"] == QUESTION
    found = answer["reading"]
    assert found.keys() == KEYS
    assert (found["columns"], found["column_mapping"]) == (READING["header"], READING["mapping"])
    assert found["ignored"] == {"status: Cancelled": 3, "totals": 1}
    assert found["duplicates_of"]["file_name"] == "march.csv"
    assert found["forecast"] | FORECAST == found["forecast"]


@pytest.mark.django_db
def test_the_reference_names_every_key(client):
    schemas = client.get("/api/openapi.json").json()["components"]["schemas"]
    assert schemas["ReadingTold"]["properties"].keys() == KEYS
