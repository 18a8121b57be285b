"""How long others wait at a real gunicorn while five files are imported in it."""

import http.client
import os
import statistics
import threading
import time
from collections.abc import Callable
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
PAUSE = 0.02
CSRF = "c" * 32

type Waits = dict[str, float]


def measure(file: Path) -> dict[str, dict[str, Waits]]:
    """{"poll": {"idle": ..., "loaded": ...}, "write": ...}; milliseconds p50, p95, max."""
    user, _ = User.objects.get_or_create(email="bench@example.com")
    shops = [Business.objects.create(name=f"Busy {n}", date_order="dmy") for n in range(FILES)]
    for shop in shops:
        Membership.objects.create(user=user, business=shop, role="owner")
    port, bearer = visitors.free_port(), make_token(user)
    environment = {"PORT": str(port), "UPLOAD_RATE_PER_MINUTE": "1000", "LOG_LEVEL": "WARNING"}
    log = Path(os.environ["VAR_DIR"]) / "gunicorn.log"
    with running("-m", "gunicorn", "portal.wsgi", environment=environment, log=log):
        until(lambda: visitors.is_serving(port), seconds=30)
        first = visitors.post(port, bearer, shops[0], b"Date,SKU,Total\n2026-01-31,a,1.00\n")
        poll = _polling(port, bearer, shops[0], f"/data/upload-csv/{first}")
        write = _writing(port, str(make_session(user).session_key))
        until(lambda: not _busy(shops), seconds=60, every=0.1)
        end = time.monotonic() + IDLE_SECONDS
        idle = _both(poll, write, lambda: time.monotonic() < end)
        senders = [
            threading.Thread(target=visitors.post, args=(port, bearer, shop, file.read_bytes()))
            for shop in shops
        ]
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join()
        loaded = _both(poll, write, lambda: _busy(shops))
    return {
        "poll": {"idle": idle[0], "loaded": loaded[0]},
        "write": {"idle": idle[1], "loaded": loaded[1]},
    }


def _busy(shops: list[Business]) -> bool:
    waiting = FileUploadRecord.objects.filter(business__in=shops)
    return waiting.filter(status__in=["pending", "processing"]).exists()


def _both(poll: Callable[[], None], write: Callable[[], None], go_on: Callable[[], bool]):
    """The waits of somebody who polls and of somebody who writes, at the same time."""
    polls: list[float] = []
    writes: list[float] = []
    over = threading.Event()
    people = [
        threading.Thread(target=_repeat, args=(poll, polls, over)),
        threading.Thread(target=_repeat, args=(write, writes, over)),
    ]
    for person in people:
        person.start()
    while go_on():
        time.sleep(0.1)
    over.set()
    for person in people:
        person.join()
    return _waits(polls), _waits(writes)


def _repeat(act: Callable[[], None], waits: list[float], over: threading.Event) -> None:
    while not over.is_set():
        start = time.perf_counter()
        act()
        waits.append((time.perf_counter() - start) * 1000)
        time.sleep(PAUSE)


def _waits(milliseconds: list[float]) -> Waits:
    return {
        "p50": statistics.median(milliseconds),
        "p95": statistics.quantiles(milliseconds, n=20)[-1],
        "max": max(milliseconds),
    }


def _polling(port: int, bearer: str, shop: Business, path: str) -> Callable[[], None]:
    connection = http.client.HTTPConnection(visitors.HOST, port, timeout=60)
    headers = {"Authorization": f"Bearer {bearer}", "X-Business": str(shop.pk)}
    return lambda: _ask(connection, "GET", path, None, headers, 200)


def _writing(port: int, session: str) -> Callable[[], None]:
    """Saving the settings of a business, as its page does."""
    connection = http.client.HTTPConnection(visitors.HOST, port, timeout=60)
    body = urlencode(
        {
            "csrfmiddlewaretoken": CSRF,
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


def _ask(connection, method, path, body, headers, expected: int) -> None:
    try:
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
    except ConnectionError:  # Kept open for too long between the two phases.
        connection.close()
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
    answer.read()
    assert answer.status == expected, (method, path, answer.status)
