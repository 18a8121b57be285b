"""The rejected rows as a CSV file that can be corrected in a spreadsheet and uploaded again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from django.http import StreamingHttpResponse

from portal import spreadsheet
from uploads.corrections import problem_words
from uploads.models import FileUploadRecord

BATCH = 1000
SPREADSHEET_DELIMITERS = (",", ";", "\t")


def response(upload: FileUploadRecord) -> StreamingHttpResponse:
    said = (upload.reading or {}).get("delimiter")
    delimiter = said if said in SPREADSHEET_DELIMITERS else ","
    name = f"{PurePath(upload.original_filename).stem} - rejected rows.csv"
    return spreadsheet.download(rows(upload), name, delimiter)


def rows(upload: FileUploadRecord) -> Iterator[list[str]]:
    """The file's own columns, then Line and Problem; the header first."""
    reading = upload.reading or {}
    header = list(reading.get("header") or [])
    rejected = upload.rejected_rows.filter(fixed_at=None).order_by("line_number")
    every_row = rejected.values_list("cells", flat=True).iterator()
    width = max([len(header), *(len(cells) for cells in every_row)])
    yield [*padded(header, width), "Line", "Problem"]
    for row in rejected.iterator(BATCH):
        problem = " ".join(problem_words(problem, reading) for problem in row.problems)
        yield [*padded(row.cells, width), str(row.line_number), problem]


def padded(cells: list[str], width: int) -> list[str]:
    return cells + [""] * (width - len(cells))
