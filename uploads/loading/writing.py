"""What the chunks of an import ask of a database; each kind does it in its own fastest way."""

from __future__ import annotations

import abc
import dataclasses
import uuid
from typing import Any

import polars as pl
from django.db.backends.utils import CursorWrapper

STAGED_FINGERPRINTS = "loading_fingerprints"


@dataclasses.dataclass(frozen=True, slots=True)
class Upsert:
    """`columns` of the staged rows ({name: SQL type}), and the statement that takes them into
    `table`: it selects from `stage` in the order of `key`."""

    table: str
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

    @staticmethod
    @abc.abstractmethod
    def as_kept(rows: pl.DataFrame) -> pl.DataFrame:
        """The same rows in the types that `insert` takes; it may be done beforehand."""

    @abc.abstractmethod
    def insert(self, table: str, rows: pl.DataFrame) -> None:
        """Adds rows `as_kept` to the table's columns of the same names."""

    @abc.abstractmethod
    def _stage(self, name: str, columns: dict[str, str]) -> None:
        """Makes sure that there is an empty temporary table."""

    @abc.abstractmethod
    def upsert(
        self, upsert: Upsert, rows: pl.DataFrame, business_id: int, upload: str
    ) -> pl.Series:
        """Adds or changes a row for each of `rows`; the id of each."""

    @abc.abstractmethod
    def only_column(self, query: str, parameters: list[Any]) -> list[Any]:
        """The values of the query's one column, which is called `it`: numbers or texts."""

    def known(self, data_source_id: int, fingerprints: pl.Series) -> pl.Series:
        """Which of the fingerprints the data source's transactions have already.

        The subquery makes it one look-up in the index for each, however many rows there are.
        """
        staged = pl.DataFrame({"fingerprint": fingerprints}).with_row_index("place")
        self._stage(STAGED_FINGERPRINTS, {"place": "integer", "fingerprint": "bytea"})
        self.insert(STAGED_FINGERPRINTS, self.as_kept(staged))
        places = self.only_column(
            f"SELECT it FROM ("
            f" SELECT s.place AS it, (SELECT t.id FROM sales_transaction t"
            f"  WHERE t.data_source_id = %s AND t.fingerprint = s.fingerprint) AS id"
            f" FROM {STAGED_FINGERPRINTS} s) found WHERE id IS NOT NULL",
            [data_source_id],
        )
        return staged["place"].is_in(places)
