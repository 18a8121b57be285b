"""How long others wait at a real gunicorn while five files are imported in it."""

import http.client
import os
import statistics
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

from portal.businesses.models import Business, Membership, User
from tests.faults import visitors
from tests.processes import running
from tests.tokens import make_session, make_token
from tests.waiting import until
from uploads.models import FileUploadRecord

FILES = 5
IDLE_SECONDS = 5
PATIENCE = 180
"""Seconds: a slow machine makes slow figures, not a failed run."""

PAUSE = 0.02
CSRF = "c" * 32

type Waits = dict[str, float]


def measure(file: Path) -> dict[str, dict[str, Waits]]:
    """{"poll": {"idle": ..., "loaded": ...}, "write": ...}; milliseconds p50, p95, max."""
    user, _ = User.objects.get_or_create(email="bench@example.com")
    shops = [Business.objects.create(name=f"Busy {n}", date_order="dmy") for n in range(FILES)]
    for shop in shops:
        Membership.objects.create(user=user, business=shop, role="owner")
    port = visitors.free_port()
    environment = {"PORT": str(port), "UPLOAD_RATE_PER_MINUTE": "1000", "LOG_LEVEL": "WARNING"}
    log = Path(os.environ["VAR_DIR"]) / "gunicorn.log"
    with running("-m", "gunicorn", "portal.wsgi", environment=environment, log=log):
        until(lambda: visitors.is_serving(port), seconds=PATIENCE, every=0.1)
        first = _send(port, user, shops[0], b"Date,SKU,Total\n2026-01-31,a,1.00\n")
        until(lambda: not _busy(shops), seconds=PATIENCE, every=0.1)
        people = _People(port, user, shops[0], first)
        with ThreadPoolExecutor(FILES) as senders:
            end = time.monotonic() + IDLE_SECONDS
            idle = people.waits(lambda: time.monotonic() < end)
            text = file.read_bytes()
            sent = [senders.submit(_send, port, user, shop, text) for shop in shops]
            loaded = people.waits(lambda: not all(f.done() for f in sent) or _busy(shops))
            for each in sent:
                each.result()
    return {what: {"idle": idle[what], "loaded": loaded[what]} for what in idle}


def _send(port: int, user: User, shop: Business, text: bytes) -> str:
    file_id = visitors.post(port, make_token(user), shop, text, patience=PATIENCE)
    assert file_id, "The portal gave no answer to an upload."
    return file_id


def _busy(shops: list[Business]) -> bool:
    return FileUploadRecord.objects.in_line().filter(business__in=shops).exists()


class _People:
    """Somebody who polls the status of an upload, and somebody who saves the settings."""

    def __init__(self, port: int, user: User, shop: Business, file_id: str) -> None:
        self.acts = {
            "poll": _polling(port, make_token(user), shop, f"/data/upload-csv/{file_id}"),
            "write": _writing(port, str(make_session(user).session_key), shop),
        }

    def waits(self, go_on: Callable[[], bool]) -> dict[str, Waits]:
        """Of each, both at the same time."""
        over = threading.Event()
        with ThreadPoolExecutor(len(self.acts)) as people:
            told = {what: people.submit(_repeat, act, over) for what, act in self.acts.items()}
            try:
                while go_on():
                    time.sleep(0.1)
            finally:
                over.set()
            return {what: _waits(each.result()) for what, each in told.items()}


def _repeat(act: Callable[[], None], over: threading.Event) -> list[float]:
    """Milliseconds of each, until it is over; at least two."""
    waits: list[float] = []
    while not over.is_set() or len(waits) < 2:
        start = time.perf_counter()
        act()
        waits.append((time.perf_counter() - start) * 1000)
        time.sleep(PAUSE)
    return waits


def _waits(milliseconds: list[float]) -> Waits:
    return {
        "p50": statistics.median(milliseconds),
        "p95": statistics.quantiles(milliseconds, n=20)[-1],
        "max": max(milliseconds),
    }


def _polling(port: int, bearer: str, shop: Business, path: str) -> Callable[[], None]:
    connection = http.client.HTTPConnection(visitors.HOST, port, timeout=PATIENCE)
    headers = {"Authorization": f"Bearer {bearer}", "X-Business": str(shop.pk)}
    return lambda: _ask(connection, "GET", path, None, headers, 200)


def _writing(port: int, session: str, shop: Business) -> Callable[[], None]:
    """Saving the settings of a business, as its page does."""
    connection = http.client.HTTPConnection(visitors.HOST, port, timeout=PATIENCE)
    body = urlencode(
        {
            "csrfmiddlewaretoken": CSRF,
            "for_business": shop.pk,
            "name": "Busy 0",
            "currency": "EUR",
            "date_order": "dmy",
            "time_zone": "UTC",
        }
    )
    headers = {
        "Cookie": f"{settings.SESSION_COOKIE_NAME}={session}; csrftoken={CSRF}",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    return lambda: _ask(connection, "POST", reverse("business_settings"), body, headers, 302)


def _ask(
    connection: http.client.HTTPConnection,
    method: str,
    path: str,
    body: str | None,
    headers: dict[str, str],
    expected: int,
) -> None:
    try:
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
    except (ConnectionError, http.client.HTTPException):  # Kept open for too long.
        connection.close()
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
    answer.read()
    assert answer.status == expected, (method, path, answer.status)
