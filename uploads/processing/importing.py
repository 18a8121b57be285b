"""From a claimed upload to its end: completed, failed, undone, or waiting for an answer."""

from __future__ import annotations

import contextlib
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, cast

from django.conf import settings
from django.core.files.storage import default_storage
from django.db.models import F, Value
from django.db.models.functions import Now

from uploads import duplicates
from uploads.claim import Claim, ClaimLostError
from uploads.csvfile.salestable import Reading, SalesTable
from uploads.loading.chunk import Target, load
from uploads.loading.fingerprint import Fingerprints
from uploads.loading.prepared import Prepared, prepare
from uploads.loading.taking_out import forget_rejected, take_out
from uploads.models import FileUploadRecord
from uploads.processing import asking, failing, forecasting, leaving, refusing, turns
from uploads.processing.ahead import read_ahead
from uploads.processing.claiming import claim_of, hand_back
from uploads.processing.reading import read

logger = logging.getLogger(__name__)

Status = FileUploadRecord.Status

AT_THE_END = {"processing_completed_at": Now(), "lease_expires_at": None, "claimed_by": ""}

STOPPED = "You stopped this import. Nothing from this file was kept."

NO_COUNTS = {
    "rows_processed": 0,
    "rows_failed": 0,
    "created_transactions": 0,
    "refunds_added": 0,
    "duplicate_rows": 0,
    "ignored_rows": 0,
}


def work_on(upload: FileUploadRecord) -> None:
    """Takes a claimed upload as far as it goes; every outcome is written to its row."""
    claim = claim_of(upload)
    try:
        _work_on(upload, claim)
    except ClaimLostError:
        logger.info("Upload %s has gone to another worker", upload.pk)
    except leaving.LeavingError:
        hand_back(claim)
    except Exception as error:  # noqa: BLE001 - whatever it is, the upload must come to an end
        _come_to_grief(upload, claim, error)


def _work_on(upload: FileUploadRecord, claim: Claim) -> None:
    if upload.undo_requested_at:
        _undo(upload, claim)
    elif upload.error_message:
        _end_as_failed(claim)
    elif upload.stalls > failing.STALLS_ALLOWED:
        failing.blame_ourselves(upload, claim, None)
        _end_as_failed(claim)
    else:
        _import(upload, claim)


def _come_to_grief(upload: FileUploadRecord, claim: Claim, error: Exception) -> None:
    if failing.is_passing(error):
        _put_off(upload, claim, error)
        return
    try:
        failing.blame_ourselves(upload, claim, error)
        _end_as_failed(claim)
    except (ClaimLostError, leaving.LeavingError):
        hand_back(claim)
    except Exception as another:
        if not failing.is_passing(another):
            raise
        _put_off(upload, claim, another)


def _put_off(upload: FileUploadRecord, claim: Claim, error: Exception) -> None:
    logger.warning("Upload %s is put off", upload.pk, exc_info=error)
    failing.put_off(claim)


def _import(upload: FileUploadRecord, claim: Claim) -> None:
    if not upload.rows_processed and (question := asking.same_file_question(upload)):
        asking.ask(claim, question, None)
        return
    with default_storage.open(upload.file_path) as source:
        with turns.reading.turn() as let_others:
            keep_alive = _keep_alive(claim, let_others)
            reading = read(upload, cast("BinaryIO", source), keep_alive)
        match reading.outcome:
            case "question" if reading.question:
                asking.ask(claim, reading.question, reading.account)
            case "refuse" if reading.refusal:
                claim.rows().update(reading=reading.account)
                failing.mark_failing(claim, reading.refusal.message)
                _end_as_failed(claim)
            case _:
                _take_in(upload, claim, reading)


def _take_in(upload: FileUploadRecord, claim: Claim, reading: Reading) -> None:
    if upload.rows_processed and reading.records != upload.row_count:
        _start_over(upload, claim)
    _note_reading(upload, claim, reading)
    if upload.check_only:
        ignored = forecasting.check(_target(upload, claim), upload, reading)
    elif upload.all_or_nothing and not upload.rows_processed and refusing.refuse(claim, reading):
        return
    else:
        ignored = _load_all(upload, claim, reading)
    _complete(upload, claim, reading.account | {"ignored": dict(ignored)})


