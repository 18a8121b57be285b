import pytest

from uploads.csvfile.values import dates_in_text, years_in_text


@pytest.mark.parametrize(
    ("line", "readable", "years"),
    [
        ("Period: 01/08/2026 to 31/08/2026", 2, {2026}),
        ("Export 4.13.17 - December 19, 2020 11:28 pm", 1, {2020}),
        ("vom 1. März 2026 bis 31. März 2026", 2, {2026}),
        ("1 de marzo de 2026", 1, {2026}),
        ("Dec 2025/Jan 2026", 0, {2025, 2026}),
        ("01/2026", 0, {2026}),
        ("20260101 20260331 20260401093000000", 2, {2026}),
        ("Sales 2025", 0, {2025}),
        ("10.1.12.20", 0, set()),
        ("1.234.56", 0, set()),
        ("Invoice 2026-0001 over 12.50", 0, set()),
    ],
)
def test_dates_and_years_are_found_in_text(line, readable, years):
    assert dates_in_text([line]).readable == readable
    assert years_in_text([line]) == years


def test_a_title_line_proves_the_order():
    assert dates_in_text(["From 13/08/2026"]).day_first == 1
    assert dates_in_text(["From 08/13/2026"]).month_first == 1
