"""Rows into SQLite by prepared statements."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any

import polars as pl
from polars import selectors

from uploads.loading.writing import Upsert, Writer

TIME_FORMAT = "%Y-%m-%d %H:%M:%S%.6f"
ROWS_TOGETHER = (1024, 256, 64, 16, 4, 1)
"""Rows a statement. Each statement opens and closes every index of the table, and lets other
threads take the interpreter: few long ones are soon done. Of few lengths, each is prepared once."""

MOST_VALUES = 32_000
"""That SQLite takes in one statement."""

MANY = 100
"""Rows from which it pays to look for what they have in common."""

LONGEST_SHARED = 1_000
"""In characters, of a value within a statement."""


class SQLiteWriter(Writer):
    @staticmethod
    def key(identity: uuid.UUID) -> str:
        return identity.hex

    @staticmethod
    def as_kept(rows: pl.DataFrame) -> pl.DataFrame:
        """Numbers are doubles, dates and times are texts."""
        return rows.with_columns(
            selectors.decimal().cast(pl.Float64),
            selectors.date().dt.to_string("%Y-%m-%d"),
            selectors.datetime().dt.to_string(TIME_FORMAT),
        )

    def insert(self, table: str, rows: pl.DataFrame) -> None:
        shared = self._shared(rows)
        start = f"INSERT INTO {table} ({', '.join(rows.columns)}) VALUES "
        places = f"({', '.join(shared.get(name, '%s') for name in rows.columns)})"
        for count, values in _statements(rows.drop(shared)):
            statement = start + ", ".join([places] * count)
            self.cursor.executemany(statement, values)  # type: ignore[arg-type]  # Any iterable.

    def upsert(
        self, upsert: Upsert, rows: pl.DataFrame, business_id: int, upload: str
    ) -> pl.Series:
        self._stage(upsert.stage, upsert.columns)
        self.insert(upsert.stage, rows.select(*upsert.columns))
        self.cursor.execute(upsert.statement, [business_id, upload])
        return pl.Series(
            self.only_column(
                f"SELECT (SELECT id FROM {upsert.table} t"
                f" WHERE t.business_id = %s AND t.key = s.key) AS it"
                f" FROM {upsert.stage} s ORDER BY s.rowid",
                [business_id],
            ),
            dtype=pl.Int64,
        )

    def only_column(self, query: str, parameters: list[Any]) -> list[Any]:
        """In one row, for each row that is fetched lets other threads take the interpreter."""
        self.cursor.execute(f"SELECT json_group_array(it) FROM ({query})", parameters)
        values: list[Any] = json.loads(self.cursor.fetchone()[0])
        return values

    def _shared(self, rows: pl.DataFrame) -> dict[str, str]:
        """What is the same on every row, as SQLite itself writes it: not to be bound row by row.

        The last column is bound in any case, so that there is something to count rows by.
        """
        if len(rows) < MANY:
            return {}
        names = [
            name
            for name in rows.columns[:-1]
            if rows[name].eq_missing(rows[name].head(1).new_from_index(0, len(rows))).all()
        ]
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


def _statements(rows: pl.DataFrame) -> Iterator[tuple[int, Iterator[list[Any]]]]:
    """(rows a statement, the values of each such statement), until all rows are in."""
    done = 0
    for together in ROWS_TOGETHER:
        count = (len(rows) - done) // together
        if count and together * rows.width <= MOST_VALUES:
            parts = rows.slice(done, count * together).iter_slices(together)
            yield together, map(_strung, parts)
            done += count * together


def _strung(rows: pl.DataFrame) -> list[Any]:
    """Values row after row. (A tuple a row would be slower.)"""
    values: list[Any] = [None] * rows.height * rows.width
    for number, column in enumerate(rows.get_columns()):
        values[number :: rows.width] = column.to_list()
    return values
