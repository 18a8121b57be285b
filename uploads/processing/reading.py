"""The file of an upload, read with all that is known beforehand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

from portal.businesses.models import Business
from uploads.csvfile.salestable import Answers, Reading
from uploads.csvfile.service import CSVParserService
from uploads.models import FileUploadRecord

NOT_FOR_THE_READER = {"same_file"}
NAMED = {"date_order", "decimal_sign", "column_mapping"}


def read(upload: FileUploadRecord, source: BinaryIO, progress: Callable[[int], None]) -> Reading:
    """What was answered for this file comes before what is remembered of files with its header.

    What is remembered is found by the header, so that using it takes a second look.
    """
    given = upload.answers
    parser = CSVParserService()
    reading = parser.read(source, answers(upload.business, given), progress)
    remembered = upload.data_source.remembered(reading.account.get("signature", ""))
    if remembered.keys() <= given.keys():
        return reading
    source.seek(0)
    return parser.read(source, answers(upload.business, remembered | given), progress)


def answers(business: Business, known: Mapping[str, Any]) -> Answers:
    order = business.date_order
    return Answers(
        date_order=known.get("date_order"),
        decimal_sign=known.get("decimal_sign"),
        column_mapping=known.get("column_mapping", {}),
        business_date_order=None if order == Business.DateOrder.ASK else order,  # type: ignore[arg-type]
        settled={
            kind: answer for kind, answer in known.items() if kind not in NAMED | NOT_FOR_THE_READER
        },
    )
