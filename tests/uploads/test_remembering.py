"""What was said is kept in words, by data source, header and kind."""

import pytest

from tests.make import make_business, make_upload
from uploads import remembering

pytestmark = pytest.mark.django_db

QUESTION = {
    "kind": "amount_column",
    "text": "Which amount is the sale: Net or Gross?",
    "options": [{"value": "Net", "label": "Net"}, {"value": "Gross", "label": "Gross"}],
}


def upload(business=None, signature="x", **fields):
    reading = {"signature": signature, "header": ["Date", "Net", "Gross"]}
    return make_upload(business, reading=reading, question=QUESTION, **fields)


def test_what_was_asked_and_chosen_is_kept_in_words():
    remembering.remember(asked := upload(), {"amount_column": "Net"})
    said = asked.data_source.said.get()
    assert (said.question, said.label) == (QUESTION["text"], "Net")
    assert (said.header, said.filename) == (["Date", "Net", "Gross"], "sales.csv")


def test_what_is_said_later_takes_the_place_of_what_was_said_before():
    business = make_business()
    remembering.remember(upload(business), {"amount_column": "Net", "date_order": "dmy"})
    remembering.remember(later := upload(business), {"amount_column": "Gross"})
    known = later.data_source.remembered("x")
    assert known == {"amount_column": "Gross", "date_order": "dmy"}


@pytest.mark.parametrize(
    ("signature", "said"), [("", {"date_order": "dmy"}), ("x", {"same_file": "import"})]
)
def test_what_holds_for_one_file_alone_is_not_kept(signature, said):
    remembering.remember(asked := upload(signature=signature), said)
    assert not asked.data_source.said.exists()


def test_forgetting_leaves_other_headers_and_other_sources_alone():
    business = make_business()
    uploads = [
        upload(business),
        upload(business, signature="y"),
        upload(business, data_source_name="Till 2"),
        upload(),
    ]
    for each in uploads:
        remembering.remember(each, {"date_order": "dmy"})
    remembering.forget(uploads[0])
    assert [remembering.is_remembered(each) for each in uploads] == [False, True, True, True]
