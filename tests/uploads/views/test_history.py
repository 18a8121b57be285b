import pytest
from django.urls import reverse

from tests.make import make_upload

pytestmark = pytest.mark.django_db


def names(answer):
    return [row.upload.original_filename for row in answer.context["rows"]]


def make(business, name, **fields):
    return make_upload(business, original_filename=name, **fields)


def test_the_newest_stands_first(signed_in, business):
    make(business, "old.csv")
    make(business, "new.csv")
    make_upload(original_filename="not mine.csv")
    assert names(signed_in.get(reverse("uploads"))) == ["new.csv", "old.csv"]


@pytest.mark.parametrize(
    ("state", "fields"),
    [
        ("running", {}),
        ("asking", {"question": {"kind": "date_order", "text": "?"}}),
        ("to_fix", {"status": "completed", "row_count": 1, "rows_processed": 1, "rows_failed": 1}),
        ("done", {"status": "completed"}),
        ("failed", {"status": "failed"}),
    ],
)
def test_it_can_be_narrowed_to_a_state(signed_in, business, state, fields):
    make(business, "this.csv", **fields)
    other = {"status": "failed"} if state != "failed" else {}
    make(business, "other.csv", **other)
    assert names(signed_in.get(reverse("uploads"), {"state": state})) == ["this.csv"]


def test_it_can_be_narrowed_by_name_and_source(signed_in, business):
    wanted = make(business, "march.csv", data_source_name="Till")
    make(business, "april.csv", data_source_name="Till")
    make(business, "march.csv", data_source_name="Shop")
    query = {"q": "MARCH", "source": wanted.data_source_id}
    assert [row.upload for row in signed_in.get(reverse("uploads"), query).context["rows"]] == [
        wanted
    ]


def test_where_nothing_fits_it_says_so(signed_in, business):
    make(business, "march.csv")
    assert "No upload fits." in signed_in.get(reverse("uploads"), {"q": "april"}).text


def test_an_empty_history_leads_to_the_upload_page(signed_in):
    assert "No files yet." in signed_in.get(reverse("uploads")).text


def test_it_comes_in_pages_that_keep_the_filter(signed_in, business):
    for number in range(26):
        make(business, f"day-{number}.csv")
    answer = signed_in.get(reverse("uploads"), {"q": "day"})
    assert len(answer.context["rows"]) == 25
    assert "?q=day&amp;page=2" in answer.text


def test_only_what_moves_is_asked_for_again(signed_in, business):
    moving = make(business, "moving.csv", status="processing")
    make(business, "done.csv", status="completed")
    answer = signed_in.get(reverse("uploads"))
    assert f'hx-get="/uploads/live/?file_id={moving.pk}"' in answer.text
    assert '<meta http-equiv="refresh"' in answer.text


def test_a_live_answer_brings_the_rows_and_goes_on_while_something_moves(signed_in, business):
    moving = make(business, "moving.csv", status="processing")
    done = make(business, "done.csv", status="completed")
    answer = signed_in.get(reverse("uploads_live"), {"file_id": [moving.pk, done.pk]})
    assert answer.status_code == 200
    assert f'id="upload-{done.pk}" hx-swap-oob="true"' in answer.text
    assert f'hx-get="/uploads/live/?file_id={moving.pk}"' in answer.text


def test_a_live_answer_ends_the_polling_when_nothing_moves(signed_in, business):
    done = make(business, "done.csv", status="completed")
    answer = signed_in.get(reverse("uploads_live"), {"file_id": [done.pk, "nonsense"]})
    assert answer.status_code == 286
    assert "hx-get" not in answer.text


def test_live_rows_of_another_business_do_not_exist(signed_in):
    other = make_upload()
    assert signed_in.get(reverse("uploads_live"), {"file_id": other.pk}).status_code == 404
