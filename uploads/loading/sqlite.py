"""Rows into SQLite by prepared statements."""

from __future__ import annotations

import uuid

import polars as pl
from polars import selectors

from uploads.loading.writing import Writer

TIME_FORMAT = "%Y-%m-%d %H:%M:%S%.6f"
MANY = 100
"""Rows from which it pays to look for what they have in common."""

LONGEST_SHARED = 1_000
"""In characters, of a value within a statement."""


class SQLiteWriter(Writer):
    @staticmethod
    def key(identity: uuid.UUID) -> str:
        return identity.hex

    def insert(self, table: str, rows: pl.DataFrame) -> None:
        rows = _as_sqlite_keeps_them(rows)
        shared = self._shared(rows)
        names = ", ".join(rows.columns)
        places = ", ".join(shared.get(name, "%s") for name in rows.columns)
        self.cursor.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({places})", rows.drop(shared).rows()
        )

    def _shared(self, rows: pl.DataFrame) -> dict[str, str]:
        """What is the same on every row, as SQLite itself writes it: not to be bound row by row.

        The last column is bound in any case, so that there is something to count rows by.
        """
        if len(rows) < MANY or len(rows.columns) == 1:
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


def _as_sqlite_keeps_them(rows: pl.DataFrame) -> pl.DataFrame:
    """Its numbers are doubles, its dates and times texts."""
    return rows.with_columns(
        selectors.decimal().cast(pl.Float64),
        selectors.date().dt.to_string("%Y-%m-%d"),
        selectors.datetime().dt.to_string(TIME_FORMAT),
    )
