import pytest

from portal.businesses.models import Business
from tests.browser.stages import READING
from uploads.explanation import explanation, label_of

BUSINESS = Business(name="Shop", date_order="dmy")


def shown(reading=READING, business=BUSINESS):
    found = explanation(reading, business)
    assert found
    return found


def test_a_file_not_read_as_far_as_its_header_has_none():
    assert explanation(None, BUSINESS) is None
    assert explanation({"encoding": "utf-8"}, BUSINESS) is None


def test_values_are_told_in_the_business_s_own_way():
    cells = {c.field: c.cells[0] for c in shown().columns}
    assert cells["total"] == ("29,00", "EUR\N{NO-BREAK SPACE}29.00")
    assert cells["quantity"] == ("2", "2")
    us = Business(date_order="mdy")
    assert shown(business=us).columns[1].cells[0][1] == "Apr 3, 2026"


def test_times_are_told_on_the_business_s_clock():
    understood_as = {"sold_at": "2026-04-03T22:30:00+00:00"}
    reading = {
        "header": ["Sold"],
        "mapping": {"Sold": "sold_at"},
        "preview": [{"line_number": 2, "cells": ["x"], "understood": understood_as}],
    }
    berlin = Business(date_order="dmy", time_zone="Europe/Berlin")
    assert shown(reading, berlin).columns[0].cells == [("x", "4 Apr 2026, 00:30")]


def test_what_stands_in_no_column_is_told_apart():
    [worked_out] = [c for c in shown().columns if not c.header]
    assert (worked_out.label, worked_out.cells[0]) == ("Currency", ("", "EUR"))


def test_every_row_says_what_it_became():
    rows = shown().rows
    assert [(row.line_number, row.became, row.reason) for row in rows] == [
        (4, "A sale", ""),
        (5, "Needs your help", "“31/31/2026” is not a date"),
    ]


def test_a_file_without_a_preview_still_shows_its_columns():
    found = shown({"header": ["Date", "X"], "mapping": {"Date": "sold_on"}})
    assert [column.label for column in found.columns] == ["Date"]
    assert found.unused == ["X"]


@pytest.mark.parametrize(("field", "label"), [("sku", "SKU"), ("gift_wrap", "Gift wrap")])
def test_fields_have_plain_names(field, label):
    assert label_of(field) == label


def test_before_the_columns_are_known_they_are_shown_as_they_stand():
    found = shown(READING | {"mapping": {}, "preview": [{"line_number": 2, "cells": ["7", "x"]}]})
    assert not found.is_understood
    assert [column.header for column in found.columns] == READING["header"]
    assert (found.columns[1].cells, found.unused) == ([("x", None)], [])


def test_a_column_that_only_decides_is_not_told_as_lacking():
    reading = {"header": ["Date", "State"], "mapping": {"Date": "sold_on", "State": "status"}}
    assert [column.only_decides for column in shown(reading).columns] == [False, True]


@pytest.mark.parametrize(
    ("encoding", "letters"),
    [("utf-8", None), ("utf-16-le", None), ("cp1252", "Western European"), ("xyz", "XYZ")],
)
def test_letters_are_told_where_they_are_not_those_of_unicode(encoding, letters):
    facts = dict(shown(READING | {"encoding": encoding}).facts)
    assert facts.get("Letters") == letters
    assert facts["Columns set apart"] == "by semicolons"
    assert facts["Names of the columns"] == "in line 3"
