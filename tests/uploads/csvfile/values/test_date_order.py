import polars as pl
import pytest

from uploads.csvfile.salestable import Question
from uploads.csvfile.values import DateClues, DateEvidence, decide_dates

OPEN = "03/04/2025"
NO_CLUES = DateClues()


def evidence(*texts, zones=None):
    return DateEvidence.of(pl.Series(texts, dtype=pl.String), pl.Series(zones) if zones else None)


def order(*texts, clues=NO_CLUES, elsewhere=(), zones=None):
    style = decide_dates(evidence(*texts, zones=zones), clues, evidence(*elsewhere))
    return style.kind if isinstance(style, Question) else style.order


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([OPEN, "13/04/2025"], "dmy"),
        ([OPEN, "04/13/2025"], "mdy"),
        ([OPEN, "04/13/25 10:15"], "mdy"),
        (["03.04.2025"], "dmy"),
        (["03.13.2025"], "mdy"),
        ([OPEN, "05/Apr/2025"], "dmy"),
        ([OPEN, "Apr/05/2025"], "mdy"),
        ([OPEN, "Apr-05-25"], "mdy"),
        ([OPEN, "Apr 5, 2025"], "date_order"),
        ([OPEN, "Apr-05-25", "06-Apr-25"], "date_order"),
        (["45/03/04"], "ymd"),
        ([OPEN], "date_order"),
        ([OPEN, "5 Apr 2025"], "date_order"),
        (["24/03/05", "24/03/17"], "date_order"),
    ],
)
def test_the_column_itself_proves_its_order_or_it_is_asked(texts, expected):
    assert order(*texts) == expected


@pytest.mark.parametrize(
    ("clues", "expected"),
    [
        (DateClues(languages=frozenset({"de"})), "dmy"),
        (DateClues(languages=frozenset({"en"})), "date_order"),
        (DateClues(decimal_comma=True), "dmy"),
        (DateClues(currencies=frozenset({"EUR"})), "dmy"),
        (DateClues(currencies=frozenset({"USD"})), "date_order"),
        (DateClues(currencies=frozenset({"USD", "EUR"})), "date_order"),
        (DateClues(currencies=frozenset({"CAD"})), "date_order"),
        (DateClues(answer="mdy"), "mdy"),
        (DateClues(business="mdy"), "mdy"),
        (DateClues(answer="dmy", business="mdy"), "dmy"),
        (DateClues(answer="mdy", decimal_comma=True), "dmy"),
    ],
)
def test_clues_decide_where_the_dates_do_not(clues, expected):
    assert order(OPEN, clues=clues) == expected


@pytest.mark.parametrize(
    ("texts", "language", "expected"),
    [
        (["26/03/05", "26/03/17"], "ja", "ymd"),
        (["26/03/05", "26/03/17"], "de", "date_order"),
        (["05/03/26", "17/03/26"], "ja", "date_order"),
        (["26/03/05"], "zh", "ymd"),
        (["05/05/01", "05/05/01"], "ja", "ymd"),
        (["05.01.01"], "ja", "date_order"),
    ],
)
def test_two_digit_years_lead_where_the_language_has_it_so(texts, language, expected):
    assert order(*texts, clues=DateClues(languages=frozenset({language}))) == expected


def test_a_day_above_12_in_another_column_or_title_line_is_proof():
    assert order(OPEN, elsewhere=["31/01/2025"], clues=DateClues(business="mdy")) == "dmy"
    assert order(OPEN, elsewhere=["05/Apr/2025"]) == "dmy"
    assert order(OPEN, elsewhere=["05-Apr-2025"]) == "date_order"


@pytest.mark.parametrize(
    ("zone", "date", "expected"),
    [
        ("PDT", "12/07/2025", "dmy"),
        ("PST", "12/07/2025", "mdy"),
        ("CEST", "01/08/2025", "dmy"),
        ("CET", "01/08/2025", "mdy"),
        ("BST", "01/06/2025", "dmy"),
        ("GMT", "01/06/2025", "mdy"),
        ("UTC", "01/06/2025", "date_order"),
        ("PDT", "07/08/2025", "date_order"),
    ],
)
def test_a_zone_that_fits_the_calendar_in_one_order_only_is_proof(zone, date, expected):
    assert order(date, zones=[zone]) == expected
    assert order(f"{date} 10:00 {zone}") == expected


def test_dates_that_show_their_order_are_never_asked_about():
    assert order("2026-03-01", "1 Mar 2026", "05/05/2026") == "dmy"


def test_one_impossible_date_does_not_undo_a_clear_order():
    assert order(*["25/03/2026"] * 20, OPEN, "02/25/2026") == "dmy"
    assert order("25/03/2026", "02/25/2026", OPEN) == "date_order"


def test_the_question_shows_both_readings():
    question = decide_dates(evidence(OPEN))
    assert isinstance(question, Question)
    assert question.text.endswith("03/04/2025: 3 April 2025 or 4 March 2025?")
    assert [option.value for option in question.options] == ["dmy", "mdy"]
    assert question.examples == [OPEN]


def test_dates_without_a_year_are_asked_unless_it_is_known():
    assert order("13.04.") == "year"
    assert order("13.04.", clues=DateClues(year=2026)) == "dmy"


def test_evidence_of_batches_is_that_of_the_whole():
    texts = [OPEN, "13/04/2025", "2026-01-01", "x", "", "1 Mar 2026", "24/03/05", "0103"] * 2
    merged = DateEvidence()
    for at in range(0, len(texts), 3):
        merged |= evidence(*texts[at : at + 3])
    assert merged == evidence(*texts)
