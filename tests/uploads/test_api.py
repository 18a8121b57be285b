import json
import uuid

import pytest
from django.core.files.storage import FileSystemStorage, default_storage
from django.utils import timezone

from portal import cursors
from tests.make import SALES, make_business, make_upload, sent_file
from tests.tokens import bearer
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db


@pytest.fixture
def business():
    return make_business()


@pytest.fixture
def api(client, business):
    """A client that calls with the owner's token."""
    client.defaults["HTTP_AUTHORIZATION"] = bearer(business.memberships.get().user)["Authorization"]
    return client


def post(api, content=SALES, name="sales.csv", headers=None, content_type="text/csv", **fields):
    file = sent_file(content, name, content_type)
    return api.post("/data/upload-csv", {"file": file, **fields}, headers=headers)


def status_of(api, upload):
    return api.get(f"/data/upload-csv/{upload.file_id}").json()


def test_a_file_taken_in_is_answered_with_202_and_where_to_ask(api, business):
    response = post(api)
    upload = FileUploadRecord.objects.get()
    assert response.status_code == 202
    assert response["Location"] == f"/data/upload-csv/{upload.file_id}"
    assert response["Retry-After"] == "1"
    assert response.json() == {
        "status": "pending",
        "data": {
            "message": "Processing file...",
            "file_id": str(upload.file_id),
            "file_name": "sales.csv",
            "rows_detected": 2,
            "estimated_processing_time": 1,
        },
    }
    assert default_storage.exists(upload.file_path)


def test_the_fields_beside_the_file_are_kept(api):
    mapping = {"Wann": "sold_on"}
    post(
        api,
        data_source_name="Till",
        all_or_nothing="true",
        check_only="true",
        date_order="dmy",
        column_mapping=json.dumps(mapping),
    )
    upload = FileUploadRecord.objects.get()
    assert upload.data_source.name == "Till"
    assert (upload.all_or_nothing, upload.check_only) == (True, True)
    assert upload.answers == {
        "date_order": "dmy",
        "column_mapping": mapping,
        "same_file": "import",
    }


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b" ", "sales.csv", "empty"),
        (b"%PDF-1.4", "sales.csv", "pdf"),
        (SALES, "sales.txt", "extension"),
    ],
)
def test_what_is_no_csv_file_is_400(api, content, name, reason):
    response = post(api, content, name)
    assert response.status_code == 400
    answer = response.json()
    assert answer["error_code"] == "INVALID_FILE_FORMAT"
    assert answer["message"].startswith("File must be a valid CSV, max 10MB. ")
    assert answer["details"] == {"reason": reason}


@pytest.mark.parametrize("body", [{}, {"file": "text"}])
def test_a_missing_file_is_400(api, body):
    response = api.post("/data/upload-csv", {"data_source_name": "", **body})
    assert response.status_code == 400
    assert response.json()["details"] == {"reason": "missing"}


def test_a_body_that_is_no_form_is_400(api):
    response = api.post("/data/upload-csv", "{", "application/json")
    assert response.json()["error_code"] == "INVALID_FILE_FORMAT"
    response = api.post("/data/upload-csv", b"x", "multipart/form-data")
    assert (response.status_code, response.json()["error_code"]) == (400, "VALIDATION_ERROR")


def test_another_wrong_field_is_400_by_field(api):
    response = post(api, date_order="ydm", column_mapping="[")
    assert response.status_code == 400
    answer = response.json()
    assert answer["error_code"] == "VALIDATION_ERROR"
    assert list(answer["details"]) == ["date_order", "column_mapping"]


def test_the_eleventh_in_a_minute_is_429_with_when_to_come_again(api, settings):
    settings.UPLOAD_RATE_PER_MINUTE = 1
    assert post(api).status_code == 202
    response = post(api)
    assert (response.status_code, response.json()["error_code"]) == (429, "RATE_LIMITED")
    assert int(response["Retry-After"]) in range(1, 61)


def test_the_same_key_gives_the_first_answer_again(api):
    key = {"Idempotency-Key": "k1"}
    first = post(api, headers=key)
    FileUploadRecord.objects.update(status="completed", row_count=0)
    again = post(api, headers=key)
    assert again.status_code == 202
    assert (again.json(), again["Location"]) == (first.json(), first["Location"])
    other = post(api, SALES + b"2025-03-03,Cup,1,4\n", headers=key)
    assert (other.status_code, other.json()["error_code"]) == (409, "IDEMPOTENCY_CONFLICT")


def test_a_key_that_is_too_long_is_400(api):
    response = post(api, headers={"Idempotency-Key": "k" * 256})
    assert list(response.json()["details"]) == ["Idempotency-Key"]


def test_where_storage_fails_it_is_503_with_when_to_come_again(api, monkeypatch):
    def fail(*args):
        raise OSError

    monkeypatch.setattr(FileSystemStorage, "save", fail)
    response = post(api)
    assert (response.status_code, response.json()["error_code"]) == (503, "UNAVAILABLE")
    assert response["Retry-After"] == "30"


