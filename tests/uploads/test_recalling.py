"""What is remembered is told in plain words."""

import datetime as dt
import re
from pathlib import Path

import pytest
from django.utils import timezone

import uploads.csvfile
from tests.make import make_upload
from uploads.models import Remembered
from uploads.recalling import SENTENCES, recalled, sentence_of, told

READER = Path(uploads.csvfile.__file__).parent


def test_every_question_of_the_reader_has_its_sentence():
    asked = re.compile(r'Question\(\s*(?:kind=)?"(\w+)"')
    kinds = {kind for file in READER.rglob("*.py") for kind in asked.findall(file.read_text())}
    assert kinds == set(SENTENCES)


@pytest.mark.parametrize(
    ("kind", "answer", "sentence"),
    [
        ("date_order", "dmy", "Dates are day first: 31/12/2026."),
        ("amount_column", "Net {0}", "“Net {0}” is the amount of the sale."),
        ("quantity_column", "none", "One is sold in each row: no column says how many."),
        ("year", "2025", "Dates without a year are from 2025."),
    ],
)
def test_an_answer_is_a_sentence_about_the_files(kind, answer, sentence):
    assert sentence_of(Remembered(kind=kind, answer=answer)) == sentence


def test_an_answer_of_an_unknown_kind_is_told_as_it_was_asked():
    said = Remembered(kind="colour", answer="b", question="Red or blue?", label="Blue")
    assert sentence_of(said) == "Red or blue? Blue"


def test_columns_are_told_by_what_they_mean():
    said = told(Remembered(kind="column_mapping", answer={"Wann": "sold_on", "Was": ""}))
    assert (said.columns, said.unused) == ([("Wann", "Date")], ["Was"])


@pytest.mark.django_db
def test_it_is_told_by_header_the_latest_first():
    source = make_upload().data_source
    for days, (signature, kind) in enumerate([("a", "year"), ("b", "year"), ("a", "date_order")]):
        moment = timezone.now() + dt.timedelta(days=days)
        source.said.create(signature=signature, kind=kind, answer="2025", said_at=moment)
    found = [(files.signature, len(files.told)) for files in recalled(source)]
    assert found == [("a", 2), ("b", 1)]
