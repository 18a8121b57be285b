"""Imports take turns, so that they leave room for people.

No more of them read at a time, and no more write, than leave one of the processor's cores to the
pages. SQLite has one writer at a time in any case, and there people go first: a writer that finds
it taken looks again after up to 0.1 s, in vain where imports follow each other closely. So whoever
writes in this process is queued here instead: an import's next transaction begins when no one else
wants to write. The gaps are for writers in other processes.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from django.db import OperationalError, connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.dispatch import receiver

ALONE_SECONDS = 0.01
OTHERS_WAIT_SECONDS = 0.06
LONGEST_WAIT_SECONDS = 20
LONGEST_COURTESY_SECONDS = 1
"""For how long a person who does not get to write (another process does) holds up an import."""

WRITTEN_BACK_TOGETHER = 4
"""Transactions of an import."""

WRITES = ("BEGIN", "INSERT", "UPDATE", "DELETE", "REPLACE")

PLACES = max(1, (os.cpu_count() or 1) - 1)


class Line:
    """Of threads: who stands among its first goes on; the others wait, but never for ever."""

    def __init__(self, places: int) -> None:
        self._places = places
        self._standing: list[int] = []
        self._moved = threading.Condition()

    @contextlib.contextmanager
    def turn(self) -> Iterator[Callable[[], None]]:
        """Gives a function that lets those go on who wait, and comes back after them. Nothing at
        all where this thread has the turn."""
        me = threading.get_ident()

        def let_others() -> None:
            if me in self._standing and len(self._standing) > self._places:
                self._go(me)
                self._come(me)

        if me in self._standing:
            yield let_others
            return
        self._come(me)
        try:
            yield let_others
        finally:
            self._go(me)

    def _come(self, me: int) -> None:
        with self._moved:
            self._standing.append(me)
            self._moved.wait_for(lambda: me in self._standing[: self._places], LONGEST_WAIT_SECONDS)

    def _go(self, me: int) -> None:
        with self._moved:
            self._standing.remove(me)
            self._moved.notify_all()


reading = Line(PLACES)
_writing_besides = Line(PLACES)
_turn = threading.Lock()
_changed = threading.Condition()
_waiting = 0
_writer: int | None = None
_people = 0
_not_written_back = 0


@contextlib.contextmanager
def at_writing() -> Iterator[None]:
    """Around each transaction of an import. Nothing at all where this thread has the turn."""
    if connection.vendor != "sqlite":
        with _writing_besides.turn():
            yield
        return
    if _writer == threading.get_ident():
        yield
        return
    _count(waiting=1)
    try:
        with _turn:
            with _writing():
                yield
            _write_back()
            time.sleep(OTHERS_WAIT_SECONDS if _waiting > 1 else ALONE_SECONDS)
    finally:
        _count(waiting=-1)


def _write_back() -> None:
    """SQLite's log into its file, now and then, while people may write: it would itself do so at
    some commit, which is part of what people wait for. What fails here it does then."""
    global _not_written_back
    _not_written_back += 1
    if _not_written_back >= WRITTEN_BACK_TOGETHER and not connection.in_atomic_block:
        _not_written_back = 0
        with contextlib.suppress(OperationalError), connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")


@contextlib.contextmanager
def _writing() -> Iterator[None]:
    global _writer
    with _changed:
        _changed.wait_for(lambda: not _people, LONGEST_COURTESY_SECONDS)
        _writer = threading.get_ident()
    try:
        yield
    finally:
        with _changed:
            _writer = None
            _changed.notify_all()


def people_first(
    execute: Callable[..., Any],
    sql: str,
    params: Any,
    many: bool,  # noqa: FBT001 - Django calls it so
    context: dict[str, Any],
) -> Any:
    """Wraps each statement on SQLite: one that is to take the lock waits for the import that has
    it, and holds up the next."""
    if (
        _writer == threading.get_ident()
        or context["connection"].in_atomic_block
        or not sql.lstrip().startswith(WRITES)
    ):
        return execute(sql, params, many, context)
    _count(people=1)
    try:
        with _changed:
            _changed.wait_for(lambda: _writer is None, LONGEST_WAIT_SECONDS)
        return execute(sql, params, many, context)
    finally:
        _count(people=-1)


@receiver(connection_created)
def _wrap(connection: BaseDatabaseWrapper, **_: object) -> None:
    if connection.vendor == "sqlite" and people_first not in connection.execute_wrappers:
        connection.execute_wrappers.insert(0, people_first)


def _count(*, waiting: int = 0, people: int = 0) -> None:
    global _people, _waiting
    with _changed:
        _waiting += waiting
        _people += people
        _changed.notify_all()


def between[T](steps: Iterator[T]) -> Iterator[T]:
    """The same steps, each of which is a transaction, taken in turns."""
    while True:
        with at_writing():
            try:
                step = next(steps)
            except StopIteration:
                return
        yield step
