import pytest
from django.http import QueryDict

from tests.make import make_upload
from uploads.corrections import corrected, name_of, problem_words, rows_to_fix

pytestmark = pytest.mark.django_db
HEADER = ["Date", "Item", "Total"]


@pytest.fixture
def upload():
    return make_upload(reading={"header": HEADER})


def reject(upload, line, cells, column="Date"):
    problem = {"column": column, "value": cells[0], "message": "Invalid date format"}
    return upload.rejected_rows.create(line_number=line, cells=cells, problems=[problem])


def posted(row, **cells):
    query = QueryDict(mutable=True)
    for index, value in cells.items():
        query[name_of(row, int(index.removeprefix("c")))] = value
    return query


def test_a_row_is_laid_out_with_its_wrong_cells_apart(upload):
    reject(upload, 5, ["31/31/2026", "Cup"])
    [laid_out] = rows_to_fix(upload, None).rows
    assert [(cell.column, cell.value) for cell in laid_out.wrong] == [("Date", "31/31/2026")]
    assert [(cell.column, cell.value) for cell in laid_out.others] == [
        ("Item", "Cup"),
        ("Total", ""),
    ]
    assert laid_out.rest == "Cup"


def test_cells_beyond_the_header_are_numbered(upload):
    reject(upload, 5, ["1", "2", "3", "4"])
    assert rows_to_fix(upload, None).rows[0].others[-1].column == "Column 4"


def test_pages_of_wide_files_are_short_enough_for_one_form():
    upload = make_upload(reading={"header": [f"Column {n}" for n in range(200)]})
    for line in range(2, 12):
        reject(upload, line, ["x"] * 200)
    assert len(rows_to_fix(upload, None).rows) == 4


def test_a_corrected_row_comes_back_with_all_of_its_cells(upload):
    row = reject(upload, 5, ["31/31/2026", "Cup", "9.00"])
    assert corrected(upload, posted(row, c0="30/03/2026")) == [(row, ["30/03/2026", "Cup", "9.00"])]


def test_a_cell_can_be_added_at_the_end(upload):
    row = reject(upload, 5, ["30/03/2026", "Cup"])
    assert corrected(upload, posted(row, c2="9.00")) == [(row, ["30/03/2026", "Cup", "9.00"])]


@pytest.mark.parametrize("cells", [["x", "Cup"], ["x", "a\nb"], ["x", "Cup", ""]])
def test_a_row_sent_back_as_it_was_is_not_tried(upload, cells):
    row = reject(upload, 5, cells)
    same = {f"c{index}": cell.replace("\n", "\r\n") for index, cell in enumerate(cells)}
    assert corrected(upload, posted(row, **{**same, "c2": ""})) == []


def test_rows_of_another_upload_and_fixed_rows_are_left_alone(upload):
    other = reject(make_upload(), 5, ["x"])
    fixed = reject(upload, 6, ["x"])
    fixed.fixed_at = upload.uploaded_at
    fixed.save()
    query = posted(other, c0="y")
    query.update(posted(fixed, c0="y"))
    assert corrected(upload, query) == []


@pytest.mark.parametrize("name", ["cell-x-0", "cell-1", "cell--1-0", f"cell-{'9' * 30}-0"])
def test_names_that_are_no_cells_are_passed_over(upload, name):
    assert corrected(upload, QueryDict(f"{name}=1")) == []


@pytest.mark.parametrize(
    ("column", "told"),
    [
        ("Date", "Date: “x” is not a date. Write it like 2026-03-04."),
        ("Paid", "Paid: “x” is not a date. Write it like 31/12/2026."),
    ],
)
def test_a_good_cell_of_the_column_is_the_example(column, told):
    problem = {"column": column, "value": "x", "message": "Invalid date format"}
    rows = [
        {"cells": ["x"], "understood": {}},
        {"cells": [" 2026-03-04 ", "Mug"], "understood": {"sold_on": "2026-03-04"}},
    ]
    assert problem_words(problem, {"header": HEADER, "preview": rows}) == told
