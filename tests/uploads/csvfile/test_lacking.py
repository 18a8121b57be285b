"""What a file lacks is told by the column that was meant to have it."""

import io

import pytest

from uploads.csvfile.service import EMPTY, CSVParserService


def refused(text):
    refusal = CSVParserService().read(io.BytesIO(text.encode())).refusal
    assert refusal
    return refusal.message


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Date,Item,Total\nx,Mug,1\ny,Cup,2\n", "No cell under “Date” is a date."),
        ("Date,Item,Total\n,Mug,1\n,Cup,2\n", "“Date” is empty in every row."),
        ("Thing,Total\nMug,1\nCup,2\n", "There is no column with the date"),
        ("Date,Item,Total\n2025-03-01,Mug,\n2025-03-02,Cup,\n", "“Total” is empty in every row."),
        ("Date,Item\n2025-03-01,Mug\n2025-03-02,Cup\n", "There is no column with an amount"),
    ],
)
def test_what_is_lacking_is_told(text, told):
    assert refused(text).startswith(told)


def test_rows_of_empty_cells_are_no_rows():
    assert refused("Date,Item,Total\n,,\n,,\n") == EMPTY
