"""What a process held when it was struck."""

import signal
from collections.abc import Iterable

import psutil
from django.db.models import QuerySet

from tests.faults.worker import Worker
from tests.waiting import until
from uploads.models import FileUploadRecord
from uploads.processing.claiming import claimable
from uploads.processing.failing import STALLS_ALLOWED

PATIENCE = 120


def held_by(pids: Iterable[int]) -> QuerySet[FileUploadRecord]:
    """The unfinished uploads that processes have claimed, whether their leases run or not."""
    names = "|".join(map(str, pids))
    return FileUploadRecord.objects.unfinished().filter(
        lease_expires_at__isnull=False, claimed_by__regex=rf"-({names})-[0-9a-f]+$"
    )


def family(worker: Worker) -> list[int]:
    try:
        children = psutil.Process(worker.pid).children()
    except psutil.NoSuchProcess:
        children = []
    return [worker.pid, *(child.pid for child in children)]


def kill(worker: Worker) -> int:
    """kill -9; how many uploads it was at.

    A file whose claims end without progress is given up, rightly. So a worker that has such a file
    in its last claim, or may just be making that, is let go on until it has brought it further.
    """
    pids = family(worker)
    until(lambda: _is_stopped_fairly(worker, pids), seconds=PATIENCE)
    held = held_by(pids).count()
    worker.kill()
    return held


def _is_stopped_fairly(worker: Worker, pids: list[int]) -> bool:
    worker.send(signal.SIGSTOP)
    last_claims = held_by(pids).filter(stalls__gte=STALLS_ALLOWED)
    if not last_claims.exists() and not claimable().filter(stalls=STALLS_ALLOWED - 1).exists():
        return True
    worker.send(signal.SIGCONT)
    return False
