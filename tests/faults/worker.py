"""The processes that are killed, stopped and starved.

They are forked from a server that has everything loaded, so that thousands can be started; what
runs in them is what runs outside: `manage.py run_imports`, and gunicorn with its own settings.
"""

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import psutil

from uploads.csvfile import salestable

salestable.SEGMENT_RECORDS = int(os.environ.get("FAULTS_CHUNK", "100"))

import django  # noqa: E402

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
django.setup()

from django.core.management import call_command  # noqa: E402
from gunicorn.app.wsgiapp import WSGIApplication  # noqa: E402

import portal.urls  # noqa: E402, F401
from tests.waiting import until  # noqa: E402
from uploads import processing  # noqa: E402, F401

LOG = Path(os.environ["FAULTS_LOG"])
"""Elsewhere than what the workers write otherwise: on a full disk it would lack what matters."""

STANDING_STILL = {"T", "Z", "X"}
"""States of a thread: stopped, or dead."""

_SERVER = multiprocessing.get_context("forkserver")
_SERVER.set_forkserver_preload(["tests.faults.run"])


class Worker:
    """A process of its own group. Used as a context it is killed at the end, if it still is."""

    def __init__(self, work: Callable[..., None], *arguments: Any) -> None:
        self._process = _SERVER.Process(
            target=_in_its_own_group, args=(work, *arguments), daemon=True
        )
        self._process.start()

    @property
    def pid(self) -> int:
        assert self._process.pid
        return self._process.pid

    def pids(self) -> list[int]:
        """Its own, and its children's."""
        try:
            children = psutil.Process(self.pid).children()
        except psutil.NoSuchProcess:
            children = []
        return [self.pid, *(child.pid for child in children)]

    def send(self, number: signal.Signals) -> None:
        """To the process and its children; nothing happens where it is gone."""
        for reach in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError):
                reach(self.pid, number)
                return

    def stop(self) -> None:
        """Until SIGCONT. Comes back when it truly stands still: one of its threads has to take the
        signal up before any stops, and until then the others run on, and may still take a lock."""
        self.send(signal.SIGSTOP)
        until(self._stands_still, seconds=30, every=0.001)

    def _stands_still(self) -> bool:
        states = set()
        for pid in self.pids():
            for thread in Path(f"/proc/{pid}/task").glob("*/stat"):
                with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                    states.add(thread.read_text().rpartition(")")[2].split()[0])
        return states <= STANDING_STILL

    def kill(self) -> None:
        self.send(signal.SIGKILL)
        self._process.join(10)

    def is_gone(self, within: float) -> bool:
        self._process.join(within)
        return not self._process.is_alive()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.kill()


def _in_its_own_group(work: Callable[..., None], *arguments: Any) -> None:
    os.setsid()
    log = os.open(LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(log, sys.stdout.fileno())
    os.dup2(log, sys.stderr.fileno())
    work(*arguments)


def importer() -> None:
    call_command("run_imports")


def web(port: int) -> None:
    os.environ["PORT"] = str(port)
    sys.argv = ["gunicorn", "portal.wsgi"]
    WSGIApplication("%(prog)s [OPTIONS] [APP_MODULE]").run()
