import pytest
from django.urls import reverse
from django.utils import timezone

from tests.browser.stages import make_stages
from tests.make import make_upload
from uploads.models import FileUploadRecord

pytestmark = pytest.mark.django_db

DECISIONS = [
    "upload_answer",
    "upload_mapping",
    "upload_again",
    "upload_ask_again",
    "upload_fix",
    "upload_undo",
    "upload_delete",
]


@pytest.fixture
def stages(business):
    return make_stages(business)


def post(client, upload, name, **fields):
    answer = client.post(reverse(name, args=[upload.pk]), fields)
    upload.refresh_from_db()
    return answer


def test_an_answer_is_kept_and_the_file_goes_in_line(signed_in, stages):
    asking = stages["asking"]
    answer = post(signed_in, asking, "upload_answer", answer="dmy", kind="date_order")
    assert answer.url == reverse("upload_detail", args=[asking.pk])
    assert (asking.question, asking.answers) == (None, {"date_order": "dmy"})


def test_without_an_answer_the_question_stays(signed_in, stages):
    answer = post(signed_in, stages["asking"], "upload_answer", kind="date_order")
    assert "Choose one of the answers." in answer.text


def test_an_answer_to_what_was_asked_before_is_not_taken_for_another(signed_in, stages):
    asking = stages["asking"]
    answer = post(signed_in, asking, "upload_answer", answer="dmy", kind="sale_side")
    assert (asking.answers, asking.question["kind"]) == ({}, "date_order")
    page = signed_in.get(answer.url).text
    assert "This is asked now." in page
    assert '<input type="hidden" name="kind" value="date_order">' in page


def test_an_answer_that_comes_too_late_changes_nothing(signed_in, stages):
    post(signed_in, stages["done"], "upload_answer", answer="dmy")
    assert stages["done"].answers == {}


def test_columns_are_shown_with_their_first_values(signed_in, stages):
    page = signed_in.get(reverse("upload_mapping", args=[stages["asking"].pk])).text
    assert "Stoneware mug" in page
    assert '<option value="sold_on" selected>Date</option>' in page


@pytest.mark.parametrize("stage", ["asking", "undone", "checked"])
def test_columns_said_by_hand_have_the_file_read_again(signed_in, stages, stage):
    columns = {"column-1": "sold_on", "column-5": "total"}
    post(signed_in, stages[stage], "upload_mapping", **columns)
    mapping = stages[stage].answers["column_mapping"]
    assert (mapping["Date"], mapping["Paid"], mapping["Item"]) == ("sold_on", "total", "")
    assert (stages[stage].status, stages[stage].question) == ("pending", None)


def test_columns_without_a_date_are_refused(signed_in, stages):
    answer = post(signed_in, stages["asking"], "upload_mapping", **{"column-5": "total"})
    assert "Say which column has the date of the sale." in answer.text


def test_columns_of_what_is_in_the_books_are_left_alone(signed_in, stages):
    answer = post(signed_in, stages["done"], "upload_mapping", **{"column-1": "sold_on"})
    assert answer.url == reverse("upload_detail", args=[stages["done"].pk])
    assert stages["done"].status == "completed"


@pytest.mark.parametrize("stage", ["checked", "failed", "undone"])
def test_what_is_not_in_the_books_can_be_imported(signed_in, stages, stage):
    post(signed_in, stages[stage], "upload_again")
    assert (stages[stage].status, stages[stage].check_only) == ("pending", False)


def test_an_answer_that_was_wrong_can_be_taken_back(signed_in, stages):
    undone = stages["undone"]
    address = reverse("upload_ask_again", args=[undone.pk])
    assert address not in signed_in.get(reverse("upload_detail", args=[undone.pk])).text
    undone.answers = {"date_order": "dmy"}
    undone.save()
    assert address in signed_in.get(reverse("upload_detail", args=[undone.pk])).text
    post(signed_in, undone, "upload_ask_again")
    assert (undone.status, undone.answers) == ("pending", {"same_file": "import"})


def test_the_good_rows_of_a_file_that_was_to_be_good_as_a_whole_can_go_in(signed_in, stages):
    held_back = stages["checked"]
    held_back.__dict__ |= {"status": "failed", "check_only": False, "all_or_nothing": True}
    held_back.save()
    page = signed_in.get(reverse("upload_detail", args=[held_back.pk])).text
    assert "Import the good rows" in page
    assert "Nothing from this file was kept" not in page
    post(signed_in, held_back, "upload_again", good_rows="yes")
    assert (held_back.status, held_back.all_or_nothing) == ("pending", False)


