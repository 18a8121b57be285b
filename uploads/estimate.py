"""How long an import will take, from how fast the last ones went and what is in line before it."""

from __future__ import annotations

import math

from django.conf import settings
from django.db.models import F, Q, Sum, Value
from django.db.models.functions import Coalesce, Greatest

from portal.businesses.models import Business
from uploads.models import FileUploadRecord

RECENT = 20
ROWS_PER_SECOND = 20_000.0
LONGEST = 24 * 60 * 60


def seconds(business: Business, rows: int) -> int:
    """Whole seconds, at least 1: its own rows, after those of its business, beside the others'."""
    mine, others = rows_ahead(business)
    work = rows + mine + others / settings.UPLOAD_WORKERS
    return min(max(math.ceil(work / speed()), 1), LONGEST)


def speed() -> float:
    """Rows a second over the last completed imports."""
    recent = FileUploadRecord.objects.filter(
        status=FileUploadRecord.Status.COMPLETED, row_count__gt=0
    ).newest_first()
    timed = recent.values_list("row_count", "processing_started_at", "processing_completed_at")
    rows, took = 0, 0.0
    for row_count, started, completed in timed[:RECENT]:
        if started and completed:
            rows += row_count
            took += (completed - started).total_seconds()
    return rows / took if took > 0 else ROWS_PER_SECOND


def rows_ahead(business: Business) -> tuple[int, int]:
    """(of this business, of the others): rows of unfinished uploads that wait for nobody."""
    left = Greatest(F("rows_detected") - F("rows_processed"), Value(0))
    mine = Q(business=business)
    sums = FileUploadRecord.objects.filter(
        status__in=[FileUploadRecord.Status.PENDING, FileUploadRecord.Status.PROCESSING],
        question__isnull=True,
    ).aggregate(
        mine=Coalesce(Sum(left, filter=mine), 0), others=Coalesce(Sum(left, filter=~mine), 0)
    )
    return sums["mine"], sums["others"]
