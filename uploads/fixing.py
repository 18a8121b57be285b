"""Corrected rows into the books, as if their file had held them so."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import polars as pl
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from portal.sales.models import Transaction, TransactionSighting
from uploads import gone
from uploads.claim import Claim, name_transaction
from uploads.csvfile.salestable import Problem
from uploads.loading.chunk import Target, load_besides
from uploads.loading.fingerprint import Fingerprints
from uploads.loading.prepared import prepare
from uploads.models import FileUploadRecord, RejectedRow
from uploads.rereading import Correction, ReadAgain, read_again

LEFT_OUT = "no sale any more after your correction"


def fix_rows(upload: FileUploadRecord, corrections: Sequence[Correction]) -> int:
    """How many of them are good now and have been taken in; the others keep their new cells.

    Raises Conflict where the upload's sales are not in the books (any more), and NotFound.
    """
    again = _read_again(upload, corrections)
    with transaction.atomic():
        name_transaction(upload.pk)
        held = _hold(upload)
        waiting = set(upload.rejected_rows.filter(fixed_at=None).values_list("pk", flat=True))
        rows = [(row, cells) for row, cells in corrections if row.pk in waiting]
        good = {row.line_number for row, _ in rows} - again.problems.keys()
        _take_in(held, again.sales.filter(pl.col("line_number").is_in(list(good))), good)
        for row, cells in rows:
            _note(row, cells, again.problems.get(row.line_number))
    return len(good)


def _read_again(upload: FileUploadRecord, corrections: Sequence[Correction]) -> ReadAgain:
    """Before the upload is locked, so that nobody waits for the reading. A record that is deleted
    takes its file along."""
    try:
        return read_again(upload, corrections)
    except FileNotFoundError:
        gone.refresh(upload)
        raise


def _hold(upload: FileUploadRecord) -> FileUploadRecord:
    """The upload, locked until the end of the transaction: an undo comes before or after."""
    completed = FileUploadRecord.objects.standing().filter(status="completed")
    held = completed.select_for_update().filter(pk=upload.pk).first()
    if held is None:
        raise gone.refusal(upload, "This import has been undone, so its rows cannot be fixed.")
    return held


def _take_in(upload: FileUploadRecord, sales: pl.DataFrame, good: set[int]) -> None:
    """`good` are the lines that are to be counted; those without a sale are left out."""
    target = Target(
        Claim(upload.pk, upload.epoch), upload.business_id, upload.data_source_id, overlaps=True
    )
    new, seen_again = load_besides(target, prepare(sales, fingerprints_of(upload, sales)))
    left_out = len(good - set(sales["line_number"]))
    FileUploadRecord.objects.filter(pk=upload.pk).update(
        rows_failed=F("rows_failed") - len(good),
        created_transactions=F("created_transactions") + len(new),
        refunds_added=F("refunds_added") + int(new["added"].sum()),
        duplicate_rows=F("duplicate_rows") + int((~seen_again["added"]).sum()),
        ignored_rows=F("ignored_rows") + left_out,
        reading=_with_left_out(upload.reading or {}, left_out),
    )


def _with_left_out(reading: dict[str, object], count: int) -> dict[str, object]:
    if not count:
        return reading
    ignored = dict(reading.get("ignored") or {})  # type: ignore[call-overload]
    ignored[LEFT_OUT] = ignored.get(LEFT_OUT, 0) + count
    return {**reading, "ignored": ignored}


def fingerprints_of(upload: FileUploadRecord, sales: pl.DataFrame) -> pl.Series:
    """A row that is like others of its file comes after them, whatever line it stands on."""
    numbering = Fingerprints()
    fingerprints = numbering.of(sales)
    while (taken := fingerprints.is_in(_own(upload, fingerprints).implode())).any():
        next_ones = numbering.of(sales.filter(taken))
        fingerprints = fingerprints.scatter(taken.arg_true(), next_ones)
    return fingerprints


def _own(upload: FileUploadRecord, fingerprints: pl.Series) -> pl.Series:
    """Those of the fingerprints that the upload's other rows have."""
    own = [
        bytes(found)
        for model in (Transaction, TransactionSighting)
        for found in model.objects.filter(
            upload=upload, fingerprint__in=fingerprints.to_list()
        ).values_list("fingerprint", flat=True)
    ]
    return pl.Series(own, dtype=pl.Binary)


def _note(row: RejectedRow, cells: list[str], problems: list[Problem] | None) -> None:
    row.cells = cells
    if problems is None:
        row.fixed_at = timezone.now()
    else:
        row.problems = [dataclasses.asdict(problem) for problem in problems]
    row.save(update_fields=["cells", "problems", "fixed_at"])
