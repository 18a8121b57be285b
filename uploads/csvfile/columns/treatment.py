"""What the kinds and statuses of a file's rows mean for them (rules 7 and 8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import polars as pl

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.questions import kinds_question
from uploads.csvfile.columns.roles import Roles
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers, Question, Refusal
from uploads.csvfile.vocabulary.bought import BOUGHT, SOLD
from uploads.csvfile.vocabulary.directions import SENT
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.kind_words import Kind
from uploads.csvfile.vocabulary.kinds import YES, is_demand, kind_of, status_of
from uploads.csvfile.vocabulary.totals import says_total


def kinds_of_rows(survey: Survey, roles: Roles, answers: Answers) -> dict[int, dict[str, Kind]]:
    """For each column of kinds, the meaning of each of its values.

    A payment beside invoices is no sale of its own; a kind that nobody knows is none where the
    column tells sales from other rows, unless a person has said so.
    """
    said = answers.settled.get("unknown_kinds")
    found = {column.at: _meanings(column, _taxed(survey, column)) for column in roles.kinds}
    for column in roles.kinds if said else ():
        told: Kind = "sale" if said == "yes" else "ignored"
        found[column.at] |= dict.fromkeys(_unknown(column), told)
    return found


def unknown_kinds(roles: Roles, answers: Answers) -> Question | None:
    """The question that words raise which nobody knows, among sales and refunds alone: where fees
    and payouts stand beside, most rows are no sales, and neither are these."""
    if "unknown_kinds" in answers.settled:
        return None
    for column in roles.kinds:
        told = {kind_of(value) for value in column.values}
        if (strange := _unknown(column)) and "sale" in told and "ignored" not in told:
            return kinds_question(column, strange)
    return None


def _unknown(column: Column) -> list[str]:
    if column.kind in {"refund_row", "direction"}:
        return []
    return [v for v in column.values if not kind_of(v) and key(v) and not says_total(v)]


def _meanings(column: Column, taxed: frozenset[str]) -> dict[str, Kind]:
    if column.kind == "direction":
        return {value: "sale" if key(value) in SENT else "ignored" for value in column.values}
    if column.kind == "refund_row":
        return {value: "refund" if key(value) in YES else "sale" for value in column.values}
    known = {value: kind_of(value) for value in column.values}
    kinds = set(known.values())
    invoiced = any(map(is_demand, known))
    books = _are_vouchers(known)
    tells = bool(kinds & {"sale", "payment"}) and bool(kinds & {"ignored", "refund"})
    meanings: dict[str, Kind] = {}
    for value, kind in known.items():
        above = _stands_above_lines(value, known) and key(value) not in taxed
        bought = books and (kind == "payment" or key(value) in BOUGHT)
        if (kind == "payment" and invoiced) or above or bought:
            meanings[value] = "ignored"
        elif kind:
            meanings[value] = kind
        elif tells:
            meanings[value] = "ignored"
    return meanings


def _taxed(survey: Survey, column: Column) -> frozenset[str]:
    """The kinds among receipts whose rows state tax: they are sales, and no money for invoices."""
    receipts = [value for value in column.values if key(value) in _RECEIPTS]
    taxes = survey.of("tax")
    if not receipts or not taxes or survey.sample.is_empty():
        return frozenset()
    tax = pl.col(taxes[0].cell).str.contains("[1-9]").fill_null(value=False)
    rows = survey.sample.filter(pl.col(column.cell).is_in(receipts) & tax)
    return frozenset(map(key, rows[column.cell].unique()))


def _are_vouchers(kinds: Mapping[str, Kind | None]) -> bool:
    """Sales beside purchases or journals: the vouchers of a firm's books, in which a purchase is
    the firm's own and a payment goes out."""
    keys = {key(value) for value in kinds}
    return bool(keys & SOLD) and bool(keys & (BOUGHT | {"journal", "contra"}))


_RECEIPTS = ("receipt", "receipts")


def _stands_above_lines(value: str, kinds: Mapping[str, Kind | None]) -> bool:
    """`Sale` and `Payment` beside `Sale Line`, `Receipt` beside `Sales`: the others count."""
    plain, keys = key(value), {key(other) for other in kinds}
    if plain in _RECEIPTS:
        return bool(keys & {"sales", "sales invoice", "invoice"})
    lined = {other.removesuffix(" line") for other in keys if other.endswith(" line")}
    return bool(lined) and (plain in lined or kinds[value] == "payment")


def no_sale_among(
    survey: Survey, roles: Roles, kinds: dict[int, dict[str, Kind]]
) -> Refusal | None:
    """The refusal of a file in which one column makes every record no sale."""
    for column in (*roles.kinds, *roles.statuses):
        counts: Counter[str] = Counter()
        for value, times in column.values.items():
            ignored = (
                kinds[column.at].get(value) == "ignored"
                if column.at in kinds
                else status_of(value) == "ignored"
            )
            counts[value if ignored else ""] += times
        if counts and not counts[""] and counts.total() >= survey.sample.height:
            shown = ", ".join(sorted(set(counts) - {""})[:3])
            times = counts.total()
            rows = "The only row" if times == 1 else f"None of the {times:,} rows"
            message = (
                f"{rows} of this file is {'no' if times == 1 else 'a'} sale: “{column.name}” says "
                f"{shown}. Export your sales, invoices or orders instead."
            )
            return Refusal("not_sales", message)
    return None
