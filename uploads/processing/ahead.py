"""Reading goes on while the database takes in what was read before."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor

from uploads.processing import turns


def read_ahead[T](items: Iterator[T]) -> Generator[T]:
    """The same items; the next one is made, on a thread of its own, while the last one is used."""
    with ThreadPoolExecutor(1, thread_name_prefix="reader") as reader:
        coming = reader.submit(_next, items)
        while (item := coming.result()) is not None:
            coming = reader.submit(_next, items)
            yield item


def _next[T](items: Iterator[T]) -> T | None:
    with turns.reading.turn():
        return next(items, None)
