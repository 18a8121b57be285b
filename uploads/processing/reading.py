"""The file of an upload, read with all that is known beforehand."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import BinaryIO

from uploads.csvfile.salestable import Reading, Refusal
from uploads.csvfile.service import CSVParserService
from uploads.models import FileUploadRecord
from uploads.processing.known import answers
from uploads.processing.trying import tried


def read(upload: FileUploadRecord, source: BinaryIO, progress: Callable[[int], None]) -> Reading:
    """What was answered for this file comes before what is remembered of files with its header.

    What is remembered is found by the header, so that using it takes a second look. A question
    says what each answer would make of the file.
    """
    given = upload.answers
    parser = CSVParserService()
    known = given
    reading = parser.read(source, answers(upload.business, known), progress)
    remembered = upload.data_source.remembered(reading.account.get("signature", ""))
    if not remembered.keys() <= given.keys():
        source.seek(0)
        known = remembered | given
        reading = parser.read(source, answers(upload.business, known), progress)
    if reading.question is None:
        return reading
    found = tried(source, reading.question, known, upload.business)
    if isinstance(found, Refusal):
        return dataclasses.replace(reading, outcome="refuse", question=None, refusal=found)
    return dataclasses.replace(reading, question=found)
