"""The rejected rows as a CSV file that can be corrected in a spreadsheet and uploaded again."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import PurePath

from django.http import StreamingHttpResponse
from django.utils.http import content_disposition_header

from uploads.models import FileUploadRecord

BATCH = 1000
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
PLAIN_NUMBER = re.compile(r"[+-]?[\d.,' ]+")
SPREADSHEET_DELIMITERS = (",", ";", "\t")


def response(upload: FileUploadRecord) -> StreamingHttpResponse:
    download = StreamingHttpResponse(stream(upload), content_type="text/csv; charset=utf-8")
    name = f"{PurePath(upload.original_filename).stem} - rejected rows.csv"
    download["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return download


def stream(upload: FileUploadRecord) -> Iterator[bytes]:
    """UTF-8 with a byte order mark, for Excel: the file's own columns, then Line and Problem."""
    reading = upload.reading or {}
    header = list(reading.get("header") or [])
    delimiter = reading.get("delimiter")
    writer = csv.writer(
        Echo(), delimiter=delimiter if delimiter in SPREADSHEET_DELIMITERS else ",", strict=True
    )
    rows = upload.rejected_rows.filter(fixed_at=None).order_by("line_number")
    width = max(
        [len(header), *(len(cells) for cells in rows.values_list("cells", flat=True).iterator())]
    )
    yield b"\xef\xbb\xbf"
    yield writer.writerow([*map(harmless, padded(header, width)), "Line", "Problem"])
    for row in rows.iterator(BATCH):
        problem = " ".join(problem["message"] for problem in row.problems)
        cells = [*padded(row.cells, width), str(row.line_number), problem]
        yield writer.writerow(map(harmless, cells))


def padded(cells: list[str], width: int) -> list[str]:
    return cells + [""] * (width - len(cells))


def harmless(cell: str) -> str:
    """A cell that a spreadsheet would run as a formula, made text (OWASP's CSV injection)."""
    if cell.lstrip(" ").startswith(FORMULA_STARTS) and not PLAIN_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


class Echo:
    """A file for csv.writer that hands back what is written."""

    def write(self, line: str) -> bytes:
        return line.encode("utf-8", "replace")
