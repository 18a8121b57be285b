"""Rows into SQLite by prepared statements."""

from __future__ import annotations

import uuid
from typing import Any

import polars as pl
from polars import selectors

from uploads.loading.writing import Writer

TIME_FORMAT = "%Y-%m-%d %H:%M:%S%.6f"


class SQLiteWriter(Writer):
    @staticmethod
    def key(identity: uuid.UUID) -> str:
        return identity.hex

    def insert(self, table: str, rows: pl.DataFrame) -> None:
        names = ", ".join(rows.columns)
        places = ", ".join(["%s"] * len(rows.columns))
        self.cursor.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({places})", _as_sqlite_keeps_them(rows)
        )

    def _stage(self, name: str, columns: dict[str, str]) -> None:
        self.cursor.execute(f"CREATE TEMPORARY TABLE IF NOT EXISTS {name} ({', '.join(columns)})")
        self.cursor.execute(f"DELETE FROM {name}")


def _as_sqlite_keeps_them(rows: pl.DataFrame) -> list[tuple[Any, ...]]:
    """Its numbers are doubles, its dates and times texts."""
    return rows.with_columns(
        selectors.decimal().cast(pl.Float64),
        selectors.date().dt.to_string("%Y-%m-%d"),
        selectors.datetime().dt.to_string(TIME_FORMAT),
    ).rows()
