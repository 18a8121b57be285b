"""What is asked of an upload that was deleted in another tab."""

import pytest
from django.urls import reverse

from portal.refusals import NotFound
from tests.make import make_business, make_upload
from uploads import deleting, fixing, questions, undo
from uploads.models import FileUploadRecord, RejectedRow
from uploads.views import decisions

pytestmark = pytest.mark.django_db

ASKED = {
    "undo": undo.request,
    "answer": lambda upload: questions.answer(upload, {"date_order": "dmy"}),
    "leave out": lambda upload: questions.answer(upload, {"same_file": "stop"}),
    "import again": questions.import_again,
    "read again": lambda upload: questions.read_again(upload, {"date_order": "dmy"}),
    "ask again": questions.ask_again,
    "delete": deleting.delete,
    "fix": lambda upload: fixing.fix_rows(upload, [(RejectedRow(line_number=2), ["x"])]),
}


def question(kind, *values):
    return {"kind": kind, "text": "?", "options": [{"value": v, "label": v} for v in values]}


@pytest.mark.parametrize("what", ASKED)
def test_a_deleted_upload_is_not_found(what):
    kind = ("same_file", "import", "stop") if what == "leave out" else ("date_order", "dmy", "mdy")
    upload = make_upload(question=question(*kind))
    FileUploadRecord.objects.filter(pk=upload.pk).delete()
    with pytest.raises(NotFound):
        ASKED[what](upload)


@pytest.mark.parametrize("name", ["upload_undo", "upload_again", "upload_ask_again"])
def test_the_page_says_404_as_of_any_upload_that_is_not_there(client, monkeypatch, name):
    upload = make_upload(business := make_business())
    client.force_login(business.memberships.get().user)
    monkeypatch.setattr(decisions, "upload_or_404", lambda *_: upload)
    FileUploadRecord.objects.filter(pk=upload.pk).delete()
    assert client.post(reverse(name, args=[upload.pk])).status_code == 404
