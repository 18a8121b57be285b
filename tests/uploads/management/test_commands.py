"""Importing from the command line."""

import io
import signal
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from portal.sales.models import Transaction
from tests.make import csv_bytes, make_business
from tests.uploads.imports import upload_of
from tests.waiting import until
from uploads.models import FileUploadRecord

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("nobody_is_told")]
SALES = csv_bytes("Date,Product,Qty,Price", "2025-03-01,Mug,2,5.00", "2025-03-01,Mug,x,5.00")


def test_a_file_is_imported_and_accounted_for(tmp_path):
    file, said = tmp_path / "sales.csv", io.StringIO()
    file.write_bytes(SALES)
    call_command("import_csv", file, business=make_business().pk, stdout=said)
    assert "sales.csv: Done" in said.getvalue()
    assert "Imported:                 1" in said.getvalue()
    assert Transaction.objects.count() == 1


def test_a_file_that_the_door_refuses_ends_with_its_sentence(tmp_path):
    file = tmp_path / "sales.xlsx"
    file.write_bytes(b"PK\x03\x04")
    with pytest.raises(CommandError, match="CSV"):
        call_command("import_csv", file, business=make_business().pk)


def test_a_business_that_is_not_there_is_told(tmp_path):
    with pytest.raises(CommandError, match="There is no business 0"):
        call_command("import_csv", tmp_path / "sales.csv", business=0)


def test_an_upload_that_is_deleted_while_it_is_imported_is_told(tmp_path, monkeypatch):
    file = tmp_path / "sales.csv"
    file.write_bytes(SALES)
    deleted = FileUploadRecord.objects.all().delete
    monkeypatch.setattr("uploads.management.commands.import_csv.work_until_done", deleted)
    with pytest.raises(CommandError, match="deleted meanwhile"):
        call_command("import_csv", file, business=make_business().pk)


def run_imports(settings, *arguments: str) -> subprocess.Popen[bytes]:
    """A real process on the tests' database and files."""
    program = (
        "import os, sys, django; from django.conf import settings;"
        "os.environ['DJANGO_SETTINGS_MODULE'] = 'portal.settings'; django.setup();"
        f"settings.DATABASES['default']['NAME'] = {connection.settings_dict['NAME']!r};"
        f"settings.MEDIA_ROOT = {str(settings.MEDIA_ROOT)!r};"
        "from django.core.management import execute_from_command_line;"
        "execute_from_command_line(['manage.py', 'run_imports', *sys.argv[1:]])"
    )
    return subprocess.Popen([sys.executable, "-c", program, *arguments])


def test_run_imports_once_takes_all_that_waits_and_ends(settings):
    uploads = [upload_of(SALES) for _ in range(3)]
    assert run_imports(settings, "--once").wait(60) == 0
    assert FileUploadRecord.objects.filter(status="completed").count() == len(uploads)


@pytest.mark.parametrize("signal_number", [signal.SIGTERM, signal.SIGHUP])
def test_run_imports_finds_new_uploads_until_it_is_told_to_leave(settings, signal_number):
    process = run_imports(settings)
    try:
        upload = upload_of(SALES)
        waiting = FileUploadRecord.objects.filter(pk=upload.pk)
        until(lambda: waiting.get().status == "completed", seconds=60)
        process.send_signal(signal_number)
        assert process.wait(10) == 0
    finally:
        process.kill()
        process.wait()
