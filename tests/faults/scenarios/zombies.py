"""SIGSTOP beyond the lease, another worker goes on, SIGCONT: the zombie writes nothing."""

import random
import signal
import time
from functools import partial

from tests.faults import shops
from tests.faults.outcome import Outcome
from tests.faults.worker import Worker, importer
from tests.waiting import until

BEYOND_THE_LEASE = 6
"""Seconds given to the other worker, with a lease of two."""


def run(times: int) -> Outcome:
    outcome, expected = Outcome("importers stopped, continued"), shops.undisturbed()
    overtaken = 0
    for _ in range(times):
        shop = shops.shop_with_two_exports()
        with Worker(importer) as zombie, Worker(importer) as other:
            time.sleep(random.uniform(0.05, 0.6))
            zombie.send(signal.SIGSTOP)
            overtaken += _is_finished_within(shop, BEYOND_THE_LEASE)
            zombie.send(signal.SIGCONT)
            until(partial(_is_finished_within, shop, 0.1), seconds=45)
            time.sleep(0.2)
            for worker in (zombie, other):
                worker.send(signal.SIGTERM)
                if not worker.is_gone(within=3):
                    outcome.bad.append(f"{shop}: a worker did not leave within 3 s")
        outcome.tried += 1
        outcome.bad += shops.what_is_wrong(shop, expected)
    outcome.notes.append(f"{overtaken} files finished by another meanwhile")
    return outcome


def _is_finished_within(shop, seconds: float) -> bool:
    """Not so where the zombie holds SQLite's one write lock: then all wait for it."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if not shops.unfinished([shop]):
            return True
        time.sleep(0.1)
    return False
