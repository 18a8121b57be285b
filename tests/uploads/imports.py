"""Uploads brought to their end in tests, from real files or from tables made by hand."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import polars as pl
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from tests.make import make_upload
from uploads.csvfile.salestable import (
    SALE_COLUMNS,
    Answers,
    Problem,
    Reading,
    RejectedRecord,
    SalesTable,
)
from uploads.models import FileUploadRecord
from uploads.processing.running import work_until_done

BLANK = {
    "added": False,
    "kind": "sale",
    "sold_on": dt.date(2025, 3, 1),
    "sold_at": None,
    "order_number": "",
    "sku": "",
    "product": "",
    "quantity": Decimal(1),
    "unit_price": None,
    "total": Decimal(5),
    "discount": None,
    "tax": None,
    "currency": "EUR",
    "customer_id": "",
    "customer_email": "",
    "customer_name": "",
    "channel": "",
}
DECIMALS = ("quantity", "unit_price", "total", "discount", "tax")


def sale(**fields) -> dict[str, Any]:
    return BLANK | fields


def upload_of(content: bytes, business=None, **fields) -> FileUploadRecord:
    upload = make_upload(business, file_size=len(content), **fields)
    default_storage.save(upload.file_path, ContentFile(content))
    return upload


def imported(content: bytes, business=None, **fields) -> Any:
    upload = upload_of(content, business, **fields)
    work_until_done()
    upload.refresh_from_db()
    return upload


@dataclasses.dataclass(frozen=True)
class TableReader:
    """Stands in for the reader: "files" are JSON lists of sales; None is a rejected record, and a
    text the reason why one is ignored. Cut every `size` records."""

    size: int = 3

    def __call__(self) -> TableReader:
        return self

    def read(self, source, answers: Answers, progress) -> Reading:
        text = source.read()
        progress(1)
        segments = lambda: iter(_tables(text, self.size))  # noqa: E731
        return Reading("import", {}, len(json.loads(text)), segments=segments)


@functools.lru_cache(maxsize=100)
def _tables(text: bytes, size: int) -> list[SalesTable]:
    """Many claims read the same few files."""
    records = json.loads(text)
    return [table(records[first : first + size], first) for first in range(0, len(records), size)]


def table(records: list[Any], first: int = 0) -> SalesTable:
    numbered = list(enumerate(records, first))
    ignored = [record for record in records if isinstance(record, str)]
    return SalesTable(
        first_record=first,
        records=len(records),
        sales=frame(
            {"record": number, "line_number": number + 2, **BLANK, **record}
            for number, record in numbered
            if isinstance(record, dict)
        ),
        rejected=[
            RejectedRecord(number, number + 2, ["x"], [Problem("Date", "x", "Invalid date format")])
            for number, record in numbered
            if record is None
        ],
        ignored={reason: ignored.count(reason) for reason in set(ignored)},
    )


def frame(rows: Iterable[dict[str, Any]]) -> pl.DataFrame:
    typed = [
        {
            **row,
            **{name: row[name] and Decimal(str(row[name])) for name in DECIMALS},
            "sold_on": as_date(row["sold_on"]),
        }
        for row in rows
    ]
    schema = {
        name: pl.Decimal(38, 6) if name in DECIMALS else kind for name, kind in SALE_COLUMNS.items()
    }
    return pl.DataFrame(typed, schema=schema, orient="row")


def as_date(value: Any) -> dt.date:
    return dt.date.fromisoformat(value) if isinstance(value, str) else value


def table_bytes(records: list[Any]) -> bytes:
    """A "file" for TableReader."""
    return json.dumps(records, default=str).encode()
