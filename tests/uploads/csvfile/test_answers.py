"""Every answer to every question leads on: to an import that is what the option says, or to a
refusal that says why."""

import dataclasses
import io
from collections.abc import Iterator
from typing import Any

import pytest

from tests.uploads.csvfile.exported import exports
from uploads.csvfile.columns.questions import COMPUTED, NO_COUNT
from uploads.csvfile.salestable import Answers, Option, Question, Reading
from uploads.csvfile.service import CSVParserService
from uploads.csvfile.summary import summarise

Path = list[tuple[Question, Option]]
COLUMNS = {"amount_column": "total", "date_column": "sold_on", "quantity_column": "quantity"}
ASKED = [export for export in exports() if any("ask" in outcome for outcome in export.outcomes)]


def read(text: str, answers: Answers) -> Reading:
    return CSVParserService().read(io.BytesIO(text.encode()), answers)


def answered(answers: Answers, kind: str, value: str) -> Answers:
    own: dict[str, Any] = {kind: value}
    if kind in {"date_order", "decimal_sign"}:
        return dataclasses.replace(answers, **own)
    return dataclasses.replace(answers, settled={**answers.settled, kind: value})


def walks(text: str, answers: Answers, path: Path) -> Iterator[tuple[Path, Reading]]:
    """Each way to answer all questions of a file, and where it ends."""
    reading = read(text, answers)
    question = reading.question
    if question is None:
        yield path, reading
        return
    assert question.kind not in {asked.kind for asked, _ in path}, "asked twice"
    for option in question.options:
        told = answered(answers, question.kind, option.value)
        yield from walks(text, told, [*path, (question, option)])


@pytest.mark.parametrize("export", ASKED, ids=lambda export: export.name)
def test_all_answers_lead_to_an_end(export):
    for path, reading in walks(export.text, Answers(), []):
        if reading.refusal:
            assert reading.refusal.message.endswith(".")
            continue
        found = summarise(reading)
        assert found.imported or found.rejected
        for question, option in path:
            if question.kind in COLUMNS and option.value not in {COMPUTED, NO_COUNT}:
                assert reading.account["mapping"][option.value] == COLUMNS[question.kind]


def test_what_an_option_shows_is_what_comes_of_it():
    rows = "2026-03-04,Ann,20.00,18.80\n2026-03-05,Bob,30.00,28.50\n"
    text = f"Date,Customer,First,Second\n{rows}"
    ends = list(walks(text, Answers(), []))

    assert len(ends) > 1
    for [(_, option)], reading in ends:
        first = summarise(reading).transactions[0]
        assert float(first["total"]) == float(option.outcome)


STATES = """Nr;Datum;Kunde;Betrag;Zorp
1;14.05.2026;Ann;100,00;Knorpel
2;15.05.2026;Bob;250,00;Entwurf
"""
OFF = """Invoice,Date,Client,Subtotal,Tax,Zorp,Total
1,2026-05-14,Ann,1000,180,0,1180
2,2026-05-15,Bob,500,81,50,531
"""
KINDS = """Type,Number,Date,Customer,Total
Sale,1,2026-02-03,Ann,25.00
Zwirn,2,2026-02-04,Bob,40.00
Refund,3,2026-02-05,Ann,-25.00
"""


@pytest.mark.parametrize(
    ("text", "kind", "totals"),
    [
        (STATES, "unknown_states", {"yes": 350, "no": 100}),
        (OFF, "unknown_discount", {"yes": 1450, "no": 1500}),
        (KINDS, "unknown_kinds", {"yes": 40, "no": 0}),
    ],
)
def test_words_and_sums_of_unknown_meaning_are_what_the_answer_says(text, kind, totals):
    ends = {path[0][1].value: reading for path, reading in walks(text, Answers(), [])}

    assert {answer: summarise(reading).total for answer, reading in ends.items()} == totals
    assert all(path[0][0].kind == kind for path, _ in walks(text, Answers(), []))
