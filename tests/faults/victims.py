"""What a process held when it was struck."""

from __future__ import annotations

import signal
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db import OperationalError
from django.db.models import QuerySet

from tests.waiting import until
from uploads.models import FileUploadRecord
from uploads.processing.claiming import claimable
from uploads.processing.failing import STALLS_ALLOWED

if TYPE_CHECKING:
    from tests.faults.worker import Worker

PATIENCE = 120


def held_by(pids: Iterable[int]) -> QuerySet[FileUploadRecord]:
    """The unfinished uploads that processes have claimed, whether their leases run or not."""
    names = "|".join(map(str, pids))
    return FileUploadRecord.objects.unfinished().filter(
        lease_expires_at__isnull=False, claimed_by__regex=rf"-({names})-[0-9a-f]+$"
    )


def kill(worker: Worker) -> int:
    """kill -9; how many uploads it was at.

    A file whose claims end without progress is given up, rightly. So a worker that has such a file
    in its last claim, or may just be making that, is let go on until it has brought it further.
    """
    pids = worker.pids()
    until(lambda: _is_stopped_fairly(worker, pids), seconds=PATIENCE)
    held = held_by(pids).count()
    worker.kill()
    return held


def _is_stopped_fairly(worker: Worker, pids: list[int]) -> bool:
    worker.stop()
    try:
        fair = not _has_a_last_claim(pids)
    except OperationalError:
        fair = False  # On SQLite, stopped where it mends the log after a crash: nobody can read.
    if not fair:
        worker.send(signal.SIGCONT)
    return fair


def _has_a_last_claim(pids: list[int]) -> bool:
    """In this order: a claim that is being committed meanwhile is seen by one or by the other."""
    if claimable().filter(stalls=STALLS_ALLOWED - 1).exists():
        return True
    return held_by(pids).filter(stalls__gte=STALLS_ALLOWED).exists()
