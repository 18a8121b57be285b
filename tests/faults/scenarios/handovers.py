"""TERM, HUP and reloads in mid-import: gone within three seconds, nothing repeated or lost."""

import itertools
import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from tests.faults import shops, victims, visitors
from tests.faults.outcome import Outcome
from tests.faults.scenarios.killed_importers import finish
from tests.faults.worker import LOG, Worker, importer, web
from tests.processes import running
from tests.waiting import until

LIMIT = 3
AT_ONCE = 8
RELOADING = "watched_settings.py changed, reloading"


def run(outcome: Outcome, times: int) -> None:
    expected, slowest = shops.undisturbed(), 0.0
    ways = itertools.cycle([_importer_term, _site_term, _site_hup, _reload, _site_term, _site_hup])
    while outcome.tried < times:
        batch = [shops.shop_with_two_exports() for _ in range(min(AT_ONCE, times))]
        for way in itertools.islice(ways, min(6, times - outcome.tried)):
            seconds = way(outcome)
            slowest = max(slowest, seconds)
            if seconds > LIMIT:
                outcome.bad.append(f"{way.__name__}: gone after {seconds:.1f} s")
        finish(outcome, batch)
        outcome.expect(w for shop in batch for w in shops.what_is_wrong(shop, expected))
    outcome.notes.append(f"gone after {slowest:.1f} s at most")


def _importer_term(outcome: Outcome) -> float:
    with Worker(importer) as worker:
        pids = _at_work(worker.pid)
        outcome.fault(met=victims.held_by(pids).exists())
        worker.send(signal.SIGTERM)
        return _seconds_until(lambda: worker.is_gone(0))


def _site_term(outcome: Outcome) -> float:
    with _serving() as site:
        pids = _at_work(site.pid)
        outcome.fault(met=victims.held_by(pids).exists())
        os.kill(site.pid, signal.SIGTERM)
        return _seconds_until(lambda: site.is_gone(0))


def _site_hup(outcome: Outcome) -> float:
    with _serving() as site:
        old = psutil.Process(site.pid).children()
        pids = _at_work(site.pid)
        outcome.fault(met=victims.held_by(pids).exists())
        os.kill(site.pid, signal.SIGHUP)
        return _seconds_until(lambda: not any(process.is_running() for process in old))


def _serving() -> Worker:
    port = visitors.free_port()
    site = Worker(web, port)
    until(lambda: visitors.is_serving(port), seconds=20)
    return site


def _reload(outcome: Outcome) -> float:
    """`manage.py runserver` sees that a file has changed, here a settings file of our own.

    It looks once a second; what counts is the time from its seeing to the old process's end.
    """
    watched = Path(os.environ["VAR_DIR"]) / "watched_settings.py"
    watched.write_text("from portal.settings import *  # noqa: F403\n")
    port = str(visitors.free_port())
    environment = {
        "DJANGO_SETTINGS_MODULE": watched.stem,
        "PYTHONPATH": str(watched.parent),
    }
    with running("manage.py", "runserver", port, environment=environment, log=LOG) as process:
        until(lambda: visitors.is_serving(int(port)), seconds=30)
        old = psutil.Process(process.pid).children()
        pids, mark = _at_work(process.pid), LOG.stat().st_size
        outcome.fault(met=victims.held_by(pids).exists())
        os.utime(watched)
        until(lambda: RELOADING in LOG.read_bytes()[mark:].decode(), seconds=30)
        seconds = _seconds_until(lambda: not any(child.is_running() for child in old))
        until(lambda: visitors.is_serving(int(port)), seconds=30)
        return seconds


def _at_work(pid: int) -> list[int]:
    """The process and its children, once they import; nothing may be left to do, or not for now."""
    pids = [pid, *(child.pid for child in psutil.Process(pid).children())]
    limit = time.monotonic() + 3
    while time.monotonic() < limit and not victims.held_by(pids).exists():
        time.sleep(0.02)
    time.sleep(random.uniform(0, 0.3))
    return pids


def _seconds_until(is_gone: Callable[[], bool]) -> float:
    start = time.monotonic()
    until(is_gone, seconds=30)
    return time.monotonic() - start
