"""Rows into SQLite by prepared statements."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import polars as pl
from polars import selectors

from uploads.loading.writing import Writer

TIME_FORMAT = "%Y-%m-%d %H:%M:%S%.6f"
TOGETHER = 100
"""Rows a statement: each one opens and closes every index of the table."""

LONGEST_SHARED = 1_000
"""In characters, of a value within a statement."""


class SQLiteWriter(Writer):
    @staticmethod
    def key(identity: uuid.UUID) -> str:
        return identity.hex

    def insert(self, table: str, rows: pl.DataFrame) -> None:
        rows = _as_sqlite_keeps_them(rows)
        shared = self._shared(rows)
        start = f"INSERT INTO {table} ({', '.join(rows.columns)}) VALUES "
        places = f"({', '.join(shared.get(name, '%s') for name in rows.columns)})"
        for count, values in _together(rows.drop(shared)):
            self.cursor.executemany(start + ", ".join([places] * count), values)

    def _shared(self, rows: pl.DataFrame) -> dict[str, str]:
        """What is the same on every row, as SQLite itself writes it: not to be bound row by row.

        The last column is bound in any case, so that there is something to count rows by.
        """
        if len(rows) < TOGETHER or len(rows.columns) == 1:
            return {}
        columns = pl.col(rows.columns[:-1])
        alike = rows.select(columns.eq_missing(columns.first()).all()).row(0, named=True)
        names = [name for name, is_alike in alike.items() if is_alike]
        if not names:
            return {}
        quoted = ", ".join(["quote(%s)"] * len(names))
        self.cursor.execute(f"SELECT {quoted}", rows.select(names).row(0))
        return {
            name: value.replace("%", "%%")
            for name, value in zip(names, self.cursor.fetchone(), strict=True)
            if len(value) <= LONGEST_SHARED
        }

    def _stage(self, name: str, columns: dict[str, str]) -> None:
        self.cursor.execute(f"CREATE TEMPORARY TABLE IF NOT EXISTS {name} ({', '.join(columns)})")
        self.cursor.execute(f"DELETE FROM {name}")


def _together(rows: pl.DataFrame) -> Iterator[tuple[int, list[list[Any]]]]:
    """(rows a statement, the values of each statement): for those that fill one, then the rest."""
    whole = len(rows) - len(rows) % TOGETHER
    if whole:
        yield TOGETHER, _strung(rows.head(whole), TOGETHER)
    if whole < len(rows):
        yield len(rows) - whole, _strung(rows.tail(len(rows) - whole), len(rows) - whole)


def _strung(rows: pl.DataFrame, together: int) -> list[list[Any]]:
    """Values row after row, cut after every `together` rows. (A tuple a row would be slower.)"""
    values: list[Any] = [None] * rows.height * rows.width
    for number, column in enumerate(rows.get_columns()):
        values[number :: rows.width] = column.to_list()
    step = together * rows.width
    return [values[at : at + step] for at in range(0, len(values), step)]


def _as_sqlite_keeps_them(rows: pl.DataFrame) -> pl.DataFrame:
    """Its numbers are doubles, its dates and times texts."""
    return rows.with_columns(
        selectors.decimal().cast(pl.Float64),
        selectors.date().dt.to_string("%Y-%m-%d"),
        selectors.datetime().dt.to_string(TIME_FORMAT),
    )
