"""Which column is the date of the sale, and the order of its day and month (rule 11)."""

from __future__ import annotations

from functools import reduce

import polars as pl

from uploads.csvfile.columns.column import FORCED, Column
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers, Option, Question
from uploads.csvfile.values import (
    DateClues,
    DateEvidence,
    DateStyle,
    convert_dates,
    currency_in_header,
    dates_in_text,
    decide_dates,
    years_in_text,
)
from uploads.csvfile.vocabulary.headers import key

KINDS = (
    "date_sale",
    "date_any",
    "date_created",
    "date_invoice",
    "date_posted",
    "date_value",
    "date_paid",
    "date_stay",
)
"""Rule 11: the sale's own date first, then when it was created, invoiced, booked, paid; where none
is stated, when the guest came."""


def date_column(survey: Survey) -> Column | Question | None:
    """The column of the sale's date; a question between equals; None where there is none."""
    named = [c for c in survey.of(*KINDS) if c.is_date]
    named = named or [c for c in survey.of(*KINDS) if c.dates.readable or c.rank == FORCED]
    if named:
        equals = [c for c in named[1:] if c.kind == named[0].kind and c.is_date]
        rivals = [c for c in equals if _may_rival(named[0], c) and _differ(survey, named[0], c)]
        if named[0].kind in _LATE:
            rivals += [c for c in survey.columns if _may_be_before(c, named[0], survey)]
        if rivals and named[0].rank != FORCED:
            return _question([named[0], *rivals], survey)
        return named[0]
    unknown = [c for c in survey.columns if _may_be_the_date(c)]
    if len(unknown) == 1:
        return unknown[0]
    others = [c for c in survey.columns if c.is_date and c.kind in {"", "date_other"}]
    words = {c.at: {*key(c.name).split()} for c in others}
    asked = unknown or [c for c in others if words[c.at] & _HANDED_OVER and not words[c.at] & _ENDS]
    return _question(asked, survey) if asked else None


_LATE = ("date_posted", "date_value", "date_paid", "date_stay")
"""Days on which a sale is booked, paid or used: none of them comes before it."""


def _may_be_before(column: Column, late: Column, survey: Survey) -> bool:
    """An unknown date that is filled as often and never the later one of the two."""
    if column.word is not None or not _may_be_the_date(column) or column.filled < late.filled:
        return False
    days = [convert_dates(survey.sample[c.cell], DateStyle()).day for c in (column, late)]
    both = pl.DataFrame({"day": days[0], "late": days[1]}).drop_nulls()
    earlier = both.filter(pl.col("day") < pl.col("late"))
    return bool(earlier.height) and not both.filter(pl.col("day") > pl.col("late")).height


def _may_be_the_date(column: Column) -> bool:
    """Certain dates under a header that says nothing, or that means something else (`Sold`)."""
    if not column.is_date or not column.dates.certain:
        return False
    return not column.kind.startswith(_NEVER_DATES) and not {*key(column.name).split()} & _LATER


_NEVER_DATES = ("date", "cancelled", "period", "time", "order", "reference",
                "payment_id", "sku", "row_id")  # fmt: skip


_LATER = frozenset(
    """ship shipping shipped dispatch delivery delivered deliver due limit deadline expiry expires
    expiration expire payout settlement settled updated modified open renewal birth birthday
    born warranty valid until end ending first last next launch release
    gultig lieferung liefertermin lieferdatum versand fallig falligkeit valable validite livraison
    expedition echeance vigencia entrega envio vencimiento vencimento valido scadenza consegna
    geldig levering vervaldatum waznosc dostawy platnost dodani""".split()
)
"""Words of dates on which nothing is sold: it is sent, owed, changed or on offer then."""


_HANDED_OVER = frozenset(
    """ship shipping shipped dispatch dispatched delivery delivered fulfillment fulfilment fulfilled
    pickup collection completed completion complete hoan versand versanddatum lieferung lieferdatum
    expedition livraison envio entrega spedizione consegna verzending levering dostawa dostawy
    wysylka""".split()
)
"""Where no other date is stated, goods may have been sold on the day they were handed over."""
_ENDS = frozenset("limit due deadline latest by until before estimated expected".split())


def _may_rival(first: Column, other: Column) -> bool:
    """Another word for the date of the sale, or the same header again (`Date (2)`)."""
    repeated = other.name.startswith(f"{first.name} (")
    return repeated or (first.kind == "date_sale" and other.rank != first.rank)


def _differ(survey: Survey, one: Column, other: Column) -> bool:
    cells = survey.sample.select(one.cell, other.cell).drop_nulls().head(2000)
    days = [convert_dates(cells[column.cell], DateStyle()).day for column in (one, other)]
    return bool((days[0] != days[1]).any())


def _question(columns: list[Column], survey: Survey) -> Question:
    first = [survey.sample[column.cell].drop_nulls().head(1).to_list() for column in columns]
    examples = [str(cells[0]) if cells else "" for cells in first]
    names = [column.name for column in columns]
    pairs = zip(names, examples, strict=True)
    options = [Option(name, name, f"{example}" if example else "") for name, example in pairs]
    text = f"Which column is the date of the sale: “{'” or “'.join(names)}”?"
    if len(names) == 1:
        text = f"Is “{names[0]}” the date of the sale?"
    return Question("date_column", text, options, examples, names)


def date_style(
    survey: Survey, column: Column, answers: Answers, *, decimal_comma: bool, currencies: set[str]
) -> DateStyle | Question:
    """The order of day and month, by all that the file shows."""
    texts = [*survey.header.titles, *_footers(survey.tail)]
    others = [c.dates for c in survey.columns if c is not column and c.is_date]
    elsewhere = reduce(
        lambda one, other: one | other, [*others, dates_in_text(texts)], DateEvidence()
    )
    evidence = _with_zone(survey, column)
    years = years_in_text(survey.header.titles)
    asked = answers.settled.get("year")
    year = int(asked) if asked else next(iter(years)) if len(years) == 1 else None
    stated = {code for c in survey.columns if (code := currency_in_header(c.name))}
    clues = DateClues(
        languages=survey.languages,
        currencies=frozenset((currencies | stated) - {""}),
        decimal_comma=decimal_comma,
        answer=answers.date_order,
        business=answers.business_date_order,
        year=year,
    )
    return decide_dates(evidence, clues, elsewhere)


def _with_zone(survey: Survey, column: Column) -> DateEvidence:
    """The column's evidence; with the time zones beside it, of the first records."""
    zones = survey.of("zone")
    if not zones or survey.sample.is_empty():
        return column.dates
    beside = DateEvidence.of(survey.sample[column.cell], survey.sample[zones[0].cell])
    return beside if survey.sample.height >= column.dates.stated else column.dates | beside


def _footers(tail: pl.DataFrame) -> list[str]:
    """Texts of the last records that have one cell."""
    if tail.is_empty():
        return []
    cells = [name for name in tail.columns if name.startswith("c")]
    rows = tail.tail(5).select(cells).rows()
    filled = [[cell for cell in row if cell and cell.strip()] for row in rows]
    return [row[0] for row in filled if len(row) == 1]
