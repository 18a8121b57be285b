"""Real processes for tests: started in a group of their own, and gone afterwards."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent


def wait_until(condition: Callable[[], object], seconds: float = 20, every: float = 0.02) -> None:
    """Returns as soon as the condition holds. Raises TimeoutError where it does not in time."""
    limit = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > limit:
            raise TimeoutError(f"Not so within {seconds} s: {condition}")
        time.sleep(every)


@contextlib.contextmanager
def running(
    *arguments: str, environment: Mapping[str, str] | None = None, log: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """`python *arguments` at the project's root, with all its children killed at the end."""
    with log.open("ab") if log else open(os.devnull, "wb") as output:  # noqa: PTH123
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