def test_all_keys_are_there_from_the_start(api, business):
    upload = make_upload(business)
    uploaded_at = status_of(api, upload).pop("uploaded_at")
    assert uploaded_at.endswith("Z")
    assert status_of(api, upload) == {
        "file_id": str(upload.file_id),
        "status": "pending",
        "file_name": "sales.csv",
        "data_source_name": "",
        "row_count": 0,
        "rows_processed": 0,
        "rows_failed": 0,
        "percent_complete": 0,
        "uploaded_at": uploaded_at,
        "processing_started_at": None,
        "processing_completed_at": None,
        "undone_at": None,
        "created_transactions": 0,
        "skipped_rows": 0,
        "duplicate_rows": 0,
        "ignored_rows": 0,
        "created_at": None,
        "error_message": None,
        "errors": [],
        "errors_total": 0,
        "question": None,
        "reading": None,
    }


def test_while_it_is_imported_the_figures_say_how_far_it_is(api, business):
    upload = make_upload(
        business,
        status="processing",
        row_count=150,
        rows_processed=42,
        created_transactions=40,
        rows_failed=2,
        processing_started_at=timezone.now(),
    )
    answer = status_of(api, upload)
    assert (answer["status"], answer["percent_complete"]) == ("processing", 28)
    assert (answer["created_transactions"], answer["skipped_rows"]) == (40, 2)
    assert (answer["errors"], answer["created_at"]) == ([], None)


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ({"estimated_seconds": 3}, "3"),
        ({"estimated_seconds": 90}, "10"),
        ({"status": "completed"}, None),
        ({"question": {"kind": "year"}}, None),
    ],
)
def test_while_it_moves_the_answer_says_when_to_ask_again(api, business, fields, seconds):
    upload = make_upload(business, **fields)
    if upload.question:
        upload.question |= QUESTION
        upload.save()
    answer = api.get(f"/data/upload-csv/{upload.file_id}")
    assert answer.headers.get("Retry-After") == seconds


def test_while_it_is_imported_one_query_answers_for_the_upload(
    api, business, django_assert_num_queries
):
    upload = make_upload(business, status="processing")
    status_of(api, upload)
    with django_assert_num_queries(5):  # session, its user, the user, the businesses, the upload
        status_of(api, upload)


@pytest.mark.parametrize("status", ["completed", "failed"])
def test_at_its_end_it_lists_the_rows_at_fault(api, business, status):
    now = timezone.now()
    upload = make_upload(
        business,
        status=status,
        row_count=3,
        rows_processed=3,
        created_transactions=1,
        rows_failed=1,
        duplicate_rows=1,
        processing_completed_at=now,
    )
    problem = {"column": "Date", "value": "31/31/2025", "message": "Invalid date format"}
    upload.rejected_rows.create(line_number=5, cells=["31/31/2025"], problems=[problem])
    answer = status_of(api, upload)
    assert answer["errors"] == [
        {"row": 5, "error": "Invalid date format", "column": "Date", "value": "31/31/2025"}
    ]
    assert (answer["errors_total"], answer["skipped_rows"]) == (1, 2)
    assert answer["percent_complete"] == 100
    completed_at = answer["processing_completed_at"]
    assert answer["created_at"] == (completed_at if status == "completed" else None)


def test_of_many_rows_at_fault_the_first_hundred_are_shown(api, business):
    upload = make_upload(
        business, status="completed", row_count=120, rows_processed=120, rows_failed=120
    )
    problem = {"column": "", "value": "", "message": "Missing amount"}
    for line in range(121, 1, -1):
        upload.rejected_rows.create(line_number=line, cells=[], problems=[problem])
    answer = status_of(api, upload)
    assert [error["row"] for error in answer["errors"]] == list(range(2, 102))
    assert answer["errors_total"] == 120


def test_a_check_tells_what_an_import_would_change(api, business):
    forecast = {"new_products": 2}
    upload = make_upload(business, status="completed", check_only=True, forecast=forecast)
    told = status_of(api, upload)["reading"]["forecast"]
    assert (told["new_products"], told["new_customers"], told["negative_stock"]) == (2, 0, [])


