"""Rows into PostgreSQL by COPY."""

from __future__ import annotations

import io
import uuid
from typing import Any

import polars as pl
from django.db import connection
from polars import selectors

from uploads.loading.writing import Upsert, Writer

BUFFER_BYTES = 1 << 18


class PostgreSQLWriter(Writer):
    @staticmethod
    def key(identity: uuid.UUID) -> str:
        return str(identity)

    @staticmethod
    def as_kept(rows: pl.DataFrame) -> pl.DataFrame:
        """Bytes are texts."""
        return rows.with_columns(("\\x" + selectors.binary().bin.encode("hex")).name.keep())

    def insert(self, table: str, rows: pl.DataFrame) -> None:
        names = ", ".join(rows.columns)
        with connection.wrap_database_errors:
            self.cursor.copy_expert(
                f"COPY {table} ({names}) FROM STDIN (FORMAT csv)", _as_csv(rows), BUFFER_BYTES
            )

    def upsert(
        self, upsert: Upsert, rows: pl.DataFrame, business_id: int, upload: str
    ) -> pl.Series:
        self._stage(upsert.stage, upsert.columns)
        self.insert(upsert.stage, rows.select(*upsert.columns))
        self.cursor.execute(f"{upsert.statement} RETURNING key, id", [business_id, upload])
        ids = pl.DataFrame(
            self.cursor.fetchall(), schema={"key": pl.String, "id": pl.Int64}, orient="row"
        )
        return rows.select("key").join(ids, on="key", how="left", maintain_order="left")["id"]

    def only_column(self, query: str, parameters: list[Any]) -> list[Any]:
        self.cursor.execute(query, parameters)
        return [value for (value,) in self.cursor.fetchall()]

    def _stage(self, name: str, columns: dict[str, str]) -> None:
        declared = ", ".join(f"{column} {kind}" for column, kind in columns.items())
        self.cursor.execute(
            f"CREATE TEMPORARY TABLE IF NOT EXISTS {name} ({declared}) ON COMMIT DELETE ROWS"
        )


def _as_csv(rows: pl.DataFrame) -> io.BytesIO:
    """Texts in quotes, so that COPY tells an empty one from null."""
    text = io.BytesIO()
    rows.write_csv(
        text,
        include_header=False,
        quote_style="non_numeric",
        datetime_format="%Y-%m-%d %H:%M:%S%.6f+00",
    )
    text.seek(0)
    return text
