"""What a file lacks that a sale needs: a date, or money (rule 2)."""

from __future__ import annotations

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.dates import KINDS
from uploads.csvfile.columns.figures import WORTH
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Refusal

NO_DATE = (
    "There is no column with the date of each sale. Export a list of single sales, orders or "
    "receipts that shows when each was made."
)
NO_AMOUNT = (
    "There is no column with an amount or a price. Export a list of sales, orders or receipts "
    "that shows what each came to."
)
_MONEY = (*WORTH, "unit_price", "price", "credit", "debit")
_ELSE = (
    "Where another column {does}, change what the columns mean; else export the file again, with "
    "it filled in."
)


def no_date(survey: Survey) -> Refusal:
    named = [column for column in survey.named(*KINDS) if not column.is_date]
    told = _other_than(named, "a date", "says when each sale was made")
    return Refusal("date_column", told or NO_DATE)


def no_amount(survey: Survey) -> Refusal:
    named = [column for column in survey.named(*_MONEY) if not column.is_number]
    told = _other_than(named, "an amount", "says what each sale came to")
    return Refusal("amount_column", told or NO_AMOUNT)


def _other_than(named: list[Column], what: str, does: str) -> str:
    """Of a column that is called so and holds something else, or nothing."""
    if not named:
        return ""
    column = next((each for each in named if each.filled), named[0])
    holds = (
        f"No cell under “{column.name}” is {what}"
        if column.filled
        else (f"“{column.name}” is empty in every row")
    )
    return f"{holds}. {_ELSE.format(does=does)}"
