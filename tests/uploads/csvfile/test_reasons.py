"""Why rows are no sales, in plain words."""

import pytest

from uploads.csvfile.reasons import ignored_words, remedy_words, wrong_words


@pytest.mark.parametrize(
    ("message", "value", "words"),
    [
        ('Invalid date format: "31/31" is not a date', "31/31", "“31/31” is not a date"),
        ("Missing date", "", "the date is missing"),
        ('Invalid number: "x" is not a number', "x", "“x” is not a number"),
        ("Missing amount", "", "the amount is missing"),
        ("Something of another reader.", "", "Something of another reader"),
    ],
)
def test_what_is_wrong_is_said_once_and_without_a_code(message, value, words):
    assert wrong_words(message, value) == words


def test_a_value_with_braces_is_shown_as_it_stands():
    assert wrong_words("Invalid number", "{0}") == "“{0}” is not a number"


@pytest.mark.parametrize(
    ("message", "good", "date_order", "decimal_sign", "words"),
    [
        ("Missing date", "", "mdy", ".", "Write it like 12/31/2026"),
        ("Missing date", "3 Apr 2026", "dmy", ".", "Write it like 3 Apr 2026"),
        ("Invalid date format", "", "", "", "Write it like 31/12/2026"),
        ("Invalid number", "", "dmy", ",", "Write it like 12,50"),
        ("Invalid number", "9,00", "dmy", ",", "Write it like 9,00"),
        ("Something else", "9,00", "dmy", ",", ""),
    ],
)
def test_what_to_do_is_said_in_the_file_s_own_way_of_writing(
    message, good, date_order, decimal_sign, words
):
    assert remedy_words(message, good, date_order, decimal_sign) == words


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("type: CARD_PAYMENT", "marked “card payment”"),
        ("type: Payout: weekly", "marked “Payout: weekly”"),
        ("status: Cancelled", "status “Cancelled”"),
        ("part of order", "more lines of an order that is counted once"),
        ("no sale any more after your correction", "no sale any more after your correction"),
    ],
)
def test_what_is_left_out_is_named_as_people_name_it(reason, words):
    assert ignored_words(reason) == words
