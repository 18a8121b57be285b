"""The one door: a file is checked, stored, recorded and put in line, or leaves nothing behind.

Taken means kept: when `accept` returns, the file is on the disk and its record is committed. It is
told to the workers after that; should that word be lost, the sweeper finds the record.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import logging
from collections.abc import Mapping
from functools import partial
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import DatabaseError, InterfaceError, connection, transaction

from portal.businesses.models import Business, User
from portal.refusals import IdempotencyConflict, Unavailable
from uploads import content, estimate, rate_limit, storing
from uploads.models import DataSource, FileUploadRecord, UsedKey
from uploads.tasks import import_file

logger = logging.getLogger(__name__)


@dataclasses.dataclass(frozen=True, slots=True)
class Said:
    """What is said together with a file."""

    data_source_name: str
    all_or_nothing: bool
    check_only: bool
    answers: Mapping[str, Any]


def accept(
    *,
    business: Business,
    user: User,
    file: UploadedFile[Any],
    data_source_name: str = "",
    all_or_nothing: bool = False,
    check_only: bool = False,
    answers: Mapping[str, Any] | None = None,
    idempotency_key: str = "",
) -> FileUploadRecord:
    """The committed record, `pending`; with an idempotency key used before, the first one.

    Raises InvalidFile, FileTooLarge, RateLimited, IdempotencyConflict or Unavailable. Must not be
    called inside a transaction.
    """
    said = Said(data_source_name, all_or_nothing, check_only, answers or {})
    digest = request_digest(file, said) if idempotency_key else ""
    if earlier := first_answer(business, idempotency_key, digest):
        return earlier
    rate_limit.check(business)
    content.check(file, file.content_type or "")
    draft = draft_of(business, user, file.name or "", said)
    used = UsedKey(business=business, key=idempotency_key, digest=digest, upload=draft)
    rate_limit.take(business, tag := idempotency_key or str(draft.file_id))
    try:
        return keep(draft, file, data_source_name, used if idempotency_key else None)
    except (storing.NotStored, DatabaseError, InterfaceError) as error:
        if earlier := first_answer(business, idempotency_key, digest):
            return earlier
        if not idempotency_key:
            rate_limit.give_back(business, tag)
        raise not_kept() from error


def draft_of(business: Business, user: User, name: str, said: Said) -> FileUploadRecord:
    """What is known of the upload before its file is stored."""
    return FileUploadRecord(
        business=business,
        user=user,
        original_filename=name,
        all_or_nothing=said.all_or_nothing,
        check_only=said.check_only,
        answers=dict(said.answers),
    )


def not_kept() -> Unavailable:
    logger.exception("An upload could not be kept")
    return Unavailable(
        "We can't take your file right now, and nothing of it was kept. Please try again in "
        "a moment.",
        retry_after=30,
    )


def first_answer(business: Business, key: str, digest: str) -> FileUploadRecord | None:
    """The upload made under this key.

    Raises IdempotencyConflict where it was another request, or where its upload was deleted.
    """
    used = UsedKey.objects.filter(business=business, key=key).select_related("upload")
    if not key or not (first := used.first()):
        return None
    if first.digest != digest:
        raise IdempotencyConflict(
            "This Idempotency-Key was used before, with another file or other fields. Use a new "
            "key for a new upload."
        )
    if not first.upload:
        raise IdempotencyConflict(
            "The file that was uploaded under this Idempotency-Key has been deleted. Use a new "
            "key to upload it again."
        )
    return first.upload


def request_digest(file: UploadedFile[Any], said: Said) -> str:
    """SHA-256, in hexadecimal, of all that makes two requests the same."""
    parts = [storing.sha256_of(file), file.name, dataclasses.asdict(said)]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def keep(
    draft: FileUploadRecord,
    file: UploadedFile[Any],
    data_source_name: str,
    used: UsedKey | None,
) -> FileUploadRecord:
    """Stores the file, then commits the record, then tells the workers."""
    name = f"uploads/{draft.business_id}/{draft.file_id}/original.csv"
    stored = storing.store(file, name)
    draft.file_path = stored.path
    draft.file_size = stored.size
    draft.content_sha256 = stored.sha256
    draft.rows_detected = max(stored.filled_lines - 1, 0)
    try:
        draft.estimated_seconds = estimate.seconds(draft.business, draft.rows_detected)
        record(draft, data_source_name, used)
    except (DatabaseError, InterfaceError):
        if not is_committed(draft):
            storing.discard(stored.path)
            raise
    logger.info("Upload %s is taken in: %s bytes", draft.pk, draft.file_size)
    return draft


def record(draft: FileUploadRecord, data_source_name: str, used: UsedKey | None) -> None:
    with transaction.atomic(durable=True):
        draft.data_source, _ = DataSource.objects.get_or_create(
            business=draft.business, name=data_source_name
        )
        draft.save(force_insert=True)
        if used:
            used.save(force_insert=True)
        enqueue = partial(import_file.enqueue, str(draft.file_id))
        transaction.on_commit(enqueue, robust=True)


def is_committed(draft: FileUploadRecord) -> bool:
    """Asked after an error, for a commit may have gone through though its answer was lost.

    Raises the database's error where it cannot say: then the file stays, to be on the safe side.
    """
    connection.close()
    return FileUploadRecord.objects.filter(pk=draft.pk).exists()
