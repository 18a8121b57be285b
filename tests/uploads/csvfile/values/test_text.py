import polars as pl
import pytest

from uploads.csvfile.values import clean, stated


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  A  B ", "A  B"),
        ("\u00a0x\u202f", "x"),
        ("\ufeffid", "id"),
        ("\u200e01/03/2026", "01/03/2026"),
        ('="00123"', "00123"),
        ('=""', ""),
        ('"never closed', "never closed"),
        ('"Tea" and "Co"', '"Tea" and "Co"'),
        ('TV 55"', 'TV 55"'),
        ("00123", "00123"),
        ("150040.0", "150040.0"),
        ("'01001", "'01001"),
        ("NULL", "NULL"),
        (None, None),
    ],
)
def test_text_is_kept_as_it_stands_without_outer_blanks(cell, text):
    assert clean(pl.Series([cell], dtype=pl.String)).to_list() == [text]


@pytest.mark.parametrize("cell", ["", " ", "-", "--", "null", "N/A", "Na", "#N/A", "—", '=""'])
def test_what_means_not_stated_is_null(cell):
    assert stated(pl.Series([cell, "x"])).to_list() == [None, "x"]


@pytest.mark.parametrize("cell", ["0", "none", "Nadia", "-1", "n", "unknown"])
def test_anything_else_is_stated(cell):
    assert stated(pl.Series([cell])).to_list() == [cell]
