"""What the chunks of an import ask of a database; each kind does it in its own fastest way."""

from __future__ import annotations

import abc
import dataclasses
import uuid

import polars as pl
from django.db.backends.utils import CursorWrapper

STAGED_FINGERPRINTS = "loading_fingerprints"


@dataclasses.dataclass(frozen=True, slots=True)
class Upsert:
    """`columns` of the staged rows ({name: SQL type}), and the statement that takes them in: it
    selects from `stage` in the order of `key`, and returns key and id."""

    stage: str
    columns: dict[str, str]
    statement: str


class Writer(abc.ABC):
    """Writes through one cursor, within the caller's transaction."""

    def __init__(self, cursor: CursorWrapper) -> None:
        self.cursor = cursor

    @staticmethod
    @abc.abstractmethod
    def key(identity: uuid.UUID) -> str:
        """A UUID as this database keeps it."""

    @abc.abstractmethod
    def insert(self, table: str, rows: pl.DataFrame) -> None:
        """Adds the rows to the table's columns of the same names."""

    @abc.abstractmethod
    def _stage(self, name: str, columns: dict[str, str]) -> None:
        """Makes sure that there is an empty temporary table."""

    def upsert(
        self, upsert: Upsert, rows: pl.DataFrame, business_id: int, upload: str
    ) -> pl.Series:
        """Adds or changes a row for each of `rows`; the id of each."""
        self._stage(upsert.stage, upsert.columns)
        self.insert(upsert.stage, rows.select(*upsert.columns))
        self.cursor.execute(upsert.statement, [business_id, upload])
        ids = pl.DataFrame(
            self.cursor.fetchall(), schema={"key": pl.String, "id": pl.Int64}, orient="row"
        )
        return rows.select("key").join(ids, on="key", how="left", maintain_order="left")["id"]

    def known(self, data_source_id: int, fingerprints: pl.Series) -> pl.Series:
        """Those of the fingerprints that the data source's transactions have already.

        The subquery makes it one look-up in the index for each, however many rows there are.
        """
        self._stage(STAGED_FINGERPRINTS, {"fingerprint": "bytea"})
        self.insert(STAGED_FINGERPRINTS, pl.DataFrame({"fingerprint": fingerprints}))
        self.cursor.execute(
            f"SELECT fingerprint FROM ("
            f" SELECT s.fingerprint, (SELECT t.id FROM sales_transaction t"
            f"  WHERE t.data_source_id = %s AND t.fingerprint = s.fingerprint) AS id"
            f" FROM {STAGED_FINGERPRINTS} s) found WHERE id IS NOT NULL",
            [data_source_id],
        )
        return pl.Series([bytes(row[0]) for row in self.cursor.fetchall()], dtype=pl.Binary)
