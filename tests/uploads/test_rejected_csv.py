import csv
import io

import pytest

from tests.make import make_upload
from uploads import rejected_csv

pytestmark = pytest.mark.django_db


def rejected(upload, line, cells, message="Missing amount."):
    problem = {"column": "", "value": "", "message": message}
    return upload.rejected_rows.create(line_number=line, cells=cells, problems=[problem])


def table_of(upload, delimiter=","):
    text = b"".join(rejected_csv.response(upload)).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_it_holds_the_columns_of_the_file_then_line_and_problem():
    upload = make_upload(reading={"header": ["Date", "Item"]})
    rejected(upload, 7, ["2025-13-01", 'A "big"\ncup'], '"2025-13-01" is not a date.')
    rejected(upload, 3, ["2025-03-01"])
    assert table_of(upload) == [
        ["Date", "Item", "Line", "Problem"],
        ["2025-03-01", "", "3", "The amount is missing. Write what the sale came to."],
        ["2025-13-01", 'A "big"\ncup', "7", '"2025-13-01" is not a date.'],
    ]


def test_a_row_with_too_many_cells_keeps_them_all():
    upload = make_upload(reading={"header": ["Date", "Item"]})
    rejected(upload, 3, ["2025-03-01", "Cup", "large"])
    assert table_of(upload) == [
        ["Date", "Item", "", "Line", "Problem"],
        ["2025-03-01", "Cup", "large", "3", "The amount is missing. Write what the sale came to."],
    ]


def test_rows_fixed_since_are_left_out():
    upload = make_upload(reading={"header": ["Date"]})
    row = rejected(upload, 3, ["x"])
    row.fixed_at = upload.uploaded_at
    row.save()
    assert table_of(upload) == [["Date", "Line", "Problem"]]


@pytest.mark.parametrize(("delimiter", "written"), [(";", ";"), ("\t", "\t"), ("|", ",")])
def test_the_delimiter_of_the_file_is_kept_where_spreadsheets_know_it(delimiter, written):
    upload = make_upload(reading={"header": ["Date"], "delimiter": delimiter})
    assert table_of(upload, written) == [["Date", "Line", "Problem"]]


def test_the_download_is_named_after_the_file():
    answer = rejected_csv.response(make_upload(original_filename="März.csv"))
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert "M%C3%A4rz%20-%20rejected%20rows.csv" in answer["Content-Disposition"]
