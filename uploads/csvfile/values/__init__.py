"""Columns of text to what they say: dates, numbers, money. Pure, whole columns at a time.

Every column goes the same way, so that it is read alike from top to bottom:

    evidence = DateEvidence.of(column) | DateEvidence.of(next_batch)      # merge over batches
    style = decide_dates(evidence, DateClues(languages=..., ...), elsewhere=other_dates)
    if isinstance(style, Question): ask it, else
    day, instant, bad = convert_dates(column, style, clock=times, zone=zones)

    evidence = NumberEvidence.of(column)                                  # and `|`
    style = decide_numbers(evidence, elsewhere=other_money, answer=answers.decimal_sign)
    values, bad = convert_numbers(column, style)                          # Decimal(38, 6)
    codes = cell_currencies(column)                                       # "" where none is stated

Columns are String series of clean text (see `clean`) and may hold nulls; results are as long as the
column. `bad` marks cells that state something unreadable; a cell that states nothing ("", NULL,
N/A, -) is null and not bad.
`evidence.share` tells how much of a column is readable; `DateEvidence.certain` counts dates that
can be nothing else (bare digits may be serials, years, amounts).

Also: `clean` (trimmed text), `said` and `saying` (clean text, null where nothing is stated),
`untidy` (which columns of a frame need cleaning), `convert_currencies(column) -> (codes, bad)`,
`currency_in_header("Total (€)") -> "EUR"`, `read_zone(text) -> zone or None`,
`name_month(texts)`; and for title lines and footers `dates_in_text(lines)` (DateEvidence for
`elsewhere`) and `years_in_text(lines)` (for `DateClues.year` where it is one).
"""

from uploads.csvfile.values.currencies import (
    DAY_FIRST,
    convert_currencies,
    currency_in_header,
    read_mark,
)
from uploads.csvfile.values.date_evidence import DateEvidence
from uploads.csvfile.values.date_order import DateClues, DateStyle, date_words, decide_dates
from uploads.csvfile.values.dates import Dates, convert_dates
from uploads.csvfile.values.days import name_month
from uploads.csvfile.values.ibans import is_iban
from uploads.csvfile.values.number_evidence import NumberEvidence, decide_numbers
from uploads.csvfile.values.numbers import (
    AMOUNT,
    Numbers,
    NumberStyle,
    cell_currencies,
    convert_numbers,
)
from uploads.csvfile.values.prose import dates_in_text, years_in_text
from uploads.csvfile.values.text import NOT_STATED, clean, said, saying, stated, untidy
from uploads.csvfile.values.zones import read_zone

__all__ = [
    "AMOUNT",
    "DAY_FIRST",
    "NOT_STATED",
    "DateClues",
    "DateEvidence",
    "DateStyle",
    "Dates",
    "NumberEvidence",
    "NumberStyle",
    "Numbers",
    "cell_currencies",
    "clean",
    "convert_currencies",
    "convert_dates",
    "convert_numbers",
    "currency_in_header",
    "date_words",
    "dates_in_text",
    "decide_dates",
    "decide_numbers",
    "is_iban",
    "name_month",
    "read_mark",
    "read_zone",
    "said",
    "saying",
    "stated",
    "untidy",
    "years_in_text",
]