def test_what_is_in_the_books_is_not_imported_again(signed_in, stages):
    answer = post(signed_in, stages["done"], "upload_again")
    assert stages["done"].status == "completed"
    assert "Undo this import first" in signed_in.get(answer.url).text


def test_an_undo_asks_first(signed_in, stages):
    page = signed_in.get(reverse("upload_undo", args=[stages["done"].pk])).text
    assert "takes the 147 sales and 1 refund out again and puts the stock back" in page
    stages["done"].refresh_from_db()
    assert stages["done"].undo_requested_at is None


def test_an_undo_of_what_was_there_before_says_that_nothing_changes(signed_in, stages):
    page = signed_in.get(reverse("upload_undo", args=[stages["known"].pk])).text
    assert "This file added no sales, so your books stay as they are." in page


@pytest.mark.parametrize("stage", ["waiting", "asking", "importing", "done"])
def test_an_undo_is_handed_to_the_workers(signed_in, stages, stage):
    post(signed_in, stages[stage], "upload_undo")
    assert stages[stage].undo_requested_at


@pytest.mark.parametrize("stage", ["failed", "undone", "checked"])
def test_where_there_is_nothing_to_undo_the_page_comes_back(signed_in, stages, stage):
    answer = signed_in.get(reverse("upload_undo", args=[stages[stage].pk]))
    assert answer.url == reverse("upload_detail", args=[stages[stage].pk])


@pytest.mark.parametrize("stage", ["failed", "undone", "checked"])
def test_a_file_that_is_not_in_the_books_can_be_deleted(signed_in, stages, stage):
    address = reverse("upload_delete", args=[stages[stage].pk])
    assert address in signed_in.get(reverse("upload_detail", args=[stages[stage].pk])).text
    assert "Delete this file for good?" in signed_in.get(address).text
    answer = signed_in.post(address)
    assert f"{stages[stage]} is deleted." in signed_in.get(answer.url).text
    assert signed_in.get(address).status_code == 404


def test_a_file_that_is_in_the_books_is_not_deleted(signed_in, stages):
    done = stages["done"]
    address = reverse("upload_delete", args=[done.pk])
    page = signed_in.get(reverse("upload_detail", args=[done.pk])).text
    assert address not in page
    assert "To delete this file" in page
    assert signed_in.get(address).url == reverse("upload_detail", args=[done.pk])
    assert "Undo this import first" in signed_in.post(address, follow=True).text
    done.refresh_from_db()


def test_a_colleague_s_file_is_for_owners_to_delete(signed_in, business, stages):
    business.memberships.update(role="member")
    undone = stages["undone"]
    FileUploadRecord.objects.update(user=None)
    assert post(signed_in, undone, "upload_delete").status_code == 404
    done = signed_in.get(reverse("upload_detail", args=[stages["done"].pk])).text
    assert "To delete this file" not in done


def test_nothing_changed_is_nothing_fixed(signed_in, stages):
    answer = post(signed_in, stages["done"], "upload_fix")
    assert "Nothing was changed." in signed_in.get(answer.url).text


@pytest.mark.parametrize(
    ("rows", "told"), [(1, "1 row still needs your help."), (2, "2 rows still need your help.")]
)
def test_what_is_still_wrong_after_a_correction_is_told(signed_in, stages, monkeypatch, rows, told):
    monkeypatch.setattr("uploads.fixing.fix_rows", lambda *_: 0)
    wrong = stages["done"].rejected_rows.all()[:rows]
    cells = {f"cell-{row.pk}-1": "99/99/2026" for row in wrong}
    answer = post(signed_in, stages["done"], "upload_fix", **cells)
    assert told in signed_in.get(answer.url).text


def test_rows_of_an_import_undone_meanwhile_cannot_be_fixed(signed_in, stages, monkeypatch):
    done = stages["done"]
    done.undo_requested_at = timezone.now()
    done.save()
    row = done.rejected_rows.first()
    monkeypatch.setattr("uploads.rereading.beginning", lambda *_: ["Date,Paid\n"])
    answer = post(signed_in, done, "upload_fix", **{f"cell-{row.pk}-1": "03/04/2026"})
    assert "has been undone" in signed_in.get(answer.url).text


@pytest.mark.parametrize("name", DECISIONS)
def test_another_business_s_upload_does_not_exist(signed_in, name):
    assert post(signed_in, make_upload(), name).status_code == 404
