"""Columns of unknown names, named by what their rows show, before anything is decided."""

from __future__ import annotations

from collections.abc import Mapping

from uploads.csvfile.columns.arithmetic import Arithmetic
from uploads.csvfile.columns.grouped import name_order
from uploads.csvfile.columns.ledger import name_other_side, name_sides
from uploads.csvfile.columns.returned import name_refund
from uploads.csvfile.columns.states import name_states
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers
from uploads.csvfile.values import NumberStyle


def name_by_rows(survey: Survey, styles: Mapping[int, NumberStyle], answers: Answers) -> None:
    """Gives words to the number of an order, the other side of a book, and what was refunded."""
    sums = Arithmetic(survey.sample, dict(styles))
    name_states(survey, answers)
    name_order(survey, styles)
    name_sides(survey)
    name_other_side(survey, sums)
    name_refund(survey, sums)
