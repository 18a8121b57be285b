"""Whatever happens to uploads, in whatever order, the books hold each sale once."""

import random

import polars as pl
import pytest
from django.db import DatabaseError, connection
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.uploads.any_order import Uploads
from uploads.claim import Claim
from uploads.loading import chunk
from uploads.loading.fingerprint import Fingerprints
from uploads.loading.prepared import prepare
from uploads.models import FileUploadRecord
from uploads.processing import claiming, importing, turns

EXAMPLES = 100 if connection.vendor == "sqlite" else 25
STEPS = 50

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("table_reader", "nobody_is_told", "cheap_steps"),
]


@pytest.mark.slow
def test_the_books_are_right_whatever_happens():
    run_state_machine_as_test(
        Uploads,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def without_epoch(monkeypatch):
    monkeypatch.setattr(
        Claim, "rows", lambda claim: FileUploadRecord.objects.filter(pk=claim.file_id)
    )


def checkpoint_outside_the_transaction(monkeypatch):
    checkpoint = chunk.checkpoint
    load = chunk.load

    def first_the_checkpoint(target, table, *prepared):
        checkpoint(target.claim, table)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(chunk, "checkpoint", lambda *_: None)
            load(target, table, *prepared)

    monkeypatch.setattr(importing, "load", first_the_checkpoint)


def without_fingerprints(monkeypatch):
    of = Fingerprints.of

    def salted(fingerprints, sales):
        known = of(fingerprints, sales)
        return pl.Series([random.randbytes(len(row)) for row in known], dtype=known.dtype)

    monkeypatch.setattr(Fingerprints, "of", salted)


@pytest.mark.slow
@pytest.mark.parametrize(
    "take_out", [without_epoch, checkpoint_outside_the_transaction, without_fingerprints]
)
def test_each_safeguard_is_missed_where_it_is_taken_out(monkeypatch, take_out):
    take_out(monkeypatch)
    with pytest.raises((AssertionError, DatabaseError)):
        run_state_machine_as_test(
            Uploads,
            settings=settings(
                max_examples=10,
                stateful_step_count=STEPS,
                deadline=None,
                database=None,
                derandomize=True,
                phases=[Phase.generate],
                report_multiple_bugs=False,
                print_blob=False,
                suppress_health_check=list(HealthCheck),
            ),
        )


@pytest.fixture
def cheap_steps(settings_in_memory, monkeypatch, caplog):
    """Nothing here is about power cuts, pauses or threads."""
    caplog.set_level("CRITICAL")
    monkeypatch.setattr(turns, "ALONE_SECONDS", 0)
    monkeypatch.setattr(importing, "read_ahead", lambda tables: (table for table in tables))
    monkeypatch.setattr(importing, "prepare", remembered(prepare))
    first_in_line = claiming.first_in_line().query.sql_with_params()
    monkeypatch.setattr(
        claiming, "first_in_line", lambda: FileUploadRecord.objects.raw(*first_in_line)
    )
    if connection.vendor == "sqlite":
        options = connection.settings_dict["OPTIONS"]
        lossy = options["init_command"].replace("synchronous=FULL", "synchronous=OFF")
        monkeypatch.setitem(options, "init_command", lossy)
        connection.close()


def remembered(prepare):
    """The same tables are prepared by one worker after the other."""
    known = {}

    def prepare_once(sales, fingerprints):
        key = (*fingerprints, *sales["line_number"])
        if key not in known:
            known[key] = prepare(sales, fingerprints)
        return known[key]

    return prepare_once


@pytest.fixture
def settings_in_memory(settings):
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    }
