"""Rows reach SQLite as they are, whether values are bound row by row or shared by all."""

import datetime as dt
from decimal import Decimal

import polars as pl
import pytest
from django.db import connection

from uploads.loading.sqlite import MANY, SQLiteWriter

pytestmark = [pytest.mark.django_db, pytest.mark.sqlite]

SHARED = {
    "text": 'it\'s 100% "%s" — ?',
    "absent": None,
    "amount": Decimal("-1234567.891234"),
    "day": dt.date(2025, 3, 1),
    "bytes": b"\x00\xff'",
    "number": 7,
}


@pytest.mark.parametrize("count", [1, MANY - 1, MANY, 1024, 2 * 1024 + 256 + 3])
def test_values_that_all_rows_share_come_out_as_they_went_in(count):
    rows = pl.DataFrame({**SHARED, "last": 0}, schema_overrides={"absent": pl.String})
    rows = pl.concat([rows] * count)
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TEMPORARY TABLE shared ({', '.join(rows.columns)})")
        SQLiteWriter(cursor).insert("shared", SQLiteWriter.as_kept(rows))
        kept = cursor.execute("SELECT * FROM shared").fetchall()
        cursor.execute("DROP TABLE shared")
    as_kept = SHARED | {"amount": -1234567.891234, "day": "2025-03-01"}
    assert kept == [(*as_kept.values(), 0)] * count
