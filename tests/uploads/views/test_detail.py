import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.browser.stages import READING, make_stages
from tests.make import make_upload
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db


@pytest.fixture
def stages(business):
    return make_stages(business)


def page(client, upload, name="upload_detail"):
    return client.get(reverse(name, args=[upload.pk]))


def test_progress_is_told_with_time_left_and_asked_for_again(signed_in, stages):
    answer = page(signed_in, stages["importing"], "upload_status")
    assert answer.status_code == 200
    assert "Importing: 42,000 of 88,060 rows, about " in answer.text
    assert 'hx-trigger="every 1s"' in answer.text
    assert "<html" not in answer.text


def test_polling_ends_with_the_import(signed_in, stages):
    answer = page(signed_in, stages["done"], "upload_status")
    assert answer.status_code == 286
    assert "hx-trigger" not in answer.text


def test_the_status_is_one_select_of_the_upload(signed_in, stages):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        page(signed_in, stages["importing"], "upload_status")
    about_uploads = [query for query in queries if "uploads_" in query["sql"]]
    assert len(about_uploads) == 1


def test_without_scripts_the_page_asks_again_by_itself(signed_in, stages):
    refresh = '<noscript><meta http-equiv="refresh" content="2"></noscript>'
    assert refresh in page(signed_in, stages["importing"]).text
    assert refresh not in page(signed_in, stages["done"]).text


def test_the_ledger_adds_up_to_the_rows_of_the_file(signed_in, stages):
    ledger = page(signed_in, stages["done"]).context["ledger"]
    assert ledger.imported + ledger.duplicates + ledger.rejected + ledger.ignored == ledger.rows
    assert ledger.ignored_for == [("status “Cancelled”", 3), ("lines of totals", 1)]


def test_the_outcome_is_told_in_a_sentence(signed_in, stages):
    text = page(signed_in, stages["done"]).text
    assert "147 sales and 1 refund imported, worth EUR\N{NO-BREAK SPACE}4,211.75" in text
    assert "2 rows need your help." in text


def test_sums_without_a_currency_are_told_in_the_business_s_own(signed_in, stages):
    stages["done"].transactions.update(currency="")
    assert "worth EUR\N{NO-BREAK SPACE}4,211.75" in page(signed_in, stages["done"]).text


def test_a_check_tells_refunds_from_sales_in_the_business_s_own_money(signed_in, stages):
    checked = stages["checked"]
    checked.forecast |= {"refunds": 3, "worth": {"": "4000", "EUR": "212.5"}}
    checked.save()
    text = page(signed_in, checked).text
    assert "would add 145 sales and 3 refunds, worth EUR\N{NO-BREAK SPACE}4,212.50" in text


def test_rows_known_already_are_told_with_the_file_they_came_from(signed_in, stages):
    known, done = stages["known"], stages["done"]
    known.reading |= {
        "duplicates_of": {
            "file_id": str(done.pk),
            "filename": "april.csv",
            "uploaded_at": "2025-03-03T12:00:00+00:00",
        }
    }
    known.save()
    text = page(signed_in, known).text
    assert "All 148 rows were imported before, from" in text
    assert "on 3 March 2025. Nothing was added twice." in text
    assert reverse("upload_detail", args=[done.pk]) in text
    FileUploadRecord.objects.filter(pk=known.pk).update(
        row_count=1, rows_processed=1, duplicate_rows=1
    )
    done.transactions.all().delete()
    FileUploadRecord.objects.filter(pk=done.pk).delete()
    text = page(signed_in, known).text
    assert "Its row was imported before, from april.csv on 3 March" in text


def test_a_rejected_row_shows_line_column_value_and_reason(signed_in, stages):
    text = page(signed_in, stages["done"]).text
    assert "Line 5" in text
    assert "Date: “31/31/2026” is not a date. Write it like 03/04/2026." in text


def test_a_check_shows_what_would_change(signed_in, stages):
    text = page(signed_in, stages["checked"]).text
    assert "Nothing was changed. An import would add" in text
    assert "3 new products" in text
    assert "Espresso cup: \N{MINUS SIGN}4" in text
    assert "Import it now" in text


def test_a_question_shows_what_each_answer_would_give(signed_in, stages):
    text = page(signed_in, stages["asking"]).text
    assert "Are these dates day/month or month/day?" in text
    assert "Line 4: sold on 3 April 2026." in text
    assert "Line 4 of your file" in text
    assert '<div class="is-asked"><dt>Date</dt><dd class="from-file">03/04/2026</dd></div>' in text


def test_while_a_question_waits_every_column_is_shown_and_none_is_called_unused(signed_in, stages):
    asking = stages["asking"]
    rows = [row | {"became": "", "understood": {}} for row in READING["preview"]]
    asking.reading = READING | {"preview": rows}
    asking.save()
    text = page(signed_in, asking).text
    assert '<th scope="row">Note</th>' in text
    assert "Not used" not in text
    assert 'class="meant"' not in text


def test_a_column_that_is_asked_about_is_marked_as_such(signed_in, stages):
    asking = stages["asking"]
    row = {"line_number": 4, "cells": ["1001"]}
    asking.reading = READING | {"mapping": {"Item": "product"}, "preview": [row]}
    asking.save()
    text = page(signed_in, asking).text
    assert '<th scope="row">Date</th><td><span class="quiet">Asked above</span></td>' in text


def test_a_failure_tells_the_code_to_quote(signed_in, stages):
    assert "7F3K-22" in page(signed_in, stages["failed"]).text


def test_how_it_was_read_stands_side_by_side(signed_in, stages):
    reading = page(signed_in, stages["done"]).context["reading"]
    assert ("Amounts", "as in 1.234,50") in reading.facts
    assert reading.columns[1].header == "Date"
    assert reading.columns[1].cells[0] == ("03/04/2026", "3 Apr 2026")
    assert reading.unused == ["Note"]


@pytest.mark.parametrize("name", ["upload_detail", "upload_status", "upload_rejected_csv"])
def test_another_business_s_upload_does_not_exist(signed_in, name):
    assert page(signed_in, make_upload(), name).status_code == 404


def test_the_rejected_rows_can_be_downloaded(signed_in, stages):
    answer = page(signed_in, stages["done"], "upload_rejected_csv")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    assert text.splitlines()[0] == "Order;Date;Item;Qty;Price;Paid;Note;Line;Problem"
