"""What nobody works on is found."""

import datetime as dt

import pytest

from tests.make import make_business, make_upload
from tests.uploads.imports import sale, table_bytes, upload_of
from tests.waiting import until
from uploads import sweeping
from uploads.models import FileUploadRecord

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("table_reader")]


def finished(upload):
    return FileUploadRecord.objects.filter(pk=upload.pk, status="completed").exists()


def test_an_upload_that_no_worker_was_told_of_is_imported():
    upload = upload_of(table_bytes([sale()]))
    assert sweeping.sweep() == 1
    until(lambda: finished(upload))


def test_an_upload_whose_worker_died_is_imported():
    long_ago = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    upload = upload_of(
        table_bytes([sale()]), status="processing", epoch=1, lease_expires_at=long_ago
    )
    sweeping.sweep()
    until(lambda: finished(upload))


@pytest.mark.usefixtures("nobody_is_told")
def test_one_worker_is_woken_for_each_business_and_no_more_than_there_is_room_for(settings):
    settings.UPLOAD_WORKERS = 2
    busy = make_business()
    make_upload(busy)
    make_upload(busy)
    assert sweeping.sweep() == 1
    for _ in range(3):
        make_upload()
    assert sweeping.sweep() == 2


@pytest.mark.usefixtures("nobody_is_told")
def test_where_nothing_waits_nobody_is_woken():
    make_upload(status="completed")
    assert sweeping.sweep() == 0
