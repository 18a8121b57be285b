"""What was asked for, criterion by criterion, over JSON with real threads and a real database."""

import json
import os
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request

import pytest
from django.core.files.storage import default_storage
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from portal.sales.models import Customer, Product, Transaction
from portal.tasks import threadpool
from tests.make import csv_bytes, make_business, sent_file
from tests.processes import ROOT, running
from tests.tokens import bearer
from tests.waiting import until
from uploads.csvfile.salestable import SEGMENT_RECORDS
from uploads.csvfile.service import CSVParserService
from uploads.loading.chunk import load
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db(transaction=True)

LOAD = "uploads.processing.importing.load"
OVER = {"completed", "failed"}
GOOD_AND_BAD = csv_bytes(
    "Date,Item,Quantity,Unit price,Customer",
    "2025-03-01,Mug,2,4.75,Ada",
    "2025-03-02,Bowl,1,12.00,Ben",
    "2025-31-31,Bowl,1,12.00,Ben",
    "2025-03-03,Cup,x,3.00,Ada",
)


@pytest.fixture
def api(client):
    owner = make_business().memberships.get().user
    client.defaults["HTTP_AUTHORIZATION"] = bearer(owner)["Authorization"]
    return client


def post(api, content=GOOD_AND_BAD, name="sales.csv"):
    return api.post("/data/upload-csv", {"file": sent_file(content, name)})


def poll(api, response):
    return api.get(response["Location"]).json()


def outcome(api, response):
    """The status once the import is over."""
    return until(lambda: (now := poll(api, response))["status"] in OVER and now)


def many_sales(rows):
    lines = (f"2025-03-01,Item {n % 50},1,2.50,Customer {n % 20}" for n in range(rows))
    return csv_bytes("Date,Item,Quantity,Unit price,Customer", *lines)


@pytest.fixture
def held_after_the_first_chunk(monkeypatch):
    """Imports stop after their first chunk until this is set."""
    go_on = threading.Event()

    def load_and_hold(*args):
        load(*args)
        go_on.wait(30)

    monkeypatch.setattr(LOAD, load_and_hold)
    yield go_on
    go_on.set()


def test_an_upload_is_answered_with_202_and_the_file_is_saved(api):
    response = post(api)
    assert response.status_code == 202
    taken = response.json()
    assert taken["status"] == "pending"
    assert taken["data"]["message"] == "Processing file..."
    assert (taken["data"]["file_name"], taken["data"]["rows_detected"]) == ("sales.csv", 4)
    with default_storage.open(FileUploadRecord.objects.get().file_path) as kept:
        assert kept.read() == GOOD_AND_BAD


def test_polling_while_it_is_processed_tells_how_far_it_is(api, held_after_the_first_chunk):
    response = post(api, many_sales(2 * SEGMENT_RECORDS))
    now = until(lambda: (now := poll(api, response))["rows_processed"] and now)
    assert (now["status"], now["percent_complete"]) == ("processing", 50)
    assert (now["row_count"], now["rows_processed"]) == (2 * SEGMENT_RECORDS, SEGMENT_RECORDS)
    assert now["processing_started_at"]
    assert (now["processing_completed_at"], now["created_at"]) == (None, None)
    held_after_the_first_chunk.set()
    assert outcome(api, response)["percent_complete"] == 100


def test_polling_after_it_is_processed_tells_what_became_of_each_row(api):
    done = outcome(api, post(api))
    assert (done["status"], done["percent_complete"]) == ("completed", 100)
    assert (done["row_count"], done["created_transactions"]) == (4, 2)
    assert (done["rows_failed"], done["skipped_rows"], done["errors_total"]) == (2, 2, 2)
    assert [(error["row"], error["column"], error["value"]) for error in done["errors"]] == [
        (4, "Date", "2025-31-31"),
        (5, "Quantity", "x"),
    ]
    assert done["created_at"] == done["processing_completed_at"] is not None
    assert Transaction.objects.count() == 2
    assert set(Product.objects.values_list("name", flat=True)) == {"Mug", "Bowl"}
    assert set(Customer.objects.values_list("name", flat=True)) == {"Ada", "Ben"}


def test_a_file_of_another_format_is_answered_with_400(api):
    response = post(api, b"%PDF-1.7", "sales.csv")
    assert (response.status_code, response.json()["error_code"]) == (400, "INVALID_FILE_FORMAT")
    assert response.json()["message"].startswith("File must be a valid CSV, max 10MB")
    assert post(api, GOOD_AND_BAD, "sales.xlsx").status_code == 400


