"""TERM, HUP and reloads in mid-import: gone within three seconds, nothing repeated or lost."""

import itertools
import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from tests.faults import shops, visitors
from tests.faults.outcome import Outcome
from tests.faults.scenarios.killed_importers import finish
from tests.faults.worker import LOG, Worker, importer, web
from tests.processes import running
from tests.waiting import until

LIMIT = 3
AT_ONCE = 3


def run(times: int) -> Outcome:
    outcome, expected = Outcome("asked to leave (TERM, HUP, reload)"), shops.undisturbed()
    ways = itertools.cycle([_importer_term, _site_term, _site_hup, _site_term, _site_hup, _reload])
    while outcome.tried < times:
        batch = [shops.shop_with_two_exports() for _ in range(AT_ONCE)]
        for way in itertools.islice(ways, min(6, times - outcome.tried)):
            seconds = way()
            outcome.tried += 1
            if seconds > LIMIT:
                outcome.bad.append(f"{way.__name__}: gone after {seconds:.1f} s")
        finish(batch)
        outcome.bad += [w for shop in batch for w in shops.what_is_wrong(shop, expected)]
    return outcome


def _importer_term() -> float:
    with Worker(importer) as worker:
        time.sleep(random.uniform(0.1, 0.6))
        worker.send(signal.SIGTERM)
        return _seconds_until(lambda: worker.is_gone(0))


def _site_term() -> float:
    with _serving() as site:
        time.sleep(random.uniform(1, 1.5))
        os.kill(site.pid, signal.SIGTERM)
        return _seconds_until(lambda: site.is_gone(0))


def _site_hup() -> float:
    with _serving() as site:
        time.sleep(random.uniform(1, 1.5))
        old = psutil.Process(site.pid).children()
        os.kill(site.pid, signal.SIGHUP)
        return _seconds_until(lambda: not any(process.is_running() for process in old))


def _serving() -> Worker:
    port = visitors.free_port()
    site = Worker(web, port)
    until(lambda: visitors.is_serving(port), seconds=20)
    return site


def _reload() -> float:
    """`manage.py runserver` sees that a file has changed, here a settings file of our own."""
    watched = Path(os.environ["VAR_DIR"]) / "watched_settings.py"
    watched.write_text("from portal.settings import *  # noqa: F403\n")
    port = str(visitors.free_port())
    environment = {
        "DJANGO_SETTINGS_MODULE": watched.stem,
        "PYTHONPATH": str(watched.parent),
    }
    with running("manage.py", "runserver", port, environment=environment, log=LOG) as process:
        until(lambda: visitors.is_serving(int(port)), seconds=30)
        time.sleep(random.uniform(1, 1.5))
        old = psutil.Process(process.pid).children()
        os.utime(watched)
        seconds = _seconds_until(lambda: not any(child.is_running() for child in old))
        until(lambda: visitors.is_serving(int(port)), seconds=30)
        return seconds


def _seconds_until(is_gone: Callable[[], bool]) -> float:
    start = time.monotonic()
    until(is_gone, seconds=30)
    return time.monotonic() - start
