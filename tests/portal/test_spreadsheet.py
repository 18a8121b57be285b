from decimal import Decimal

import pytest

from portal import spreadsheet


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1"])
def test_a_formula_becomes_text(cell):
    assert spreadsheet.harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-12.50", "+1,000", "1 234,56", "Cup", "", "2025-03-01"])
def test_numbers_and_words_stay_as_they_are(cell):
    assert spreadsheet.harmless(cell) == cell


def test_lines_begin_with_a_byte_order_mark_and_leave_nothing_empty_cells():
    lines = spreadsheet.csv_lines([["a", None, Decimal("-1.50")], ['"b"', "ü", "=1"]], ";")
    assert b"".join(lines).decode() == '\ufeffa;;-1.50\r\n"""b""";ü;\'=1\r\n'
