"""Import what waits, in a process of its own."""

from __future__ import annotations

import logging
import signal
import threading
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, InterfaceError, connections

from portal.tasks.threadpool import stopping
from uploads.processing.running import work_until_done

logger = logging.getLogger(__name__)

SIGNALS_WAIT = 0.5
"""Seconds. A signal may reach another thread than the main one, whose join would sleep on."""


class Command(BaseCommand):
    help = (
        "Import what waits, UPLOAD_WORKERS files at once, until stopped by SIGTERM, SIGHUP or"
        " Ctrl+C; then each import hands over after the chunk that it is at."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--once", action="store_true", help="end when nothing waits any more (for cron)"
        )

    def handle(self, *args: Any, once: bool, **options: Any) -> None:
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(number, lambda *_: stopping.set())
        workers = [
            threading.Thread(target=work, args=[once], name=f"import_{number}")
            for number in range(settings.UPLOAD_WORKERS)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            while worker.is_alive():
                worker.join(SIGNALS_WAIT)


def work(once: bool) -> None:  # noqa: FBT001
    """One worker's life. Where the database is away it waits for it."""
    while not stopping.is_set():
        try:
            work_until_done()
        except (DatabaseError, InterfaceError):
            logger.warning("The database is away; trying again", exc_info=True)
        else:
            if once:
                break
        finally:
            connections.close_all()
        stopping.wait(settings.UPLOAD_SWEEP_SECONDS)
