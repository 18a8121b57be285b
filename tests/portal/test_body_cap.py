import io

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.test import RequestFactory

MEBIBYTE = 1024 * 1024


class Unread(io.RawIOBase):
    """A body that must not be read."""

    def read(self, size=-1):
        raise AssertionError("the body was read")


def answer_to(path, *, method="POST", **environ):
    """What the whole site answers to a request whose body must not be read."""
    request = RequestFactory().generic(method, path)
    sent = {key: value for key, value in request.environ.items() if key != "CONTENT_LENGTH"}
    started: list[tuple[int, dict[str, str]]] = []

    def start_response(status, headers, exc_info=None, /):
        started.append((int(status[:3]), dict(headers)))
        return started.append

    body = WSGIHandler()(
        sent | {"wsgi.input": Unread(), "HTTP_COOKIE": "csrftoken=" + "a" * 32} | environ,
        start_response,
    )
    [(status, headers)] = started
    return status, headers, b"".join(body).decode()


@pytest.mark.parametrize("path", ["/data/upload-csv", "/api/data/upload-csv"])
def test_too_large_a_file_is_refused_unread_as_json(path):
    status, headers, body = answer_to(path, CONTENT_LENGTH=str(11 * MEBIBYTE))
    assert (status, headers["Content-Type"]) == (413, "application/json")
    assert '"error_code": "FILE_TOO_LARGE"' in body
    assert "larger than 10 MB" in body


def test_too_large_a_file_is_refused_unread_as_a_page():
    status, headers, body = answer_to("/upload/", CONTENT_LENGTH=str(11 * MEBIBYTE))
    assert (status, headers["Content-Type"]) == (413, "text/html; charset=utf-8")
    assert "<h1>That was not taken</h1>" in body
    assert "default-src 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/", "/accounts/login/", "/data/upload-csv/x/answers", "/admin/"])
def test_elsewhere_the_cap_is_lower(path):
    assert answer_to(path, CONTENT_LENGTH=str(3 * MEBIBYTE))[0] == 413


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"CONTENT_LENGTH": ""},
        {"CONTENT_LENGTH": "-1"},
        {"CONTENT_LENGTH": "ten"},
        {"HTTP_TRANSFER_ENCODING": "chunked"},
        {"HTTP_TRANSFER_ENCODING": "chunked", "CONTENT_LENGTH": "5"},
    ],
)
def test_a_file_of_unknown_length_is_refused_unread(environ):
    status, _, body = answer_to("/data/upload-csv", **environ)
    assert status == 411
    assert '"error_code": "LENGTH_REQUIRED"' in body


def test_the_cap_follows_the_setting(settings):
    settings.UPLOAD_MAX_BYTES = 20 * MEBIBYTE
    status, _, body = answer_to("/data/upload-csv", CONTENT_LENGTH=str(21 * MEBIBYTE))
    assert status == 413
    assert "larger than 20 MB" in body
    assert answer_to("/data/upload-csv", CONTENT_LENGTH=str(11 * MEBIBYTE))[0] == 401


def test_a_request_without_a_body_passes():
    assert answer_to("/healthz", method="GET")[0] == 200
