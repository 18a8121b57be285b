"""One upload in each of the states that a page can show."""

import datetime as dt
from decimal import Decimal
from typing import Any

from django.utils import timezone

from portal.businesses.models import Business
from portal.sales.models import Transaction
from tests.make import make_upload
from uploads.models import FileUploadRecord

HEADER = ["Order", "Date", "Item", "Qty", "Price", "Paid", "Note"]
READING: dict[str, Any] = {
    "encoding": "utf-8",
    "delimiter": ";",
    "header_line": 3,
    "header": HEADER,
    "mapping": {
        "Order": "order_number",
        "Date": "sold_on",
        "Item": "product",
        "Qty": "quantity",
        "Price": "unit_price",
        "Paid": "total",
    },
    "date_order": "dmy",
    "decimal_sign": ",",
    "notes": ["The two title lines above the column names were read around."],
    "ignored": {"status: Cancelled": 3, "totals": 1},
    "preview": [
        {
            "line_number": 4,
            "cells": ["1001", "03/04/2026", "Stoneware mug", "2", "14,50", "29,00", ""],
            "became": "sale",
            "understood": {
                "sold_on": "2026-04-03",
                "order_number": "1001",
                "product": "Stoneware mug",
                "quantity": "2",
                "unit_price": "14.50",
                "total": "29.00",
                "currency": "EUR",
            },
            "reason": "",
        },
        {
            "line_number": 5,
            "cells": ["1002", "31/31/2026", "Espresso cup", "1", "9,00", "9,00", "gift"],
            "became": "rejected",
            "understood": {},
            "reason": "“31/31/2026” is not a date",
        },
    ],
}
QUESTION = {
    "kind": "date_order",
    "text": "Are these dates day/month or month/day?",
    "options": [
        {"value": "dmy", "label": "Day first", "outcome": "Line 4: sold on 3 April 2026."},
        {"value": "mdy", "label": "Month first", "outcome": "Line 4: sold on 4 March 2026."},
    ],
    "examples": ["03/04/2026", "05/04/2026", "07/04/2026"],
    "columns": ["Date"],
    "row": {
        "line_number": 4,
        "cells": [["Order", "1001"], ["Date", "03/04/2026"], ["Item", "Stoneware mug"]],
    },
}
LEDGER = {
    "row_count": 153,
    "rows_processed": 153,
    "created_transactions": 148,
    "refunds_added": 1,
    "rows_failed": 2,
    "ignored_rows": 4,
    "reading": READING,
}


def make_stages(business: Business) -> dict[str, FileUploadRecord]:
    now = timezone.now()
    stages = {
        "waiting": make(business, "monday.csv"),
        "asking": make(business, "till-2.csv", question=QUESTION, reading=READING),
        "importing": make(
            business,
            "all-of-2025.csv",
            status="processing",
            row_count=88_060,
            rows_processed=42_000,
            ignored_rows=42_000,
            processing_started_at=now - dt.timedelta(seconds=2),
        ),
        "done": make(business, "april.csv", status="completed", **LEDGER),
        "known": make(
            business,
            "april-again.csv",
            status="completed",
            row_count=148,
            rows_processed=148,
            duplicate_rows=148,
            reading=READING | {"ignored": {}},
        ),
        "checked": make(
            business,
            "may.csv",
            status="completed",
            check_only=True,
            forecast={
                "worth": {"EUR": "4212.50"},
                "first_day": "2026-05-01",
                "last_day": "2026-05-31",
                "new_products": 3,
                "new_customers": 1,
                "negative_stock": [{"product": "Espresso cup", "stock": "-4"}],
            },
            **LEDGER,
        ),
        "failed": make(
            business,
            "march.csv",
            status="failed",
            error_message=(
                "Something went wrong on our side and nothing from this file was kept. "
                "Please upload it again; if it happens again, tell us this code: 7F3K-22."
            ),
            error_reference="7F3K-22",
        ),
        "undone": make(
            business,
            "february.csv",
            status="completed",
            undo_requested_at=now,
            undone_at=now,
            reading=READING,
        ),
    }
    for stage in ("done", "checked"):
        add_rejected(stages[stage])
    add_sales(stages["done"], 148)
    return stages


def make(business: Business, name: str, **fields) -> FileUploadRecord:
    return make_upload(
        business,
        original_filename=name,
        data_source_name="Till 1",
        file_size=5_400_000,
        user=business.memberships.get().user,
        **fields,
    )


def add_rejected(upload: FileUploadRecord) -> None:
    upload.rejected_rows.create(
        line_number=5,
        cells=["1002", "31/31/2026", "Espresso cup", "1", "9,00", "9,00", "gift"],
        problems=[{"column": "Date", "value": "31/31/2026", "message": "Invalid date format"}],
    )
    upload.rejected_rows.create(
        line_number=41,
        cells=["1037", "12/04/2026", "Gooseneck kettle", "", "", ""],
        problems=[{"column": "", "value": "", "message": "Missing amount"}],
    )


def add_sales(upload: FileUploadRecord, count: int) -> None:
    Transaction.objects.bulk_create(
        Transaction(
            business=upload.business,
            upload=upload,
            data_source=upload.data_source,
            line_number=line,
            kind="refund" if line == count - 1 else "sale",
            sold_on=dt.date(2026, 4, 1 + line % 30),
            quantity=-1 if line == count - 1 else 1,
            total=Decimal("-14.50") if line == count - 1 else Decimal("28.75"),
            currency="EUR",
            fingerprint=line.to_bytes(16, "big"),
        )
        for line in range(count)
    )
