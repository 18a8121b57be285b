"""All or nothing: where one row needs a hand, none goes in."""

from __future__ import annotations

from django.db import connection, transaction
from django.db.models.functions import Now

from uploads.claim import Claim, ClaimLostError
from uploads.csvfile.salestable import Reading, RejectedRecord
from uploads.loading.chunk import insert_rejected
from uploads.loading.writers import writer_class
from uploads.models import FileUploadRecord
from uploads.processing import leaving
from uploads.standing import counted

MOST_KEPT = 10_000


def refuse(claim: Claim, reading: Reading) -> bool:
    """Whether the file has been refused for its rejected rows; the first of them are kept."""
    kept: list[RejectedRecord] = []
    rejected = ignored = 0
    for table in reading.segments():
        leaving.look()
        claim.renew()
        rejected += len(table.rejected)
        ignored += sum(table.ignored.values())
        kept += table.rejected[: MOST_KEPT - len(kept)]
    if not rejected:
        return False
    _end(claim, reading.records, kept, rejected, ignored)
    return True


def _end(
    claim: Claim, records: int, kept: list[RejectedRecord], rejected: int, ignored: int
) -> None:
    need = "needs" if rejected == 1 else "need"
    with transaction.atomic(), connection.cursor() as cursor:
        ended = claim.rows().update(
            status=FileUploadRecord.Status.FAILED,
            error_message=f"{rejected:,} of {counted(records, 'row')} {need} your help. "
            "Nothing was imported, as you asked.",
            rows_processed=rejected + ignored,
            rows_failed=rejected,
            ignored_rows=ignored,
            processing_completed_at=Now(),
            lease_expires_at=None,
        )
        if not ended:
            raise ClaimLostError
        insert_rejected(writer_class()(cursor), claim, kept)
