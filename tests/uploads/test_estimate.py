import datetime as dt

import pytest
from django.utils import timezone

from tests.make import make_business, make_upload
from uploads import estimate

pytestmark = pytest.mark.django_db


def completed(rows, seconds):
    now = timezone.now()
    return make_upload(
        status="completed",
        row_count=rows,
        rows_processed=rows,
        created_transactions=rows,
        processing_started_at=now - dt.timedelta(seconds=seconds),
        processing_completed_at=now,
    )


def test_a_small_file_takes_a_second():
    assert estimate.seconds(make_business(), 2) == 1


def test_the_speed_is_that_of_recent_imports():
    completed(rows=1000, seconds=10)
    completed(rows=3000, seconds=10)
    assert estimate.speed() == pytest.approx(200)
    assert estimate.seconds(make_business(), 1001) == 6


def test_files_of_the_business_are_before_it_and_those_of_others_beside_it(settings):
    settings.UPLOAD_WORKERS = 5
    completed(rows=1000, seconds=10)
    business = make_business()
    make_upload(business, rows_detected=1000)
    make_upload(rows_detected=5000)
    assert estimate.rows_ahead(business) == (1000, 5000)
    assert estimate.seconds(business, 100) == 21


def test_what_is_done_or_waits_for_a_person_is_not_ahead():
    business = make_business()
    make_upload(business, rows_detected=900, question={"kind": "date_order"})
    make_upload(business, rows_detected=1000, row_count=1000, rows_processed=400, ignored_rows=400)
    assert estimate.rows_ahead(business) == (600, 0)
