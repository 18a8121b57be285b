"""Whatever a worker left behind, or was never told of, is found and handed to the workers."""

from __future__ import annotations

import logging
import threading
import time

from django.conf import settings
from django.db import DatabaseError, InterfaceError, connections

from portal.tasks import threadpool
from uploads import orphans, removal
from uploads.processing.claiming import first_in_line
from uploads.tasks import import_file

logger = logging.getLogger(__name__)

ORPHANS_EVERY = 24 * 60 * 60
"""Seconds; and once after the start."""


def start() -> None:
    """Once in each serving process."""
    threading.Thread(target=_sweep_until_stopped, name="sweeper", daemon=True).start()


def sweep() -> int:
    """Wakes as many workers as there are businesses with work, and threads free for it here."""
    pool = threadpool.figures()
    room = settings.UPLOAD_WORKERS - pool.running - pool.queued
    waiting = list(first_in_line()[:room]) if room > 0 else []
    for upload in waiting:
        import_file.enqueue(str(upload.pk))
    return len(waiting)


def _sweep_until_stopped() -> None:
    next_for_orphans = time.monotonic()
    while not threadpool.stopping.wait(settings.UPLOAD_SWEEP_SECONDS):
        try:
            sweep()
            removal.remove_closed()
        except (DatabaseError, InterfaceError):
            logger.warning("The sweeper found no database; it tries again", exc_info=True)
        else:
            if time.monotonic() >= next_for_orphans:
                next_for_orphans = time.monotonic() + ORPHANS_EVERY
                remove_orphans()
        finally:
            connections.close_all()


def remove_orphans() -> None:
    """A storage that does not answer is no reason to stop sweeping."""
    try:
        orphans.remove()
    except Exception:
        logger.warning("Files without a record could not be looked for", exc_info=True)
