"""kill -9 of importers at random moments: the books come out as if nothing had happened."""

import random
import time

from portal.businesses.models import Business
from tests.faults import shops
from tests.faults.outcome import Outcome
from tests.faults.worker import Worker, importer
from tests.waiting import until
from uploads.models import FileUploadRecord

AT_ONCE = 4
LONGEST_LIFE = 0.6
"""Seconds from a worker's start to its end: about as long as one shop's two files take."""


def run(times: int) -> Outcome:
    outcome, expected = Outcome("importers killed"), shops.undisturbed()
    while outcome.tried < times:
        batch = [shops.shop_with_two_exports() for _ in range(AT_ONCE)]
        while shops.unfinished(batch) and outcome.tried < times:
            _one_life(outcome)
        finish(batch)
        outcome.bad += [w for shop in batch for w in shops.what_is_wrong(shop, expected)]
    return outcome


def _one_life(outcome: Outcome) -> None:
    with Worker(importer) as worker:
        time.sleep(random.uniform(0, LONGEST_LIFE))
        until(lambda: not near_the_limit(), seconds=30)
        worker.kill()
    outcome.tried += 1


def near_the_limit() -> bool:
    """A file whose claims end without progress is given up, rightly: so let this one get on."""
    return FileUploadRecord.objects.unfinished().filter(stalls__gte=2).exists()


def finish(batch: list[Business], within: float = 45) -> None:
    """Left in peace, one worker brings all of them to their end."""
    with Worker(importer):
        until(lambda: not shops.unfinished(batch), seconds=within, every=0.1)
