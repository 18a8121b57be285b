import datetime as dt

import pytest
from django.utils import timezone

from tests.make import make_business, make_upload
from uploads.models import FileUploadRecord
from uploads.standing import Stage, sales_words, standing, time_in_words

NOW = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


def upload(**fields):
    return FileUploadRecord(original_filename="sales.csv", **fields)


@pytest.mark.parametrize(
    ("fields", "stage"),
    [
        ({}, Stage.WAITING),
        ({"question": {"kind": "date_order"}}, Stage.ASKING),
        ({"status": "processing"}, Stage.READING),
        ({"status": "processing", "row_count": 9, "rows_processed": 3}, Stage.IMPORTING),
        ({"status": "completed"}, Stage.DONE),
        ({"status": "completed", "check_only": True}, Stage.CHECKED),
        ({"status": "failed"}, Stage.FAILED),
        ({"status": "processing", "undo_requested_at": NOW}, Stage.UNDOING),
        ({"status": "completed", "undo_requested_at": NOW, "undone_at": NOW}, Stage.UNDONE),
    ],
)
def test_a_stage_follows_from_the_record(fields, stage):
    assert standing(upload(**fields), NOW).stage is stage


def test_progress_comes_with_speed_and_time_left():
    seen = standing(
        upload(
            status="processing",
            row_count=88_060,
            rows_processed=42_000,
            processing_started_at=NOW - dt.timedelta(seconds=1.4),
        ),
        NOW,
    )
    assert seen.sentence == "Importing: 42,000 of 88,060 rows, about 2 seconds left."
    assert (seen.rate, seen.seconds_left, seen.moving) == (30_000, 2, True)


def test_a_check_is_not_called_an_import():
    seen = standing(
        upload(status="processing", check_only=True, row_count=9, rows_processed=3), NOW
    )
    assert (seen.label, seen.sentence) == ("Checking", "Checking: 3 of 9 rows.")


@pytest.mark.parametrize(("rows", "spoken"), [(1, "0"), (24, "0"), (25, "25"), (74, "50")])
def test_what_is_read_out_changes_at_each_quarter(rows, spoken):
    seen = standing(upload(status="processing", row_count=100, rows_processed=rows), NOW)
    assert seen.spoken == f"Importing: {spoken} percent."


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (59, "59 seconds"), (60, "1 minute"), (150, "2 minutes"), (7200, "2 hours")],
)
def test_time_is_told_roughly(seconds, words):
    assert time_in_words(seconds) == words


@pytest.mark.django_db
def test_the_place_in_line_counts_the_own_files_that_wait_before():
    business = make_business()
    now = timezone.now()
    last = make_upload(business, uploaded_at=now)
    first = make_upload(business, uploaded_at=now - dt.timedelta(seconds=2))
    question = {"kind": "date_order"}
    make_upload(business, uploaded_at=now - dt.timedelta(seconds=1), question=question)
    make_upload(uploaded_at=now - dt.timedelta(seconds=1))
    ahead = {
        record.file_id: record.ahead for record in FileUploadRecord.objects.with_place_in_line()
    }
    assert ahead[first.file_id] == 0
    assert ahead[last.file_id] == 1
    assert standing(FileUploadRecord.objects.with_place_in_line().get(pk=last.pk)).sentence == (
        "In line. 1 file is before this one."
    )


@pytest.mark.parametrize(
    ("sales", "refunds", "words"),
    [(148, 1, "148 sales and 1 refund"), (0, 2, "2 refunds"), (1, 0, "1 sale"), (0, 0, "no sales")],
)
def test_what_went_in_is_counted_in_words(sales, refunds, words):
    assert sales_words(sales, refunds) == words