def test_a_file_that_is_too_large_is_answered_with_413(api, settings):
    settings.UPLOAD_MAX_BYTES = 100_000
    for size in (100_001, 300_000):
        response = post(api, b"Date,Total\n" + b"2025-03-01,9.50\n" * (size // 16 + 1))
        assert (response.status_code, response.json()["error_code"]) == (413, "FILE_TOO_LARGE")


def test_after_ten_uploads_in_a_minute_the_next_is_answered_with_429(api):
    answers = [post(api, GOOD_AND_BAD + b"%d\n" % n) for n in range(11)]
    assert [answer.status_code for answer in answers] == [202] * 10 + [429]
    assert answers[10].json()["error_code"] == "RATE_LIMITED"
    assert 1 <= int(answers[10]["Retry-After"]) <= 60


def test_without_a_token_the_answer_is_401(client):
    response = post(client)
    assert (response.status_code, response.json()["error_code"]) == (401, "UNAUTHENTICATED")
    assert response["WWW-Authenticate"] == "Bearer"


def test_the_status_goes_from_pending_over_processing_to_completed(
    api, held_after_the_first_chunk, monkeypatch
):
    begin, read = threading.Event(), CSVParserService.read

    def wait_and_read(*args, **kwargs):
        begin.wait(30)
        return read(*args, **kwargs)

    monkeypatch.setattr(CSVParserService, "read", wait_and_read)
    response = post(api, many_sales(2 * SEGMENT_RECORDS))
    seen = [response.json()["status"]]
    begin.set()
    until(lambda: poll(api, response)["rows_processed"])
    seen.append(poll(api, response)["status"])
    held_after_the_first_chunk.set()
    seen.append(outcome(api, response)["status"])
    assert seen == ["pending", "processing", "completed"]


def test_a_crash_of_the_parser_ends_as_failed_with_a_message_and_is_logged(
    api, monkeypatch, caplog
):
    def crash(*args, **kwargs):
        raise MemoryError("out of tokens")

    monkeypatch.setattr(CSVParserService, "read", crash)
    failed = outcome(api, post(api))
    assert failed["status"] == "failed"
    assert "Something went wrong on our side" in failed["error_message"]
    [line] = [record for record in caplog.records if record.levelname == "ERROR"]
    assert "out of tokens" in line.exc_text
    assert FileUploadRecord.objects.get().error_reference in line.getMessage()


def test_nothing_of_a_failed_file_is_left_behind(api, monkeypatch):
    loaded: list[int] = []

    def load_once(*args):
        if loaded:
            raise ZeroDivisionError
        load(*args)
        loaded.append(Transaction.objects.count())

    monkeypatch.setattr(LOAD, load_once)
    failed = outcome(api, post(api, many_sales(SEGMENT_RECORDS + 1)))
    assert (failed["status"], loaded) == ("failed", [SEGMENT_RECORDS])
    assert (failed["created_transactions"], failed["rows_processed"]) == (0, 0)
    for model in (Transaction, Product, Customer):
        assert not model.objects.exists()


def test_no_thread_is_leaked(api):
    before = threading.active_count()
    for number in range(5):
        assert outcome(api, post(api, GOOD_AND_BAD + b"%d\n" % number))["status"] == "completed"
    assert threading.active_count() <= before + 5
    threadpool.drain()
    assert threading.active_count() == before


@pytest.mark.slow
@pytest.mark.sqlite
def test_it_works_under_runserver(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    state = {"VAR_DIR": str(tmp_path), "MEDIA_ROOT": str(tmp_path / "media")}
    state |= {"DATABASE_URL": f"sqlite:///{tmp_path}/site.sqlite3"}
    set_up = "from tests.make import make_business, make_user; make_business(make_user('a@b.co'))"
    for arguments in (["migrate", "-v0"], ["createcachetable"], ["shell", "-v0", "-c", set_up]):
        command = [sys.executable, "manage.py", *arguments]
        subprocess.run(command, cwd=ROOT, env=os.environ | state, check=True)
    site = f"http://127.0.0.1:{port}"
    with running("manage.py", "runserver", f"127.0.0.1:{port}", environment=state):
        until(lambda: answers(f"{site}/healthz"), seconds=30)
        credentials = json.dumps({"email": "a@b.co", "password": "correct horse battery"})
        signed_in = call(
            f"{site}/_allauth/app/v1/auth/login", credentials.encode(), "application/json"
        )
        token = signed_in["meta"]["access_token"]
        form = encode_multipart(BOUNDARY, {"file": sent_file(GOOD_AND_BAD)})
        taken = call(f"{site}/data/upload-csv", form, MULTIPART_CONTENT, token)
        address = f"{site}/data/upload-csv/{taken['data']['file_id']}"
        until(lambda: call(address, token=token)["status"] in OVER)
        done = call(address, token=token)
    assert (done["status"], done["created_transactions"]) == ("completed", 2)


def call(address, body=None, content_type="", token=""):
    request = urllib.request.Request(address, body)
    request.add_header("Content-Type", content_type)
    request.add_header("Authorization", f"Bearer {token}")
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)


def answers(address):
    try:
        return call(address)
    except (urllib.error.URLError, ConnectionError):
        return None
