import logging
import re

from portal.logs import LineFormatter


def line(message, *values):
    record = logging.LogRecord("uploads.intake", logging.INFO, "", 0, message, values, None)
    return LineFormatter().format(record)


def test_a_line_has_time_level_source_and_message():
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO uploads\.intake Upload 7 is taken in",
        line("Upload %s is taken in", 7),
    )


def test_a_line_break_in_a_value_starts_no_line_of_its_own():
    assert line("Name: %s", "a\nERROR b").endswith(r"Name: a\nERROR b")