def test_rejected_rows_come_as_csv(api, business):
    upload = make_upload(business, reading={"header": ["Date"]})
    response = api.get(f"/data/upload-csv/{upload.file_id}/rejected.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response.getvalue().decode("utf-8-sig") == "Date,Line,Problem\r\n"


QUESTION = {
    "kind": "date_order",
    "text": "Are these dates day/month or month/day?",
    "options": [
        {"value": "dmy", "label": "3 April 2025", "outcome": ""},
        {"value": "mdy", "label": "4 March 2025", "outcome": ""},
    ],
    "examples": ["03/04/2025"],
    "columns": ["Date"],
    "row": None,
}


def answer(api, upload, given):
    address = f"/data/upload-csv/{upload.file_id}/answers"
    return api.post(address, given, content_type="application/json")


def test_an_answer_lets_an_upload_go_on(api, business):
    upload = make_upload(business, question=QUESTION)
    assert status_of(api, upload)["question"] == QUESTION
    response = answer(api, upload, {"date_order": "dmy"})
    assert (response.status_code, response.json()["question"]) == (202, None)
    upload.refresh_from_db()
    assert upload.answers == {"date_order": "dmy"}


def test_an_answer_that_was_not_asked_for_is_409(api, business):
    response = answer(api, make_upload(business), {"date_order": "dmy"})
    assert (response.status_code, response.json()["error_code"]) == (409, "CONFLICT")


@pytest.mark.parametrize("given", [{}, {"date_order": "ydm"}, {"colour": "red"}, "{"])
def test_an_answer_that_is_none_is_400(api, business, given):
    response = answer(api, make_upload(business, question=QUESTION), given)
    assert (response.status_code, response.json()["error_code"]) == (400, "VALIDATION_ERROR")


def test_undoing_is_202_and_again_200(api, business):
    upload = make_upload(business, status="completed")
    address = f"/data/upload-csv/{upload.file_id}"
    assert [api.delete(address).status_code for _ in range(2)] == [202, 200]
    upload.refresh_from_db()
    assert upload.undo_requested_at


def test_the_list_comes_newest_first_page_by_page(api, business):
    uploads = [make_upload(business) for _ in range(5)]
    make_upload()
    seen, cursor = [], ""
    while cursor is not None:
        page = api.get("/data/upload-csv", {"limit": 2, "cursor": cursor}).json()
        seen += [upload["file_id"] for upload in page["uploads"]]
        cursor = page["next_cursor"]
    assert seen == [str(upload.file_id) for upload in reversed(uploads)]


def test_the_list_can_be_of_one_status_or_source(api, business):
    till = make_upload(business, data_source_name="Till")
    done = make_upload(business, status="completed")

    def listed(**query):
        found = api.get("/data/upload-csv", query).json()["uploads"]
        return [upload["file_id"] for upload in found]

    assert listed(status="completed") == [str(done.file_id)]
    assert listed(data_source_name="Till") == [str(till.file_id)]
    assert listed(data_source_name="") == [str(done.file_id)]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"status": "lost"}, "status"),
        ({"limit": 0}, "limit"),
        ({"limit": "x"}, "limit"),
        ({"cursor": "x"}, "cursor"),
        ({"cursor": "WyIxIiwgIjIiXQ=="}, "cursor"),
        ({"cursor": "é"}, "cursor"),
        ({"cursor": cursors.encode(["2026-03-01T12:00:00", str(uuid.uuid4())])}, "cursor"),
        ({"data_source_name": "\0"}, "data_source_name"),
    ],
)
def test_a_wrong_query_is_400_by_field(api, query, field):
    response = api.get("/data/upload-csv", query)
    assert response.status_code == 400
    assert response.json()["error_code"] == "VALIDATION_ERROR"
    assert list(response.json()["details"]) == [field]


@pytest.mark.parametrize("field", ["product", "customer"])
def test_no_sales_are_of_what_cannot_be_written(api, field):
    response = api.get("/data/transactions", {field: "\0"})
    assert (response.status_code, list(response.json()["details"])) == (400, [field])


@pytest.mark.parametrize("column", ["a\\u0000", "a\\ud800"])
def test_columns_that_cannot_be_written_are_400(api, column):
    response = post(api, column_mapping=f'{{"{column}": "total"}}')
    assert (response.status_code, list(response.json()["details"])) == (400, ["column_mapping"])


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("get", f"/data/upload-csv/{uuid.uuid4()}", 404, "NOT_FOUND"),
        ("get", "/data/upload-csv/7", 404, "NOT_FOUND"),
        ("get", "/data/nothing", 404, "NOT_FOUND"),
        ("get", "/api/nothing", 404, "NOT_FOUND"),
        ("put", "/data/upload-csv", 405, "METHOD_NOT_ALLOWED"),
    ],
)
def test_errors_from_outside_the_views_are_of_the_family_too(api, method, path, status, code):
    response = getattr(api, method)(path)
    assert response.status_code == status
    assert list(response.json()) == ["error_code", "message"]
    assert response.json()["error_code"] == code


def test_a_failure_of_ours_is_a_sentence_with_a_reference_that_the_log_has(
    api, monkeypatch, caplog
):
    def fail(*args, **kwargs):
        raise ZeroDivisionError

    monkeypatch.setattr("uploads.listing.page", fail)
    response = api.get("/data/upload-csv")
    assert (response.status_code, response.json()["error_code"]) == (500, "INTERNAL_ERROR")
    assert response.json()["details"]["reference"] in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_both_addresses_answer_alike(api, business):
    upload = make_upload(business)
    here = api.get(f"/data/upload-csv/{upload.file_id}")
    there = api.get(f"/api/data/upload-csv/{upload.file_id}")
    assert here.json() == there.json()


def test_the_description_is_openapi_3_1_and_names_every_address(client):
    described = client.get("/api/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    assert "/api/data/upload-csv" in described["paths"]
    assert "multipart/form-data" in json.dumps(described["paths"]["/api/data/upload-csv"]["post"])


def test_the_docs_come_from_here_alone(client):
    response = client.get("/api/docs")
    assert response.status_code == 200
    assert b"https://" not in response.content
    assert "default-src 'none'" in response["Content-Security-Policy"]
