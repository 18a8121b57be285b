"""Rows as a CSV download that spreadsheets open well and run nothing of."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence

from django.http import StreamingHttpResponse
from django.utils.http import content_disposition_header

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
PLAIN_NUMBER = re.compile(r"[+-]?[\d.,' ]+")


def download(
    rows: Iterable[Sequence[object]], filename: str, delimiter: str = ","
) -> StreamingHttpResponse:
    """The rows, header first, sent while they are read."""
    answer = StreamingHttpResponse(
        csv_lines(rows, delimiter), content_type="text/csv; charset=utf-8"
    )
    answer["Content-Disposition"] = content_disposition_header(True, filename) or "attachment"
    return answer


def csv_lines(rows: Iterable[Sequence[object]], delimiter: str = ",") -> Iterator[bytes]:
    """UTF-8 with a byte order mark, for Excel; None is an empty cell."""
    writer = csv.writer(Echo(), delimiter=delimiter, strict=True)
    yield b"\xef\xbb\xbf"
    for row in rows:
        yield writer.writerow(["" if cell is None else harmless(str(cell)) for cell in row])


def harmless(cell: str) -> str:
    """A cell that a spreadsheet would run as a formula, made text (OWASP's CSV injection)."""
    if cell.lstrip(" ").startswith(FORMULA_STARTS) and not PLAIN_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


class Echo:
    """A file for csv.writer that hands back what is written."""

    def write(self, line: str) -> bytes:
        return line.encode("utf-8", "replace")
