"""Where an upload stands, in figures and in words for the person who waits for it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum

from django.utils import timezone

from uploads.models import FileUploadRecord

SPOKEN_STEPS = 4
"""How often a screen reader is told of progress: at each quarter."""


class Stage(enum.StrEnum):
    WAITING = "waiting"
    ASKING = "asking"
    READING = "reading"
    IMPORTING = "importing"
    UNDOING = "undoing"
    UNDONE = "undone"
    CHECKED = "checked"
    DONE = "done"
    FAILED = "failed"


MOVING = {Stage.WAITING, Stage.READING, Stage.IMPORTING, Stage.UNDOING}
LABELS = {
    Stage.WAITING: "In line",
    Stage.ASKING: "Needs your answer",
    Stage.READING: "Reading",
    Stage.IMPORTING: "Importing",
    Stage.UNDOING: "Being undone",
    Stage.UNDONE: "Undone",
    Stage.CHECKED: "Checked only",
    Stage.DONE: "Done",
    Stage.FAILED: "Not imported",
}
TONES = {
    Stage.ASKING: "question",
    Stage.READING: "processing",
    Stage.IMPORTING: "processing",
    Stage.UNDOING: "processing",
    Stage.UNDONE: "undone",
    Stage.CHECKED: "completed",
    Stage.DONE: "completed",
    Stage.FAILED: "failed",
}


@dataclasses.dataclass(frozen=True, slots=True)
class Standing:
    """`rate` is in rows a second; `seconds_left` and `rate` are None until they can be told."""

    stage: Stage
    label: str
    moving: bool
    rows_done: int
    rows: int
    rate: int | None
    seconds_left: int | None
    sentence: str
    spoken: str

    @property
    def tone(self) -> str:
        """Which of the style sheet's states it is shown as."""
        return TONES.get(self.stage, "waiting")


def standing(upload: FileUploadRecord, now: dt.datetime | None = None) -> Standing:
    """Reads `upload.ahead` where the queryset's `with_place_in_line` has put it there."""
    stage = stage_of(upload)
    rate = rows_a_second(upload, now or timezone.now()) if stage is Stage.IMPORTING else None
    left = (upload.row_count - upload.rows_processed) / rate if rate else None
    seconds_left = max(1, round(left)) if left is not None else None
    return Standing(
        stage=stage,
        label=label_of(upload, stage),
        moving=stage in MOVING,
        rows_done=upload.rows_processed,
        rows=upload.row_count,
        rate=round(rate) if rate else None,
        seconds_left=seconds_left,
        sentence=sentence_for(upload, stage, seconds_left),
        spoken=spoken_for(upload, stage),
    )


def stage_of(upload: FileUploadRecord) -> Stage:
    if upload.undone_at:
        return Stage.UNDONE
    if upload.undo_requested_at:
        return Stage.UNDOING
    match upload.status:
        case FileUploadRecord.Status.COMPLETED:
            return Stage.CHECKED if upload.check_only else Stage.DONE
        case FileUploadRecord.Status.FAILED:
            return Stage.FAILED
        case FileUploadRecord.Status.PROCESSING:
            return Stage.IMPORTING if upload.rows_processed else Stage.READING
        case _:
            return Stage.ASKING if upload.question else Stage.WAITING


def label_of(upload: FileUploadRecord, stage: Stage) -> str:
    if stage is Stage.IMPORTING and upload.check_only:
        return "Checking"
    return LABELS[stage]


def rows_a_second(upload: FileUploadRecord, now: dt.datetime) -> float | None:
    if not upload.processing_started_at or not upload.rows_processed:
        return None
    elapsed = (now - upload.processing_started_at).total_seconds()
    return upload.rows_processed / elapsed if elapsed > 0 else None


def sentence_for(upload: FileUploadRecord, stage: Stage, seconds_left: int | None) -> str:
    match stage:
        case Stage.WAITING:
            return f"In line. {line_before(upload.ahead)}"
        case Stage.READING:
            return f"Reading {upload.original_filename}."
        case Stage.IMPORTING:
            progress = f"{upload.rows_processed:,} of {upload.row_count:,} rows"
            left = f", about {time_in_words(seconds_left)} left" if seconds_left else ""
            return f"{label_of(upload, stage)}: {progress}{left}."
        case Stage.UNDOING:
            return "Taking the sales out again."
        case _:
            return ""


def line_before(ahead: int) -> str:
    match ahead:
        case 0:
            return "Yours is next."
        case 1:
            return "1 file is before this one."
        case _:
            return f"{ahead} files are before this one."


def time_in_words(seconds: int) -> str:
    if seconds < 60:
        return counted(seconds, "second")
    if seconds < 3600:
        return counted(round(seconds / 60), "minute")
    return counted(round(seconds / 3600), "hour")


def counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def sales_words(sales: int, refunds: int) -> str:
    """148 sales and 1 refund; 1 refund; no sales."""
    kinds = {"sale": sales, "refund": refunds}
    told = [counted(number, kind) for kind, number in kinds.items() if number]
    return " and ".join(told) or "no sales"


def spoken_for(upload: FileUploadRecord, stage: Stage) -> str:
    """Changes rarely enough to be read out whenever it changes."""
    if stage is Stage.IMPORTING and upload.row_count:
        step = SPOKEN_STEPS * upload.rows_processed // upload.row_count
        return f"{label_of(upload, stage)}: {100 * step // SPOKEN_STEPS} percent."
    return f"{label_of(upload, stage)}."
