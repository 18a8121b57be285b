"""SIGSTOP beyond the lease, another worker finishes, SIGCONT: the zombie writes nothing."""

import contextlib
import random
import signal
import sqlite3
import time
from functools import partial

from django.db import OperationalError, connection

from portal.businesses.models import Business
from tests.faults import shops, victims
from tests.faults.outcome import Outcome
from tests.faults.worker import Worker, importer
from tests.waiting import until
from uploads.models import FileUploadRecord

AT_ONCE = 4
SHOPS_EACH = 5
OVERTAKEN = 45
LIMIT = 3


def run(outcome: Outcome, times: int) -> None:
    expected, overtaken = shops.undisturbed(), 0
    while outcome.tried < times:
        batch: list[Business] = []
        with contextlib.ExitStack() as stack:
            zombies: list[Worker] = []
            held: list[FileUploadRecord] = []
            for _ in range(min(AT_ONCE, times - outcome.tried)):
                batch += [shops.shop_with_two_exports() for _ in range(SHOPS_EACH)]
                zombies.append(stack.enter_context(Worker(importer)))
                held += _fall_asleep(zombies[-1])
            other = stack.enter_context(Worker(importer))
            outcome.wait(partial(_are_done, held), seconds=OVERTAKEN)
            overtaken += len(held)
            for zombie in zombies:
                zombie.send(signal.SIGCONT)
                outcome.fault(met=True)
            until(partial(shops.finished, batch), seconds=OVERTAKEN, every=0.05)
            outcome.expect(_slow_to_leave([*zombies, other]))
        outcome.expect(w for shop in batch for w in shops.what_is_wrong(shop, expected))
    outcome.notes.append(f"{overtaken} files finished by another meanwhile")


def _fall_asleep(zombie: Worker) -> list[FileUploadRecord]:
    """Stopped while it has uploads; on SQLite not while all others would wait for its lock."""
    until(lambda: victims.held_by([zombie.pid]).exists(), seconds=30)
    time.sleep(random.uniform(0, 0.3))
    return until(lambda: _stop_between_writes(zombie), seconds=30, every=0.02)


def _stop_between_writes(zombie: Worker) -> list[FileUploadRecord]:
    zombie.stop()
    try:
        held = list(victims.held_by([zombie.pid]))
    except OperationalError:
        held = []  # Stopped where SQLite lets nobody read.
    if not held or _is_locked():
        zombie.send(signal.SIGCONT)
        return []
    return held


def _is_locked() -> bool:
    """Whether SQLite's one write lock is taken; another process than the stopped one may have it,
    but only for a moment."""
    if connection.vendor != "sqlite":
        return False
    with contextlib.closing(
        sqlite3.connect(connection.settings_dict["NAME"], timeout=0.1, isolation_level=None)
    ) as probe:
        try:
            probe.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return True
        return False


def _are_done(held: list[FileUploadRecord]) -> bool:
    return not FileUploadRecord.objects.unfinished().filter(pk__in=[u.pk for u in held]).exists()


def _slow_to_leave(workers: list[Worker]) -> list[str]:
    for worker in workers:
        worker.send(signal.SIGTERM)
    return [
        f"{worker.pid} did not leave within {LIMIT} s"
        for worker in workers
        if not worker.is_gone(within=LIMIT)
    ]
