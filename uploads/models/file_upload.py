"""The uploaded file: the row of the queue, and its history."""

from __future__ import annotations

import uuid
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from portal.businesses.models import Business
from portal.businesses.owned import OwnedQuerySet
from portal.businesses.tenancy import CompositeForeignKey
from uploads.models.data_source import DataSource


class FileUploadQuerySet(OwnedQuerySet["FileUploadRecord"]):
    def newest_first(self) -> Self:
        return self.order_by("-uploaded_at", "-file_id")

    def in_line(self) -> Self:
        """Those that wait for a worker or have one; not those that wait for a person."""
        return self.filter(status__in=["pending", "processing"], question__isnull=True)

    def unfinished(self) -> Self:
        """Those with work to do: to import, to take out, or to undo."""
        return self.filter(
            Q(status__in=["pending", "processing"], question__isnull=True)
            | Q(undo_requested_at__isnull=False, undone_at__isnull=True)
        )

    def standing(self) -> Self:
        """Those whose sales are in the books and are to stay there."""
        return self.filter(undo_requested_at=None, check_only=False).exclude(status="failed")

    def with_sales(self) -> Self:
        """Those whose sales are in the books, even where they are to be taken out."""
        return self.filter(undone_at=None, check_only=False, created_transactions__gt=0)

    def idle_without_sales(self) -> Self:
        """Those that can be put in line again: undone, failed, or only checked."""
        return self.filter(
            Q(undone_at__isnull=False)
            | Q(status="failed", undo_requested_at=None)
            | Q(status="completed", check_only=True, undo_requested_at=None)
        )

    def outside_the_books(self) -> Self:
        """Those that nothing in the books comes from, nor will: as `idle_without_sales`, or with
        no row that was a sale, here or in an earlier file."""
        without_sales = Q(created_transactions=0, duplicate_rows=0)
        return self.idle_without_sales() | self.filter(
            without_sales, status="completed", undo_requested_at=None
        )

    def same_bytes_as(self, upload: FileUploadRecord) -> Self:
        """Other completed files of the data source with the same content."""
        return self.filter(
            data_source=upload.data_source_id,
            content_sha256=upload.content_sha256,
            status="completed",
        ).exclude(pk=upload.pk)

    def with_place_in_line(self) -> Self:
        """Adds `ahead`: how many files of the same business are to be imported before."""
        earlier = (
            FileUploadRecord.objects.in_line()
            .filter(business=OuterRef("business"), uploaded_at__lt=OuterRef("uploaded_at"))
            .order_by()
            .values("business")
            .values(count=models.Count("*"))
        )
        return self.annotate(ahead=Coalesce(Subquery(earlier), 0))


class FileUploadRecord(models.Model):
    """One uploaded file: where it lies, how far it is, and what became of its rows.

    `reading` is `Reading.account` with `ignored` ({reason: count}) and, where rows were already
    there, `duplicates_of` ({"file_id", "filename", "uploaded_at"} of an earlier upload). `question`
    is a `Question` as a dict. `forecast` is what a check found: {"refunds", "worth": {currency:
    amount}, "first_day", "last_day", "new_products", "new_customers", "negative_stock":
    [{"product", "stock"}]}; the counters are then what an import would make them.
    """

    class Status(models.TextChoices):
        PENDING = "pending", "In line"
        PROCESSING = "processing", "Importing"
        COMPLETED = "completed", "Done"
        FAILED = "failed", "Not imported"

    file_id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    business = models.ForeignKey(
        Business, on_delete=models.CASCADE, db_index=False, related_name="uploads"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="uploads"
    )
    data_source = models.ForeignKey(
        DataSource,
        on_delete=models.RESTRICT,
        db_constraint=False,
        db_index=False,
        related_name="uploads",
    )
    file_path = models.CharField(max_length=500)
    original_filename = models.CharField(max_length=255)
    file_size = models.PositiveBigIntegerField()
    content_sha256 = models.CharField(max_length=64)

    status = models.CharField(max_length=10, choices=Status.choices, default=Status.PENDING)
    rows_detected = models.PositiveIntegerField(default=0)
    estimated_seconds = models.PositiveIntegerField(default=1)
    row_count = models.PositiveIntegerField(default=0)
    rows_processed = models.PositiveIntegerField(default=0)
    rows_failed = models.PositiveIntegerField(default=0)
    created_transactions = models.PositiveIntegerField(default=0)
    refunds_added = models.PositiveIntegerField(default=0)
    duplicate_rows = models.PositiveIntegerField(default=0)
    ignored_rows = models.PositiveIntegerField(default=0)
    error_message = models.TextField(blank=True)
    error_reference = models.CharField(max_length=12, blank=True)

    uploaded_at = models.DateTimeField(default=timezone.now)
    processing_started_at = models.DateTimeField(null=True, blank=True)
    processing_completed_at = models.DateTimeField(null=True, blank=True)
    undo_requested_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    epoch = models.PositiveIntegerField(default=0)
    claimed_by = models.CharField(max_length=64, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    lease_expires_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    stalls = models.PositiveSmallIntegerField(default=0)

    all_or_nothing = models.BooleanField(default=False)
    check_only = models.BooleanField(default=False)
    reading = models.JSONField(null=True, blank=True)
    question = models.JSONField(null=True, blank=True)
    answers = models.JSONField(default=dict, blank=True)
    forecast = models.JSONField(null=True, blank=True)

    objects = FileUploadQuerySet.as_manager()
    ahead = 0  # Filled by `with_place_in_line`.

    class Meta:
        verbose_name = "upload"
        constraints = [
            models.UniqueConstraint(fields=["business", "file_id"], name="upload_of_its_business"),
            models.UniqueConstraint(
                fields=["business", "data_source", "file_id"], name="upload_of_its_data_source"
            ),
            CompositeForeignKey(
                fields=["business", "data_source"],
                to="uploads.DataSource",
                to_fields=["business", "id"],
                name="upload_of_own_data_source",
            ),
            models.UniqueConstraint(
                fields=["business"],
                condition=Q(lease_expires_at__isnull=False),
                name="one_claimed_upload_per_business",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["pending", "processing", "completed", "failed"]),
                name="upload_status_known",
            ),
            models.CheckConstraint(
                condition=Q(rows_processed__lte=F("row_count")), name="upload_progress_in_bounds"
            ),
            models.CheckConstraint(
                condition=Q(
                    rows_processed=F("created_transactions")
                    - F("refunds_added")
                    + F("duplicate_rows")
                    + F("rows_failed")
                    + F("ignored_rows")
                ),
                name="upload_ledger_adds_up",
            ),
        ]
        indexes = [
            models.Index(fields=["business", "-uploaded_at", "-file_id"], name="upload_history"),
            models.Index(
                fields=["business", "data_source", "-uploaded_at", "-file_id"],
                name="upload_history_of_source",
            ),
            models.Index(
                fields=["uploaded_at"],
                condition=Q(status__in=["pending", "processing"]),
                name="upload_unfinished",
            ),
            models.Index(
                fields=["undo_requested_at"],
                condition=Q(undo_requested_at__isnull=False, undone_at__isnull=True),
                name="upload_being_undone",
            ),
            models.Index(fields=["business", "-claimed_at"], name="upload_turns"),
            models.Index(fields=["data_source", "content_sha256"], name="upload_by_content"),
        ]

    def __str__(self) -> str:
        return self.original_filename

    @property
    def imported_rows(self) -> int:
        return self.created_transactions - self.refunds_added

    @property
    def skipped_rows(self) -> int:
        return self.rows_failed + self.duplicate_rows
