"""SQLite has one writer at a time: imports take turns at it, and leave gaps for people.

A writer that finds it taken looks again after up to 0.1 s. Where five imports follow each other
without a gap it may look in vain for seconds; so they queue here instead, and the longer the queue
the longer the gap.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator

from django.db import connection

ALONE_SECONDS = 0.01
OTHERS_WAIT_SECONDS = 0.06

_turn = threading.RLock()
_counting = threading.Lock()
_waiting = 0


@contextlib.contextmanager
def at_writing() -> Iterator[None]:
    """Around each transaction of an import. Nothing at all where writers do not wait for others."""
    global _waiting
    if connection.vendor != "sqlite":
        yield
        return
    with _counting:
        _waiting += 1
    try:
        with _turn:
            yield
            time.sleep(OTHERS_WAIT_SECONDS if _waiting > 1 else ALONE_SECONDS)
    finally:
        with _counting:
            _waiting -= 1


def between[T](steps: Iterator[T]) -> Iterator[T]:
    """The same steps, each of which is a transaction, taken in turns."""
    while True:
        with at_writing():
            try:
                step = next(steps)
            except StopIteration:
                return
        yield step
