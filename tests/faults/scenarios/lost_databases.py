"""PostgreSQL goes away in mid-import, whole or one connection at a time; the portal stays up."""

import random
import time
from collections.abc import Callable
from functools import partial

from django.db import DatabaseError, InterfaceError, connection, connections

from tests.faults import postgres_server, shops
from tests.faults.outcome import Outcome
from tests.faults.worker import Worker, importer
from tests.waiting import until

AT_ONCE = 3
RECOVERY = 45


def restarts(times: int) -> Outcome:
    return _disturb("database crashed, restarted", times, postgres_server.crash_and_start)


def terminations(times: int) -> Outcome:
    return _disturb("connections terminated", times, postgres_server.terminate_backends)


def _disturb(name: str, times: int, fault: Callable[[], object]) -> Outcome:
    outcome = Outcome(name)
    if connection.vendor != "postgresql":
        outcome.skipped = "SQLite has no server"
        return outcome
    expected, slowest = shops.undisturbed(), 0.0
    with Worker(importer):
        while outcome.tried < times:
            batch = [shops.shop_with_two_exports() for _ in range(AT_ONCE)]
            for _ in range(min(4, times - outcome.tried)):
                time.sleep(random.uniform(0.05, 0.5))
                fault()
                connections.close_all()
                outcome.tried += 1
            start = time.monotonic()
            until(partial(_finished, batch), seconds=RECOVERY, every=0.1)
            slowest = max(slowest, time.monotonic() - start)
            outcome.bad += [w for shop in batch for w in shops.what_is_wrong(shop, expected)]
    outcome.notes.append(f"all imported at most {slowest:.0f} s after the last fault")
    return outcome


def _finished(batch: list) -> bool:
    try:
        return not shops.unfinished(batch)
    except (DatabaseError, InterfaceError):
        connections.close_all()
        return False
