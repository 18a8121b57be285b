"""A worker takes one upload after the other until there is nothing left for it to do."""

from __future__ import annotations

from portal.tasks.threadpool import stopping
from uploads.processing.claiming import claim_next, kept_from_others_here
from uploads.processing.importing import work_on


def work_until_done() -> int:
    """How many uploads were taken up. Which they are is decided by whose turn it is."""
    taken = 0
    while not stopping.is_set() and (upload := claim_next()):
        with kept_from_others_here(upload):
            work_on(upload)
        taken += 1
    return taken
