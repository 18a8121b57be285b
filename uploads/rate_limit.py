"""At most UPLOAD_RATE_PER_MINUTE uploads of a business in any 60 seconds: a sliding window, exact.

What counts is an upload that is taken in. A file that is refused (not a CSV, too large) does not
count, nor does a repeat under the same Idempotency-Key; so ten lawful ones are never refused.

The window is kept in the database cache under a lock of its own (PostgreSQL: an advisory lock;
SQLite: its IMMEDIATE transaction), because the cache's own `incr` and `add` are not atomic.
"""

from __future__ import annotations

import math
import time

from django.conf import settings
from django.core.cache import caches
from django.db import DatabaseError, InterfaceError, connection, transaction

from portal.businesses.models import Business
from portal.refusals import RateLimited, Unavailable

WINDOW = 60.0
KEPT = 120
LOCK_CLASS = 0x5A1E
LOCK_TIMEOUT = "5s"
clock = time.time

type Window = dict[str, float]
"""{tag of an upload: when it was taken in}, only those of the last 60 seconds."""


def check(business: Business) -> None:
    """Raises RateLimited where the window is full now. Takes no place and no lock."""
    try:
        taken = _window(business, clock())
    except (DatabaseError, InterfaceError) as error:
        raise _unavailable() from error
    _refuse_where_full(taken, clock())


def take(business: Business, tag: str) -> None:
    """Takes a place in the window; the same tag again keeps its one place.

    Raises RateLimited, or Unavailable where the place could not be recorded for certain. Must not
    run inside a transaction: the lock ends with its own short one.
    """
    try:
        with transaction.atomic(durable=True):
            _lock(business)
            now = clock()
            taken = _window(business, now)
            if tag not in taken:
                _refuse_where_full(taken, now)
            _record(business, taken | {tag: now})
    except (DatabaseError, InterfaceError) as error:
        raise _unavailable() from error


def give_back(business: Business, tag: str) -> None:
    """For an upload that came to nothing after all; a failure here only costs the place."""
    try:
        with transaction.atomic(durable=True):
            _lock(business)
            taken = _window(business, clock())
            taken.pop(tag, None)
            _record(business, taken)
    except (DatabaseError, InterfaceError, Unavailable):
        return


def _lock(business: Business) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, true)", [LOCK_TIMEOUT])
            cursor.execute(
                "SELECT pg_advisory_xact_lock(%s, %s)", [LOCK_CLASS, business.pk % 2**31]
            )


def _key(business: Business) -> str:
    return f"uploads:{business.pk}"


def _window(business: Business, now: float) -> Window:
    kept: Window = caches["rate_limit"].get(_key(business), {})
    # A clock set back must neither empty the window nor lock a business out for long.
    return {tag: then for tag, then in kept.items() if abs(now - then) < WINDOW}


def _record(business: Business, taken: Window) -> None:
    caches["rate_limit"].set(_key(business), taken, KEPT)
    # The cache keeps quiet where it could not write: no certain record, no place.
    if caches["rate_limit"].get(_key(business)) != taken:
        raise _unavailable()


def _refuse_where_full(taken: Window, now: float) -> None:
    limit = settings.UPLOAD_RATE_PER_MINUTE
    if len(taken) < limit:
        return
    leaves_next = sorted(taken.values())[len(taken) - limit]
    seconds = min(max(math.ceil(leaves_next + WINDOW - now), 1), int(WINDOW))
    raise RateLimited(
        f"You've uploaded {limit} {'file' if limit == 1 else 'files'} in the last minute. "
        f"You can upload the next one in {seconds} {'second' if seconds == 1 else 'seconds'}.",
        retry_after=seconds,
    )


def _unavailable() -> Unavailable:
    return Unavailable(
        "We can't take uploads right now. Please try again in a moment.", retry_after=5
    )
