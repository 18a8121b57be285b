"""Programs that post files to the JSON endpoint of a portal that may die under them."""

import http.client
import socket
import uuid

from portal.businesses.models import Business, User
from tests.tokens import make_token

HOST = "127.0.0.1"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def is_serving(port: int) -> bool:
    return _answers(port, "/healthz")


def is_ready(port: int) -> bool:
    """With its database and its storage."""
    return _answers(port, "/readyz")


def _answers(port: int, path: str) -> bool:
    try:
        connection = http.client.HTTPConnection(HOST, port, timeout=2)
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False


def token() -> str:
    return make_token(User.objects.get(email="faults@example.com"))


def post(
    port: int, bearer: str, business: Business, text: bytes, *, patience: float = 10
) -> str | None:
    """The file's id where the answer is 202 in full; None where there is no answer in time.

    Raises AssertionError at any other answer.
    """
    border = uuid.uuid4().hex
    head = (
        f'--{border}\r\nContent-Disposition: form-data; name="file"; filename="first.csv"\r\n'
        "Content-Type: text/csv\r\n\r\n"
    )
    body = head.encode() + text + f"\r\n--{border}--\r\n".encode()
    headers = {
        "Authorization": f"Bearer {bearer}",
        "X-Business": str(business.pk),
        "Content-Type": f"multipart/form-data; boundary={border}",
    }
    try:
        connection = http.client.HTTPConnection(HOST, port, timeout=patience)
        connection.request("POST", "/data/upload-csv", body, headers)
        answer = connection.getresponse()
        answer.read()
    except (OSError, http.client.HTTPException):
        return None
    assert answer.status == 202, answer.status
    return answer.headers["Location"].rsplit("/", 1)[-1]
