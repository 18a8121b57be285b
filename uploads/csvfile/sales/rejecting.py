"""Records that were meant to be sales and cannot be read: which cells, and why, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.salestable import Problem, RejectedRecord
from uploads.csvfile.table.dressing import as_in_file

MORE_CELLS = "The record has more cells than the header"
Faults = Sequence[tuple[Column | None, pl.Series, str]]


def rejected_records(frame: pl.DataFrame, faults: Faults, live: pl.Series) -> list[RejectedRecord]:
    """One for each live row that any fault marks; `{value}` in a message is the cell."""
    wrong = live & _any(faults, frame.height)
    if not wrong.any():
        return []
    places = wrong.arg_true()
    marked = [(column, mask.gather(places).to_list(), message) for column, mask, message in faults]
    rows = frame[places]
    texts = as_in_file(rows).rows()
    return [
        RejectedRecord(record, line, _cells(row, extra), _problems(row, at, marked))
        for at, (row, record, line, extra) in enumerate(
            zip(texts, rows["record"], rows["line"], rows["extra"], strict=True)
        )
    ]


def _any(faults: Faults, height: int) -> pl.Series:
    masks = {f"fault{at}": mask for at, (_, mask, _) in enumerate(faults)}
    none = pl.repeat(value=False, n=height, eager=True)
    marked = pl.any_horizontal(pl.all().fill_null(value=False))
    return pl.DataFrame({"none": none, **masks}).select(marked).to_series()


def _cells(row: tuple[str | None, ...], extra: str | None) -> list[str]:
    texts = list(row)
    while texts and texts[-1] is None:
        texts.pop()
    return [*(text or "" for text in texts), *([extra] if extra else [])]


def _problems(
    row: tuple[str | None, ...], at: int, marked: Sequence[tuple[Column | None, list[bool], str]]
) -> list[Problem]:
    found = []
    for column, mask, message in marked:
        if mask[at]:
            value = (row[column.at] or "").strip() if column else ""
            found.append(Problem(column.name if column else "", value, message.format(value=value)))
    return found


def faults_of(
    frame: pl.DataFrame,
    plan: Plan,
    dates: tuple[pl.Series, pl.Series],
    bad: Sequence[tuple[Column, pl.Series]],
    priceless: pl.Series,
) -> Faults:
    day, bad_date = dates
    flaws = [
        (None, frame["flaw"] == flaw, flaw.replace("{", "{{").replace("}", "}}"))
        for flaw in frame["flaw"].drop_nulls().unique().to_list()
    ]
    amount = plan.money.total or plan.money.unit_price
    wrong_amount = _any(
        [(None, mask, "") for column, mask in bad if column is not plan.money.quantity],
        frame.height,
    )
    return [
        *flaws,
        (None, frame["extra"].is_not_null(), MORE_CELLS),
        (plan.date, bad_date, 'Invalid date format: "{value}" is not a date'),
        (plan.date, day.is_null() & ~bad_date, "Missing date"),
        *((column, mask, 'Invalid number: "{value}" is not a number') for column, mask in bad),
        (amount, priceless & ~wrong_amount, "Missing amount"),
    ]
