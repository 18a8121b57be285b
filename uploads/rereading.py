"""Rejected rows that a person has corrected, read again where they stand in their file."""

from __future__ import annotations

import codecs
import dataclasses
import io
import re
from collections.abc import Sequence

import polars as pl
from django.core.files.storage import default_storage

from uploads.csvfile.salestable import SALE_COLUMNS, Answers, Problem, Reading
from uploads.csvfile.service import CSVParserService
from uploads.models import FileUploadRecord, RejectedRow
from uploads.processing.known import answers

type Correction = tuple[RejectedRow, list[str]]

CONTEXT_BYTES = 4 * 1024 * 1024
"""How much of the file's beginning a corrected row is read with: enough to tell how it is meant."""

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
UNREADABLE = Problem("", "", "With these cells the row cannot be read any more.")
DECIDED = {"date_order": "date_order", "decimal_sign": "decimal_sign", "column_mapping": "mapping"}


@dataclasses.dataclass(frozen=True, slots=True)
class ReadAgain:
    """What corrected rows have become, by the lines on which they stand in the file.

    `sales` as in SalesTable. A line that is in neither is no sale any more.
    """

    sales: pl.DataFrame
    problems: dict[int, list[Problem]]


def read_again(upload: FileUploadRecord, corrections: Sequence[Correction]) -> ReadAgain:
    """Each row is put into the beginning of its file, before the one that it replaces."""
    content, lines = in_their_places(upload, corrections)
    reading = CSVParserService().read(io.BytesIO(content), as_decided(upload))
    if reading.outcome != "import":
        return ReadAgain(_no_sales(), {line: [UNREADABLE] for line in lines.values()})
    return _only(reading, lines)


def as_decided(upload: FileUploadRecord) -> Answers:
    """What was found out about the whole file holds for its corrected rows."""
    account = upload.reading or {}
    decided = {kind: account[name] for kind, name in DECIDED.items() if account.get(name)}
    return answers(upload.business, upload.answers | decided)


def in_their_places(
    upload: FileUploadRecord, corrections: Sequence[Correction]
) -> tuple[bytes, dict[int, int]]:
    """What to read, in UTF-8, and {line in it: line in the file} of the corrected rows."""
    account = upload.reading or {}
    file_lines = beginning(upload.file_path, account.get("encoding") or "utf-8")
    mixed: list[str] = []
    lines: dict[int, int] = {}
    done = added = 0
    for row, cells in sorted(corrections, key=lambda correction: correction[0].line_number):
        before = min(row.line_number - 1, len(file_lines))
        mixed += file_lines[done:before]
        done = before
        lines[before + added + 1] = row.line_number
        record = written(cells, account.get("delimiter") or ",")
        mixed += LINE.findall(record)
        added += len(LINE.findall(record))
    mixed += file_lines[done:]
    return "".join(mixed).encode("utf-8-sig"), lines


def beginning(file_path: str, encoding: str) -> list[str]:
    """Whole lines from the file's beginning, each with its end."""
    with default_storage.open(file_path) as source:
        head = source.read(CONTEXT_BYTES)
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    lines = LINE.findall(decoder.decode(head).removeprefix("\ufeff"))
    if len(head) == CONTEXT_BYTES:
        return lines[:-1]
    if lines and not lines[-1].endswith(("\r", "\n")):
        lines[-1] += "\n"
    return lines


def written(cells: list[str], delimiter: str) -> str:
    return delimiter.join(_quoted(cell, delimiter) for cell in cells) + "\n"


def _quoted(cell: str, delimiter: str) -> str:
    if not any(sign in cell for sign in (delimiter, '"', "\n", "\r")):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def _only(reading: Reading, lines: dict[int, int]) -> ReadAgain:
    """Of all that was read, what stands on these lines."""
    sales = [_no_sales()]
    problems: dict[int, list[Problem]] = {}
    for table in reading.segments():
        here = table.sales.filter(pl.col("line_number").is_in(list(lines)))
        sales.append(here.with_columns(pl.col("line_number").replace(lines)))
        problems |= {
            lines[row.line_number]: row.problems
            for row in table.rejected
            if row.line_number in lines
        }
    return ReadAgain(pl.concat(sales, how="vertical_relaxed"), problems)


def _no_sales() -> pl.DataFrame:
    return pl.DataFrame(schema=SALE_COLUMNS)
