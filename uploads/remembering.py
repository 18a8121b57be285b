"""What a person says about a file is kept for the next ones with its header, or forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from uploads.models import FileUploadRecord, Remembered
from uploads.processing.asking import SAME_FILE

MAPPING = "column_mapping"
NOT_REMEMBERED = {SAME_FILE}
KEY = ["data_source", "signature", "kind"]
LATEST = ["answer", "header", "question", "label", "filename", "said_at"]


def remember(upload: FileUploadRecord, given: Mapping[str, Any]) -> None:
    """`given` as in `questions.answer`; it takes the place of what was said before."""
    lasting = {kind: said for kind, said in given.items() if kind not in NOT_REMEMBERED}
    if not signature_of(upload):
        return
    Remembered.objects.bulk_create(
        [_in_words(upload, kind, said) for kind, said in lasting.items()],
        update_conflicts=True,
        unique_fields=KEY,
        update_fields=LATEST,
    )


def forget(upload: FileUploadRecord) -> None:
    """All that was said about files of its data source with its header."""
    _about_files_like(upload).delete()


def is_remembered(upload: FileUploadRecord) -> bool:
    return _about_files_like(upload).exists()


def signature_of(upload: FileUploadRecord) -> str:
    """Of the file's header; "" where it was not read as far as that."""
    signature: str = (upload.reading or {}).get("signature", "")
    return signature


def _about_files_like(upload: FileUploadRecord) -> QuerySet[Remembered]:
    return Remembered.objects.filter(
        data_source=upload.data_source_id, signature=signature_of(upload)
    )


def _in_words(upload: FileUploadRecord, kind: str, said: Any) -> Remembered:
    question = upload.question or {}
    asked = question if question.get("kind") == kind else {}
    labels = {option["value"]: option["label"] for option in asked.get("options") or []}
    return Remembered(
        data_source_id=upload.data_source_id,
        signature=signature_of(upload),
        kind=kind,
        answer=said,
        header=(upload.reading or {}).get("header") or [],
        question=asked.get("text", ""),
        label=labels.get(said, "") if isinstance(said, str) else "",
        filename=upload.original_filename,
        said_at=timezone.now(),
    )
