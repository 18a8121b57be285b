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
    path = {"PATH": "/usr/local/bin:/usr/bin:/bin"}
    done = subprocess.run(
        command, cwd=folder, env=path | variables, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "sales.csv").write_bytes(SALES)
    return tmp_path


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed here")
def test_the_steps_with_curl_import_a_file(guide, key, folder):
    known = dict(zip(("KEY", "SECRET"), key, strict=True))
    said = json.loads(run("sh", "-c", example(guide, "token"), folder=folder, **known))
    token = {"TOKEN": said["access_token"]}
    taken = json.loads(run("sh", "-c", example(guide, "upload"), folder=folder, **token))
    upload = FileUploadRecord.objects.get(pk=taken["data"]["file_id"])
    until(lambda: FileUploadRecord.objects.filter(pk=upload.pk, status="completed").exists())
    known = token | {"FILE_ID": str(upload.pk)}
    told = run("sh", "-c", example(guide, "status"), folder=folder, **known)
    assert '"created_transactions": 2' in told
    assert upload.data_source.name == "Webshop"


def test_the_program_in_python_imports_a_file_and_does_it_once(guide, key, folder):
    (folder / "send_sales.py").write_text(example(guide, "python"))
    known = dict(zip(("SALESDROP_KEY", "SALESDROP_SECRET"), key, strict=True))
    send = (sys.executable, "send_sales.py", "sales.csv")
    told = [run(*send, folder=folder, **known) for _ in range(2)]
    assert told == ["2 sales imported.\n"] * 2
    assert FileUploadRecord.objects.count() == 1


def test_the_addresses_are_those_of_this_site(guide, live_server):
    links = re.findall(r'href="(/api/[^"]+)"', guide)
    assert {"/api/docs", "/api/openapi.json"} <= set(links)
    assert all(requests.get(live_server.url + link, timeout=10).ok for link in links)
    assert f"{live_server.url}/api/token" in guide
