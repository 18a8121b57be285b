"""Columns of unknown names in which a word may say that there is no sale: asked (rule 8)."""

from __future__ import annotations

from collections.abc import Iterator

from uploads.csvfile.columns.column import Column
from uploads.csvfile.columns.questions import states_question
from uploads.csvfile.columns.survey import Survey
from uploads.csvfile.salestable import Answers, Question
from uploads.csvfile.values import said
from uploads.csvfile.vocabulary.headers import Word, key
from uploads.csvfile.vocabulary.parts import SENDING
from uploads.csvfile.vocabulary.telling import ended


def unknown_states(survey: Survey, answers: Answers) -> Question | None:
    """The question that such a column raises until it is answered."""
    if "unknown_states" in answers.settled:
        return None
    return next((states_question(column, gone) for column, gone in _doubtful(survey)), None)


def name_states(survey: Survey, answers: Answers) -> None:
    """Gives its word to such a column once somebody has said that those rows are no sales."""
    if answers.settled.get("unknown_states") != "no":
        return
    for column, _ in list(_doubtful(survey)):
        column.word = Word.proven("status")
        column.values.update(said(survey.sample[column.cell]).drop_nulls().to_list())


def _doubtful(survey: Survey) -> Iterator[tuple[Column, list[str]]]:
    """Columns of few words, with those that say that there is no sale."""
    if survey.sample.is_empty() or survey.of("status"):
        return
    unknown = [c for c in survey.columns if c.word is None and c.filled and not c.is_number]
    for column in unknown:
        if not column.is_date and not {*key(column.name).split()} & _OF_OTHERS:
            cells = survey.sample[column.cell]
            if cells.head(_GLANCE).n_unique() > _GLANCE // 4:
                continue
            if gone := ended(said(cells).drop_nulls().unique().to_list()):
                yield column, gone


_GLANCE = 200
"""Cells that show soon that a column has too many words for states."""


_OF_OTHERS = SENDING | frozenset(
    "payout repasse settlement abono auszahlung versement kitchen stock email mail review".split()
)
"""States of deliveries, payouts and the like, which say nothing of the sale."""
