"""The door and the status poll of a real server while files of 10 MB come in.

python -m tests.bench.bench_door (after `python -m tests.postgres` for PostgreSQL): prints JSON.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil

from tests.bench import sales_file
from tests.processes import ROOT, running
from tests.waiting import until

PASSWORD = "correct horse battery"
SHOPS = 5
MAKE_SHOPS = (
    "from tests.make import make_business, make_user;"
    f"[make_business(make_user(f'shop{{n}}@example.com')) for n in range({SHOPS + 1})]"
)
FORM_TYPE = "multipart/form-data; boundary=edge"
FORM_START = (
    b'--edge\r\nContent-Disposition: form-data; name="file"; filename="sales.csv"\r\n'
    b"Content-Type: text/csv\r\n\r\n"
)
FORM_END = b"\r\n--edge--\r\n"
OVER = {"completed", "failed"}


class Shop:
    """A caller of the JSON endpoint, on a new connection each time."""

    def __init__(self, port: int, number: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        credentials = {"email": f"shop{number}@example.com", "password": PASSWORD}
        body = json.dumps(credentials).encode()
        path = "/_allauth/app/v1/auth/login"
        _, signed_in = self.call("POST", path, body, "application/json")
        self.token = signed_in["meta"]["access_token"]

    token = ""

    def call(
        self, method: str, path: str, body: bytes = b"", content_type: str = ""
    ) -> tuple[float, Any]:
        """(seconds from the last byte sent to the answer, the answer)"""
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": content_type}
        self.connection.request(method, path, body, headers)
        sent = time.perf_counter()
        response = self.connection.getresponse()
        answer = json.loads(response.read())
        seconds = time.perf_counter() - sent
        self.connection.close()
        assert response.status < 300, answer
        return seconds, answer

    def upload(self, content: bytes) -> tuple[float, str]:
        """(seconds beyond the transfer, where to ask)"""
        seconds, taken = self.call(
            "POST", "/data/upload-csv", FORM_START + content + FORM_END, FORM_TYPE
        )
        return seconds, f"/data/upload-csv/{taken['data']['file_id']}"


def measure(port: int, server: psutil.Process, content: bytes) -> dict[str, Any]:
    shops = [Shop(port, number) for number in range(SHOPS + 1)]
    worker = server.children()[0]
    idle = [shops[-1].call("GET", "/data/upload-csv?limit=1")[0] for _ in range(50)]
    one, five = watch(shops[-1:], worker, content), watch(shops[:-1], worker, content)
    return {
        "load_average": round(os.getloadavg()[0], 1),
        "poll_ms_idle": spread(idle),
        "one_file": one,
        "five_files": five,
    }


def watch(shops: list[Shop], worker: psutil.Process, content: bytes) -> dict[str, Any]:
    """Each shop sends the file, and asks until it is imported."""
    before, most = worker.memory_info().rss, 0
    posts, polls, open_ones = [], [], {}
    began = time.perf_counter()
    for shop in shops:
        seconds, address = shop.upload(content)
        posts.append(round(seconds, 3))
        open_ones[address] = shop
    while open_ones:
        for address, shop in list(open_ones.items()):
            seconds, now = shop.call("GET", address)
            polls.append(seconds)
            if now["status"] in OVER:
                assert now["status"] == "completed", now
                del open_ones[address]
        most = max(most, worker.memory_info().rss)
        time.sleep(0.05)
    return {
        "post_seconds_beyond_transfer": posts,
        "seconds": round(time.perf_counter() - began, 1),
        "poll_ms": spread(polls),
        "memory_growth_mb": round((most - before) / 1e6),
    }


def spread(seconds: list[float]) -> dict[str, float]:
    """p50, p95 and the most, in milliseconds."""
    ordered = sorted(each * 1000 for each in seconds)
    p95 = ordered[int(0.95 * (len(ordered) - 1))]
    return {
        "p50": round(statistics.median(ordered), 1),
        "p95": round(p95, 1),
        "max": round(ordered[-1], 1),
    }


def run() -> dict[str, Any]:
    """On the database of DATABASE_URL, or on an SQLite of its own."""
    with tempfile.TemporaryDirectory(prefix="salesdrop-bench-") as folder:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        state = {"VAR_DIR": folder, "PORT": str(port), "SITE_URL": f"http://127.0.0.1:{port}"}
        for arguments in (["prepare"], ["shell", "-v0", "-c", MAKE_SHOPS]):
            command = [sys.executable, "manage.py", *arguments]
            subprocess.run(
                command, cwd=ROOT, env=os.environ | state, check=True, stdout=subprocess.DEVNULL
            )
        content = sales_file.write(Path(folder) / "sales.csv").read_bytes()
        log = Path(folder) / "log"
        with running("-m", "gunicorn", "portal.wsgi", environment=state, log=log) as server:
            until(lambda: "is ready" in log.read_text(), seconds=180)
            return measure(port, psutil.Process(server.pid), content)


if __name__ == "__main__":
    print(json.dumps(run(), indent=1))
