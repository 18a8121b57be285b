"""PostgreSQL goes away in mid-import, whole or one connection at a time; the portal stays up."""

import contextlib
import random
import time
from collections.abc import Callable
from functools import partial

from django.db import DatabaseError, InterfaceError, connection, connections

from portal.businesses.models import Business
from tests.faults import postgres_server, shops, visitors
from tests.faults.outcome import Outcome
from tests.faults.worker import LOG, Worker, importer, web
from tests.waiting import until

AT_ONCE = 12
FAULTS_EACH = 5
IMPORTERS = 2
RECOVERY = 45


def restarts(outcome: Outcome, times: int) -> None:
    _disturb(outcome, times, postgres_server.crash_and_start)


def terminations(outcome: Outcome, times: int) -> None:
    _disturb(outcome, times, postgres_server.terminate_backends)


def _disturb(outcome: Outcome, times: int, fault: Callable[[], object]) -> None:
    if connection.vendor != "postgresql":
        outcome.skipped = "SQLite has no server"
        return
    expected, port = shops.undisturbed(), visitors.free_port()
    with contextlib.ExitStack() as stack:
        for _ in range(IMPORTERS):
            stack.enter_context(Worker(importer))
        stack.enter_context(Worker(web, port))
        until(partial(visitors.is_ready, port), seconds=20)
        while outcome.tried < times:
            batch = [shops.shop_with_two_exports() for _ in range(min(AT_ONCE, times))]
            for _ in range(min(FAULTS_EACH, times - outcome.tried)):
                mark = LOG.stat().st_size
                time.sleep(random.uniform(0.05, 0.4))
                fault()
                connections.close_all()
                outcome.wait(partial(visitors.is_ready, port), seconds=RECOVERY)
                outcome.fault(met="put off" in LOG.read_text()[mark:])
            outcome.wait(partial(_finished, batch), seconds=RECOVERY)
            outcome.expect(w for shop in batch for w in shops.what_is_wrong(shop, expected))


def _finished(batch: list[Business]) -> bool:
    try:
        return shops.finished(batch)
    except (DatabaseError, InterfaceError):
        connections.close_all()
        return False
