import hashlib
import os

import pytest
from django.core.files.storage import default_storage
from django.db import OperationalError

from portal.refusals import IdempotencyConflict, InvalidFile, RateLimited, Unavailable
from tests.make import SALES, make_business, sent_file
from uploads import intake
from uploads.models import DataSource, FileUploadRecord

pytestmark = pytest.mark.django_db


@pytest.fixture
def business():
    return make_business()


def accept(business, content=SALES, **fields):
    return intake.accept(
        business=business,
        user=business.memberships.get().user,
        file=sent_file(content, fields.pop("name", "sales.csv")),
        **fields,
    )


def fail_with(error):
    def fail(*args, **kwargs):
        raise error

    return fail


def stored_files(business):
    folder = default_storage.path(f"uploads/{business.pk}")
    return [name for _, _, names in os.walk(folder) for name in names]


def test_an_accepted_file_lies_in_its_folder_and_is_recorded(business):
    upload = accept(business)
    assert upload.file_path == f"uploads/{business.pk}/{upload.file_id}/original.csv"
    with default_storage.open(upload.file_path) as kept:
        assert kept.read() == SALES
    upload.refresh_from_db()
    assert (upload.status, upload.original_filename) == ("pending", "sales.csv")
    assert (upload.file_size, upload.rows_detected) == (len(SALES), 2)
    assert upload.content_sha256 == hashlib.sha256(SALES).hexdigest()
    assert upload.estimated_seconds == 1


def test_what_is_said_with_it_is_kept(business):
    upload = accept(
        business,
        data_source_name="Till",
        all_or_nothing=True,
        check_only=True,
        answers={"date_order": "dmy"},
    )
    upload.refresh_from_db()
    assert upload.data_source.name == "Till"
    assert (upload.all_or_nothing, upload.check_only) == (True, True)
    assert upload.answers == {"date_order": "dmy"}


def test_two_files_of_one_source_share_it(business):
    first, second = accept(business), accept(business)
    assert first.data_source == second.data_source
    assert DataSource.objects.get(business=business).name == ""


def test_the_workers_are_told_once_it_is_committed(business, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as told:
        accept(business)
    assert len(told) == 1


def test_a_refused_file_leaves_nothing_and_does_not_count(business, settings):
    settings.UPLOAD_RATE_PER_MINUTE = 1
    for _ in range(2):
        with pytest.raises(InvalidFile):
            accept(business, b"%PDF-1.4")
    assert stored_files(business) == []
    accept(business)
    with pytest.raises(RateLimited):
        accept(business)
    assert stored_files(business) == ["original.csv"]


def test_a_failing_disk_leaves_nothing_and_does_not_count(business, settings, monkeypatch):
    settings.UPLOAD_RATE_PER_MINUTE = 1
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", fail_with(OSError(28, "No space left on device")))
        with pytest.raises(Unavailable) as refusal:
            accept(business)
    assert refusal.value.headers() == {"Retry-After": "30"}
    assert stored_files(business) == []
    assert not FileUploadRecord.objects.exists()
    accept(business)


@pytest.mark.django_db(transaction=True)
def test_a_failing_database_leaves_nothing(business, monkeypatch):
    monkeypatch.setattr(FileUploadRecord, "save", fail_with(OperationalError("is locked")))
    with pytest.raises(Unavailable):
        accept(business)
    assert stored_files(business) == []
    assert not FileUploadRecord.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_commit_whose_answer_is_lost_counts_as_taken(business, monkeypatch):
    commit = intake.record

    def commit_and_lose_the_answer(*drafted):
        commit(*drafted)
        raise OperationalError("server closed the connection")

    monkeypatch.setattr(intake, "record", commit_and_lose_the_answer)
    upload = accept(business)
    assert FileUploadRecord.objects.get() == upload
    assert stored_files(business) == ["original.csv"]


def test_the_same_key_and_request_give_the_first_upload_and_take_one_place(business, settings):
    settings.UPLOAD_RATE_PER_MINUTE = 1
    first = accept(business, idempotency_key="k1")
    assert accept(business, idempotency_key="k1") == first
    assert FileUploadRecord.objects.count() == 1
    assert stored_files(business) == ["original.csv"]


@pytest.mark.parametrize(
    "other",
    [
        {"content": SALES + b"2025-03-03,Cup,1,4\n"},
        {"name": "march.csv"},
        {"data_source_name": "Till"},
        {"all_or_nothing": True},
        {"answers": {"date_order": "dmy"}},
    ],
)
def test_the_same_key_with_another_request_is_a_conflict(business, other):
    accept(business, idempotency_key="k1")
    with pytest.raises(IdempotencyConflict):
        accept(business, idempotency_key="k1", **other)


def test_the_same_key_of_another_business_is_another_upload(business):
    first = accept(business, idempotency_key="k1")
    assert accept(make_business(), idempotency_key="k1") != first
