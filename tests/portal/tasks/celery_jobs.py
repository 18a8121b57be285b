"""Tasks for worker processes: each leaves a line in a file."""

import os
import time
from pathlib import Path

from django.tasks import task

from portal.tasks.threadpool import stopping


def _note(folder: str, line: str) -> None:
    with (Path(folder) / "notes").open("a") as notes:
        notes.write(f"{line} {os.getpid()}\n")


@task
def note(folder: str, word: str) -> None:
    _note(folder, word)


@task
def wait_for_release(folder: str) -> None:
    """Ends as soon as a file called `release` is there."""
    _note(folder, "started")
    while not (Path(folder) / "release").exists():
        time.sleep(0.01)
    _note(folder, "ended")


@task
def stay_until_told(folder: str) -> None:
    _note(folder, "started")
    _note(folder, "told" if stopping.wait(20) else "forgotten")
