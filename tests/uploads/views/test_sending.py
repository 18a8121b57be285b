import pytest
from django.urls import reverse

from portal.refusals import InvalidFile, RateLimited
from tests.make import make_business, make_upload, sent_file
from uploads import intake
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db(transaction=True)


def send(client, *files, script=False, **fields):
    headers = {"HX-Request": "true"} if script else {}
    return client.post(reverse("upload"), {"file": files, **fields}, headers=headers)


def test_the_limits_come_before_the_form(signed_in):
    page = signed_in.get(reverse("upload")).text
    assert "CSV file, up to 10 MB. Straight from your till" in page
    assert page.index("up to 10 MB.") < page.index('<input type="file"')


def test_one_file_leads_to_its_page(signed_in, business):
    answer = send(signed_in, sent_file(), data_source_name="Till 1", check_only="on")
    upload = FileUploadRecord.objects.get()
    assert answer.url == reverse("upload_detail", args=[upload.pk])
    assert (upload.business, upload.user) == (business, business.memberships.get().user)
    assert (upload.data_source.name, upload.check_only) == ("Till 1", True)


def test_several_files_lead_to_the_list(signed_in):
    answer = send(signed_in, sent_file(name="a.csv"), sent_file(name="b.csv"))
    assert answer.url == reverse("uploads")
    assert FileUploadRecord.objects.count() == 2


def test_a_refused_file_is_told_by_the_field_and_the_others_are_kept(signed_in):
    answer = send(signed_in, sent_file(name="good.csv"), sent_file(b"PK\x03\x04", "book.csv"))
    assert "book.csv: " in answer.context["form"].errors["file"][0]
    upload = FileUploadRecord.objects.get()
    assert reverse("upload_detail", args=[upload.pk]) in answer.text


def test_no_file_at_all_is_told_by_the_field(signed_in):
    answer = signed_in.post(reverse("upload"))
    assert "Choose a CSV file first." in answer.text


def test_what_was_said_besides_is_still_there_after_a_refusal(signed_in):
    answer = send(signed_in, sent_file(b"\x89PNG"), data_source_name="Till 1")
    assert 'value="Till 1"' in answer.text


def test_a_script_gets_a_line_about_its_file(signed_in):
    answer = send(signed_in, sent_file(), script=True)
    upload = FileUploadRecord.objects.get()
    assert answer.status_code == 201
    assert f'data-taken="/uploads/{upload.pk}/"' in answer.text
    assert "<html" not in answer.text


@pytest.mark.parametrize(
    ("refusal", "status"),
    [
        (InvalidFile("This is a PDF, not a CSV file."), 400),
        (RateLimited("You can upload the next one in 23 seconds.", retry_after=23), 429),
    ],
)
def test_a_script_gets_the_refusal_and_when_to_come_back(signed_in, monkeypatch, refusal, status):
    def refuse(**_):
        raise refusal

    monkeypatch.setattr(intake, "accept", refuse)
    answer = send(signed_in, sent_file(), script=True)
    assert answer.status_code == status
    assert refusal.message in answer.text
    assert answer.headers.get("Retry-After") == (
        str(refusal.retry_after) if status == 429 else None
    )


def test_names_of_files_are_shown_as_text(signed_in):
    answer = send(signed_in, sent_file(b"", "<img src=x>.csv"), script=True)
    assert "<img" not in answer.text


ASKED = "Which till or shop does this come from?"


def test_where_files_come_from_is_asked_only_where_it_is_wanted(signed_in):
    page = signed_in.get(reverse("upload")).text
    assert page.index("<summary>More than one till or shop?") < page.index(ASKED)


def test_the_only_named_source_is_chosen_already(signed_in, business):
    make_upload(business, data_source_name="Web shop")
    make_business().data_sources.create(name="Not mine")
    page = signed_in.get(reverse("upload")).text
    assert page.index(ASKED) < page.index("<summary>Another till or shop")
    assert '<option value="Web shop" selected>' in page
    assert "Not mine" not in page


def test_of_several_sources_none_is_chosen_for_anybody(signed_in, business):
    business.data_sources.create(name="Till")
    make_upload(business, data_source_name="Web shop")
    page = signed_in.get(reverse("upload")).text
    assert '<option value="" selected>Choose one</option>' in page
    assert "Last time it was Web shop." in page
    answer = send(signed_in, sent_file(), data_source_name="")
    assert "Say which till or shop it comes from." in answer.text
    assert FileUploadRecord.objects.count() == 1


@pytest.mark.parametrize("said", [{"data_source_name": " "}, {"new_source": "Stall"}])
def test_a_file_may_come_from_none_of_the_named_sources(signed_in, business, said):
    for name in ("Till", "Web shop"):
        business.data_sources.create(name=name)
    send(signed_in, sent_file(), **{"data_source_name": "", **said})
    assert FileUploadRecord.objects.get().data_source.name == said.get("new_source", "")


@pytest.mark.parametrize(
    ("named", "name"), [("", "Till"), ("Stall", "Stall"), (" web  SHOP ", "Web shop")]
)
def test_a_new_source_is_named_with_the_file(signed_in, business, named, name):
    business.data_sources.create(name="Web shop")
    send(signed_in, sent_file(), data_source_name="Till", new_source=named)
    assert FileUploadRecord.objects.get().data_source.name == name


def test_no_till_is_called_as_the_sample(signed_in):
    assert "Please choose another name." in send(signed_in, sent_file(), new_source="sample").text
    assert not FileUploadRecord.objects.exists()


def test_the_sample_can_be_downloaded_and_tried(signed_in):
    sample = b"".join(signed_in.get(reverse("upload_sample")).streaming_content)
    answer = signed_in.post(reverse("upload_sample"))
    upload = FileUploadRecord.objects.get()
    assert sample.startswith(b"Order,Date,SKU")
    assert answer.url == reverse("upload_detail", args=[upload.pk])
    assert (upload.data_source.name, upload.file_size) == ("Sample", len(sample))


def test_strangers_are_sent_to_sign_in(client):
    assert client.get(reverse("upload")).url.startswith(reverse("account_login"))
