"""kill -9 of importers at random moments: the books come out as if nothing had happened.

First while two overlapping files of each shop are imported, then while one of them is taken back.
"""

import contextlib
import random
import time
from collections.abc import Callable
from functools import partial

from portal.businesses.models import Business
from tests.faults import shops, victims
from tests.faults.books import Books
from tests.faults.outcome import Outcome
from tests.faults.worker import Worker, importer
from tests.waiting import until

AT_ONCE = 24
"""Shops: many, so that some are free while the leases of the last victims run out."""

LONGEST_LIFE = 0.3
"""Seconds that a worker is given at most, from its first claim or, one time in five, its start."""

START = 2
"""Seconds within which a worker claims something, if there is anything to be had."""

RECOVERY = 60


def run(outcome: Outcome, times: int) -> None:
    phases: list[tuple[Callable[[list[Business]], object], Books]] = [
        (lambda _: None, shops.undisturbed()),
        (shops.take_back_the_second, shops.undisturbed_without_the_second()),
    ]
    while outcome.tried < times:
        batch = [shops.shop_with_two_exports() for _ in range(min(AT_ONCE, times))]
        for begin, expected in phases:
            begin(batch)
            while outcome.tried < times and not shops.finished(batch):
                _one_life(outcome)
            finish(outcome, batch)
            outcome.expect(w for shop in batch for w in shops.what_is_wrong(shop, expected))


def _one_life(outcome: Outcome) -> None:
    with Worker(importer) as worker:
        if random.random() < 0.8:
            _wait_for_a_claim(worker)
        time.sleep(random.uniform(0, LONGEST_LIFE))
        outcome.fault(met=victims.kill(worker))


def _wait_for_a_claim(worker: Worker) -> None:
    with contextlib.suppress(AssertionError):
        until(victims.held_by([worker.pid]).exists, seconds=START, every=0.02)


def finish(outcome: Outcome, batch: list[Business]) -> None:
    """Left in peace, one worker brings all of them to their end."""
    with Worker(importer):
        outcome.wait(partial(shops.finished, batch), seconds=RECOVERY)
