"""Many tiny uploads, many workers: each is claimed once, and nobody meets a lock."""

import re
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from django.conf import settings
from django.db import connections

from tests.faults import shops
from tests.faults.books import contradictions
from tests.faults.outcome import Outcome
from tests.faults.worker import LOG, Worker, importer
from uploads.models import FileUploadRecord

PROCESSES, THREADS, FILES_EACH = 4, 5, 10
LOCKS = re.compile(r"database is locked|deadlock|Traceback", re.IGNORECASE)


def run(outcome: Outcome, times: int) -> None:
    mark = LOG.stat().st_size if LOG.exists() else 0
    workers = [Worker(five_threads) for _ in range(PROCESSES)]
    try:
        batch = [shops.new_shop() for _ in range(max(1, times // FILES_EACH))]
        with ThreadPoolExecutor(4, initializer=connections.close_all) as people:
            list(people.map(_drop_all, batch))
        outcome.wait(partial(shops.finished, batch), seconds=300, every=0.2)
    finally:
        for worker in workers:
            worker.kill()
    uploads = FileUploadRecord.objects.filter(business__in=batch)
    outcome.tried = outcome.met = uploads.count()
    for upload in uploads.exclude(status="completed", attempts=1, rows_processed=4):
        outcome.bad.append(
            f"{upload.pk}: {upload.status} after {upload.attempts} claims,"
            f" {upload.rows_processed} rows"
        )
    outcome.bad += LOCKS.findall(LOG.read_text()[mark:])
    outcome.bad += [sentence for shop in batch for sentence in contradictions(shop)]


def five_threads() -> None:
    """With leases as they are outside the harness: here nobody dies, but twenty want one lock."""
    settings.UPLOAD_WORKERS, settings.UPLOAD_LEASE_SECONDS = THREADS, 30
    importer()


def _drop_all(shop) -> None:
    for number in range(FILES_EACH):
        shops.drop(shop, f"{number}.csv", shops.content(4, start=4 * number))
    connections.close_all()
