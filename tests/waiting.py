"""Wait for a condition, with a limit, instead of sleeping."""

import time
from collections.abc import Callable


def until[T](condition: Callable[[], T], *, seconds: float = 10, every: float = 0.01) -> T:
    """What the condition says once it is true; AssertionError where the limit passes first."""
    limit = time.monotonic() + seconds
    while True:
        if value := condition():
            return value
        assert time.monotonic() < limit, f"not within {seconds} s"
        time.sleep(every)
