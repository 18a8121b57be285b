import pytest
from django.urls import reverse

from tests.make import make_upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def source(business):
    source = make_upload(business, data_source_name="Webshop").data_source
    for signature in ("x", "y"):
        source.said.create(
            signature=signature, kind="date_order", answer="dmy", header=["Date", "Total"]
        )
    return source


def address(name, source):
    return reverse(name, args=[source.pk])


def test_sources_are_listed_with_how_much_is_remembered(signed_in, source):
    page = signed_in.get(reverse("data_sources")).text
    assert address("data_source", source) in page
    assert "2 answers" in page


def test_before_the_first_file_the_list_says_so(signed_in):
    assert "No files yet." in signed_in.get(reverse("data_sources")).text


def test_what_is_remembered_is_told_in_words(signed_in, source):
    page = signed_in.get(address("data_source", source)).text
    assert "Dates are day first: 31/12/2026." in page
    assert "Date, Total" in page


def test_one_answer_can_be_forgotten(signed_in, source):
    answer = source.said.get(signature="x")
    page = signed_in.post(address("data_source_forget", source), {"said": answer.pk}, follow=True)
    assert "Forgotten." in page.text
    assert [said.signature for said in source.said.all()] == ["y"]


@pytest.mark.parametrize("said", ["", "x", "-1", "²", "9" * 20, "9" * 5000])
def test_what_is_no_answer_of_the_source_is_not_forgotten(signed_in, source, said):
    page = signed_in.post(address("data_source_forget", source), {"said": said}, follow=True)
    assert "That is not remembered any more." in page.text
    assert source.said.count() == 2


def test_an_answer_of_another_business_is_not_forgotten(signed_in, source):
    others = make_upload().data_source.said.create(signature="x", kind="year", answer="2025")
    signed_in.post(address("data_source_forget", source), {"said": others.pk})
    others.refresh_from_db()


def test_all_answers_can_be_forgotten(signed_in, source):
    signed_in.post(address("data_source_forget", source), {"everything": "yes"})
    assert not source.said.exists()


def test_a_source_can_be_called_something_else(signed_in, source):
    page = signed_in.post(address("data_source", source), {"name": "  Web  shop "}, follow=True)
    assert "It is called Web shop from now on." in page.text


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        (" ", "Give it a name."),
        ("till", "You already have a data source called Till."),
        ("SAMPLE", "Sample is what our file to try comes from."),
    ],
)
def test_a_name_that_cannot_be_is_told_by_the_field(signed_in, business, source, name, problem):
    business.data_sources.create(name="Till")
    page = signed_in.post(address("data_source", source), {"name": name})
    assert problem in page.text
    source.refresh_from_db()
    assert source.name == "Webshop"


def test_only_one_without_files_can_be_removed(signed_in, business, source):
    stall = business.data_sources.create(name="Stall")
    for each in (source, stall):
        signed_in.post(address("data_source_remove", each))
    assert list(business.data_sources.all()) == [source]


def test_after_forgetting_no_page_says_that_nothing_was_asked(signed_in, source):
    signed_in.post(address("data_source_forget", source), {"everything": "yes"})
    page = signed_in.get(address("data_source", source)).text
    assert "Where a file can be read in two ways, we ask you" in page
    assert "without asking" not in page
