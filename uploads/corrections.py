"""Rejected rows as they are laid out for correcting, and what came back corrected."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import QueryDict

from uploads.csvfile.reasons import remedy_words, wrong_words
from uploads.explanation import cell_at
from uploads.models import FileUploadRecord, RejectedRow

ROWS_A_PAGE = 10
FIELDS_A_PAGE = 800
"""Django reads 1,000 form fields at most (DATA_UPLOAD_MAX_NUMBER_FIELDS)."""
CELL_NAME = re.compile(r"cell-(?P<row>[0-9]{1,18})-(?P<index>[0-9]{1,4})")


@dataclasses.dataclass(frozen=True, slots=True)
class Cell:
    name: str
    column: str
    value: str
    wrong: bool

    @property
    def has_lines(self) -> bool:
        return "\n" in self.value or "\r" in self.value


@dataclasses.dataclass(frozen=True, slots=True)
class RowToFix:
    """A rejected row: what is wrong and what to do, the cells it is about, and the others."""

    row: RejectedRow
    problems: list[str]
    wrong: list[Cell]
    others: list[Cell]

    @property
    def rest(self) -> str:
        """What tells the row from others: its other cells, those that hold something."""
        return ", ".join(cell.value for cell in self.others if cell.value.strip())


@dataclasses.dataclass(frozen=True, slots=True)
class RowsToFix:
    page: Page[RejectedRow]
    rows: list[RowToFix]


def waiting_rows(upload: FileUploadRecord) -> QuerySet[RejectedRow]:
    return upload.rejected_rows.filter(fixed_at=None).order_by("line_number")


def rows_to_fix(upload: FileUploadRecord, page_number: str | None) -> RowsToFix:
    reading = upload.reading or {}
    header = list(reading.get("header") or [])
    rows_a_page = max(1, min(ROWS_A_PAGE, FIELDS_A_PAGE // max(1, len(header))))
    page = Paginator(waiting_rows(upload), rows_a_page).get_page(page_number)
    return RowsToFix(page, [laid_out(row, header, reading) for row in page])


def laid_out(row: RejectedRow, header: list[str], reading: Mapping[str, Any]) -> RowToFix:
    blamed = {problem["column"] for problem in row.problems}
    cells = [
        Cell(name_of(row, index), column, value, wrong=column in blamed)
        for index, (column, value) in enumerate(in_columns(row.cells, header))
    ]
    wrong = [cell for cell in cells if cell.wrong]
    others = [cell for cell in cells if not cell.wrong]
    problems = [problem_words(problem, reading) for problem in row.problems]
    return RowToFix(row, problems, wrong, others)


def problem_words(problem: Mapping[str, str], reading: Mapping[str, Any]) -> str:
    """Date: “31/31/2026” is not a date. Write it like 31/12/2026."""
    message = problem["message"]
    wrong = wrong_words(message, problem["value"])
    column = problem["column"]
    told = f"{column}: {wrong}." if column else f"{wrong[:1].upper()}{wrong[1:]}."
    how = [str(reading.get(name) or "") for name in ("date_order", "decimal_sign")]
    remedy = remedy_words(message, good_cell(column, reading), *how)
    return f"{told} {remedy}." if remedy else told


def good_cell(column: str, reading: Mapping[str, Any]) -> str:
    """What stands in that column in the first row that could be read; "" where none is kept."""
    header = list(reading.get("header") or [])
    if column not in header:
        return ""
    rows = [row for row in reading.get("preview") or [] if row.get("understood")]
    cells = (cell_at(row["cells"], header.index(column)).strip() for row in rows)
    return next(filter(None, cells), "")


def in_columns(cells: list[str], header: list[str]) -> list[tuple[str, str]]:
    """(column, value), as many as there are of either."""
    width = max(len(cells), len(header))
    columns = header + [f"Column {number}" for number in range(len(header) + 1, width + 1)]
    return list(zip(columns, cells + [""] * (width - len(cells)), strict=True))


def name_of(row: RejectedRow, index: int) -> str:
    return f"cell-{row.pk}-{index}"


def corrected(upload: FileUploadRecord, posted: QueryDict) -> list[tuple[RejectedRow, list[str]]]:
    """The rows of which a cell came back changed, each with all of its cells as they are now."""
    keys = {key for name in posted if (key := row_key(name))}
    rows = [(row, cells_from(row, posted)) for row in waiting_rows(upload).filter(pk__in=keys)]
    return [(row, cells) for row, cells in rows if cells != without_empty_end(row.cells)]


def row_key(name: str) -> int | None:
    """The key in a name that `name_of` made, None for any other name."""
    match = CELL_NAME.fullmatch(name)
    return int(match["row"]) if match else None


def cells_from(row: RejectedRow, posted: QueryDict) -> list[str]:
    """A browser sends line breaks as CRLF, and leaves out cells that were not shown."""
    places = {int(m["index"]) for name in posted if (m := CELL_NAME.fullmatch(name))}
    cells = row.cells + [""] * (max(places, default=-1) + 1 - len(row.cells))
    new = [
        posted.get(name_of(row, index), cell).replace("\r\n", "\n")
        for index, cell in enumerate(cells)
    ]
    return without_empty_end(new)


def without_empty_end(cells: list[str]) -> list[str]:
    end = next((n for n in range(len(cells), 0, -1) if cells[n - 1]), 0)
    return [cell.replace("\r\n", "\n") for cell in cells[:end]]
