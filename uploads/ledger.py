"""What became of an upload's rows: the sums that add up, what they are worth, and when."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.db.models import Count, Max, Min, Q, Sum

from portal.businesses.models import Business
from portal.sales.models import Transaction
from portal.sales.overview import in_money
from uploads.csvfile.reasons import ignored_words
from uploads.models import FileUploadRecord
from uploads.standing import sales_words


@dataclasses.dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier upload that brought the same rows; it may have been deleted since."""

    file_id: str
    filename: str
    uploaded_at: dt.datetime
    is_there: bool


@dataclasses.dataclass(frozen=True, slots=True)
class Ledger:
    """rows = imported + duplicates + rejected + ignored; `added` refunds have no row of their own.

    `sales` and `refunds` count what went in, `added` included.
    `worth` is (currency, sum) by currency, the business's own where none is stated; `ignored_for`
    is (reason, rows), the most first.
    """

    rows: int
    imported: int
    duplicates: int
    rejected: int
    ignored: int
    added: int
    sales: int
    refunds: int
    ignored_for: list[tuple[str, int]]
    worth: list[tuple[str, Decimal]]
    first_day: dt.date | None
    last_day: dt.date | None
    earlier: Earlier | None

    @property
    def in_words(self) -> str:
        """What went in, as 148 sales and 1 refund."""
        return sales_words(self.sales, self.refunds)

    @property
    def nothing_new(self) -> bool:
        """Every sale of the file was there already."""
        return bool(self.duplicates) and not self.imported


def ledger(upload: FileUploadRecord, business: Business) -> Ledger:
    """`business` is the upload's own."""
    reading = upload.reading or {}
    found = forecast_sums if upload.check_only else sums
    refunds, worth, first_day, last_day = found(upload, business)
    return Ledger(
        rows=upload.rows_processed,
        imported=upload.imported_rows,
        duplicates=upload.duplicate_rows,
        rejected=upload.rows_failed,
        ignored=upload.ignored_rows,
        added=upload.refunds_added,
        sales=upload.created_transactions - refunds,
        refunds=refunds,
        ignored_for=ignored_for(reading.get("ignored") or {}),
        worth=worth,
        first_day=first_day,
        last_day=last_day,
        earlier=earlier(reading.get("duplicates_of")),
    )


def ignored_for(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    told = Counter[str]()
    for reason, rows in counts.items():
        told[ignored_words(reason)] += rows
    return told.most_common()


type Sums = tuple[int, list[tuple[str, Decimal]], dt.date | None, dt.date | None]


def sums(upload: FileUploadRecord, business: Business) -> Sums:
    by_currency = list(
        in_money(upload.transactions.order_by(), business)
        .values("money")
        .annotate(
            worth=Sum("total"),
            refunds=Count("pk", filter=Q(kind=Transaction.Kind.REFUND)),
            first=Min("sold_on"),
            last=Max("sold_on"),
        )
        .order_by("-worth")
    )
    return (
        sum(row["refunds"] for row in by_currency),
        [(row["money"], row["worth"]) for row in by_currency],
        min((row["first"] for row in by_currency), default=None),
        max((row["last"] for row in by_currency), default=None),
    )


def forecast_sums(upload: FileUploadRecord, business: Business) -> Sums:
    forecast = upload.forecast or {}
    worth: dict[str, Decimal] = defaultdict(Decimal)
    for currency, amount in forecast.get("worth", {}).items():
        worth[currency or business.currency] += Decimal(amount)
    return (
        forecast.get("refunds", 0),
        list(worth.items()),
        day_of(forecast.get("first_day")),
        day_of(forecast.get("last_day")),
    )


def day_of(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def earlier(found: dict[str, Any] | None) -> Earlier | None:
    if not found:
        return None
    return Earlier(
        file_id=found["file_id"],
        filename=found["filename"],
        uploaded_at=dt.datetime.fromisoformat(found["uploaded_at"]),
        is_there=FileUploadRecord.objects.filter(pk=found["file_id"]).exists(),
    )
