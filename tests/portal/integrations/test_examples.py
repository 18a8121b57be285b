"""What the page tells programmers to do works as it stands there."""

import html
import json
import re
import shutil
import subprocess
import sys

import pytest
import requests

from portal.integrations import keys
from tests.make import SALES, make_business, make_user
from tests.waiting import until
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def key():
    """An access key and its secret."""
    owner = make_user()
    key, secret = keys.make(make_business(owner), "Webshop", by=owner)
    return key.client_id, secret


@pytest.fixture
def guide(client, live_server):
    """As whoever opened this very site sees it."""
    site = live_server.url.removeprefix("http://")
    return client.get("/integrations/guide/", headers={"Host": site}).text


def example(guide, name):
    found = re.search(rf'<pre[^>]* id="example-{name}"[^>]*><code>(.*?)</code>', guide, re.S)
    assert found
    return html.unescape(found[1])


def run(*command, folder, **variables):
    """What became of it: its `stdout`, `stderr` and `returncode`."""
    path = {"PATH": "/usr/local/bin:/usr/bin:/bin"}
    return subprocess.run(
        command, cwd=folder, env=path | variables, capture_output=True, text=True, timeout=60
    )


def typed(guide, *steps, folder, **own):
    """What the last of these steps says, where a person has put their `own` values in."""
    lines = "\n".join(example(guide, step) for step in steps)
    for name, value in own.items():
        lines, put_in = re.subn(rf"^{name}='.*'$", f"{name}='{value}'", lines, flags=re.M)
        assert put_in == 1
    done = run("sh", "-c", lines, folder=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "sales.csv").write_bytes(SALES)
    return tmp_path


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed here")
def test_the_steps_with_curl_import_a_file(guide, key, folder):
    known = dict(zip(("KEY", "SECRET"), key, strict=True))
    said = json.loads(typed(guide, "key", "token", folder=folder, **known))
    token = {"TOKEN": said["access_token"]}
    taken = json.loads(typed(guide, "keep-token", "upload", folder=folder, **token))
    upload = FileUploadRecord.objects.get(pk=taken["data"]["file_id"])
    until(lambda: FileUploadRecord.objects.filter(pk=upload.pk, status="completed").exists())
    known = token | {"FILE_ID": str(upload.pk)}
    told = typed(guide, "keep-token", "keep-file-id", "status", folder=folder, **known)
    assert '"created_transactions": 2' in told
    assert upload.data_source.name == "Webshop"


@pytest.fixture
def send(guide, key, folder):
    """Sends a file of that name by the program in Python."""
    (folder / "send_sales.py").write_text(example(guide, "python"))
    known = dict(zip(("SALESDROP_KEY", "SALESDROP_SECRET"), key, strict=True))
    program = (sys.executable, "send_sales.py")
    return lambda name: run(*program, name, folder=folder, **known)


def test_the_program_in_python_imports_a_file_whose_rows_count_once(send, folder):
    (folder / "same.csv").write_bytes(SALES)
    first, again, renamed = send("sales.csv"), send("sales.csv"), send("same.csv")
    assert first.stdout == "2 sales imported, 0 rows were there before.\n"
    assert again.stdout == "0 sales imported, 2 rows were there before.\n"
    assert renamed.stdout == again.stdout
    assert [done.returncode for done in (first, again, renamed)] == [0, 0, 0]


def test_the_program_in_python_tells_the_rows_that_are_not_imported(send, folder):
    (folder / "sales.csv").write_bytes(SALES + b"2025-31-31,Cup,1,4.00\n")
    done = send("sales.csv")
    assert done.returncode == 1
    assert done.stdout == "2 sales imported, 0 rows were there before.\n"
    assert "Line 4: Invalid date format" in done.stderr
    assert "Rows that are not imported: 1. Fix them here: " in done.stderr


def test_the_program_in_python_says_why_a_file_is_refused(send, folder):
    (folder / "sales.csv").write_bytes(b"PK\x03\x04 a workbook")
    done = send("sales.csv")
    assert (done.returncode, done.stdout) == (1, "")
    assert "File must be a valid CSV" in done.stderr


def test_the_program_in_python_ends_with_a_question_that_a_person_has_to_answer(send, folder):
    (folder / "sales.csv").write_bytes(b"Date,Item,Total\n03/04/2025,Mug,9.50\n05/06/2025,Mug,9\n")
    done = send("sales.csv")
    assert done.returncode == 1
    assert re.search(r"Answer it here: http://\S+/uploads/\S+/\n$", done.stderr)


def test_the_addresses_are_those_of_this_site(guide, live_server):
    links = re.findall(r'href="(/api/[^"]+)"', guide)
    assert {"/api/docs", "/api/openapi.json"} <= set(links)
    assert all(requests.get(live_server.url + link, timeout=10).ok for link in links)
    assert f"{live_server.url}/api/token" in guide