def _load_all(upload: FileUploadRecord, claim: Claim, reading: Reading) -> Counter[str]:
    """How many records were ignored, by reason."""
    target, keep_alive = _target(upload, claim), _keep_alive(claim)
    ignored = Counter[str]()
    tables = _with_prepared(reading.segments(), upload.rows_processed)
    with contextlib.closing(read_ahead(tables)) as coming:
        for table, prepared in coming:
            ignored.update(table.ignored)
            if prepared:
                with turns.at_writing():
                    leaving.look()
                    load(target, table, prepared)
            keep_alive(0)
    return ignored


def _with_prepared(
    tables: Iterable[SalesTable], done: int
) -> Iterator[tuple[SalesTable, Prepared | None]]:
    """Nothing is prepared of the `done` records that an earlier claim has loaded."""
    fingerprints = Fingerprints()
    for table in tables:
        of_sales = fingerprints.of(table.sales)
        yield table, prepare(table.sales, of_sales) if table.first_record >= done else None


def _target(upload: FileUploadRecord, claim: Claim) -> Target:
    others = FileUploadRecord.objects.with_sales().filter(data_source=upload.data_source_id)
    overlaps = others.exclude(pk=upload.pk).exists()
    return Target(claim, upload.business_id, upload.data_source_id, overlaps)


def _keep_alive(
    claim: Claim, let_others: Callable[[], None] = lambda: None
) -> Callable[[int], None]:
    """To be called often: renews the lease now and then, and leaves where that is asked."""
    next_time = time.monotonic() + settings.UPLOAD_LEASE_SECONDS / 3

    def keep_alive(_bytes_read: int) -> None:
        nonlocal next_time
        leaving.look()
        let_others()
        if time.monotonic() >= next_time:
            claim.renew()
            next_time = time.monotonic() + settings.UPLOAD_LEASE_SECONDS / 3

    return keep_alive


def _note_reading(upload: FileUploadRecord, claim: Claim, reading: Reading) -> None:
    """Knowing how many rows there are is progress, the first time."""
    stalls = F("stalls") if upload.row_count else Value(0)
    noted = claim.rows().update(
        row_count=reading.records,
        reading=reading.account,
        stalls=stalls,
        lease_expires_at=claim.lease_from_now(),
    )
    if not noted:
        raise ClaimLostError


def _start_over(upload: FileUploadRecord, claim: Claim) -> None:
    """The file is read in another way than when its import began."""
    _take_out(claim)
    claim.rows().update(**NO_COUNTS)
    upload.rows_processed = 0


def _take_out(claim: Claim) -> None:
    _take_out_sales(claim)
    forget_rejected(claim)


def _take_out_sales(claim: Claim) -> None:
    for _ in turns.between(take_out(claim)):
        leaving.look()


def _complete(upload: FileUploadRecord, claim: Claim, account: dict[str, Any]) -> None:
    if earlier := duplicates.first_brought_by(upload):
        account["duplicates_of"] = {
            "file_id": str(earlier.pk),
            "filename": earlier.original_filename,
            "uploaded_at": earlier.uploaded_at.isoformat(),
        }
    done = claim.rows().filter(rows_processed=F("row_count"))
    if not done.update(status=Status.COMPLETED, reading=account, **AT_THE_END):
        raise ClaimLostError


def _end_as_failed(claim: Claim) -> None:
    """Nothing of a failed file is left behind."""
    _take_out(claim)
    claim.rows().update(status=Status.FAILED, **NO_COUNTS, **AT_THE_END)


def _undo(upload: FileUploadRecord, claim: Claim) -> None:
    """The rejected rows stay with the file's history where it had been imported."""
    _take_out_sales(claim)
    if upload.status == Status.COMPLETED:
        claim.rows().update(undone_at=Now(), lease_expires_at=None, claimed_by="")
        return
    forget_rejected(claim)
    claim.rows().update(
        status=Status.FAILED,
        error_message=STOPPED,
        question=None,
        undone_at=Now(),
        **NO_COUNTS,
        **AT_THE_END,
    )
