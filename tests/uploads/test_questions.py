"""What a person says about a file is checked before it is kept."""

import pytest
from django.db.models import F

from portal.refusals import Conflict, InvalidFields
from tests.make import make_upload
from uploads.models import FileUploadRecord
from uploads.questions import answer, ask_again, import_again, is_answered, read_again

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nobody_is_told")]

QUESTION = {
    "kind": "date_order",
    "text": "Are these dates day/month or month/day?",
    "options": [{"value": "dmy", "label": "Day first"}, {"value": "mdy", "label": "Month first"}],
}

SAME = QUESTION | {
    "kind": "same_file",
    "options": [{"value": "stop", "label": "No"}, {"value": "import", "label": "Yes"}],
}


def asking():
    return make_upload(question=QUESTION, reading={"header": ["Wann", "Betrag"], "signature": "x"})


@pytest.mark.parametrize(
    "mapping", [{"Wann": "when"}, {"When": "sold_on"}, {"Wann": 1}, ["sold_on"], "sold_on"]
)
def test_columns_and_fields_that_do_not_exist_are_refused(mapping):
    upload = asking()
    with pytest.raises(InvalidFields) as refused:
        answer(upload, {"column_mapping": mapping})
    assert list(refused.value.details) == ["column_mapping"]
    assert upload.data_source.remembered("x") == {}


def test_a_mapping_of_real_columns_to_real_fields_is_remembered():
    upload = asking()
    answer(upload, {"column_mapping": {"Wann": "sold_on", "Betrag": ""}})
    mapping = {"Wann": "sold_on", "Betrag": ""}
    assert upload.data_source.remembered("x") == {"column_mapping": mapping}


def answered(**fields):
    """An upload that was refused after an answer, which is remembered."""
    upload = asking()
    answer(upload, {"date_order": "dmy"})
    upload.__dict__ |= {"status": "failed", **fields}
    upload.save()
    return upload


def test_what_was_said_can_be_forgotten_and_is_asked_again():
    upload = answered()
    assert is_answered(upload)
    ask_again(upload)
    assert (upload.status, upload.answers) == ("pending", {"same_file": "import"})
    assert upload.data_source.remembered("x") == {}
    assert not is_answered(upload)


def test_what_was_said_of_files_with_other_headers_stays():
    upload = answered()
    upload.data_source.said.create(signature="y", kind="date_order", answer="mdy")
    ask_again(upload)
    assert upload.data_source.remembered("y") == {"date_order": "mdy"}


def test_a_check_that_is_read_in_another_way_stays_a_check():
    upload = answered(status="completed", check_only=True)
    read_again(upload, {"column_mapping": {"Wann": "sold_on"}})
    assert (upload.status, upload.check_only) == ("pending", True)


@pytest.mark.parametrize("good_rows", [False, True])
def test_the_good_rows_alone_are_imported_where_that_is_said(good_rows):
    upload = answered(all_or_nothing=True)
    import_again(upload, good_rows=good_rows)
    assert (upload.status, upload.all_or_nothing) == ("pending", not good_rows)


@pytest.mark.parametrize("late", [{"same_file": "stop"}, {"same_file": "import"}])
def test_an_answer_after_another_changes_nothing_though_something_is_asked_again(late):
    upload = make_upload(question=SAME)
    in_another_tab = FileUploadRecord.objects.get(pk=upload.pk)
    answer(in_another_tab, {"same_file": "import"})
    FileUploadRecord.objects.update(question=SAME, epoch=F("epoch") + 1)
    with pytest.raises(Conflict):
        answer(upload, late)
    in_another_tab.refresh_from_db()
    assert (in_another_tab.status, in_another_tab.question) == ("pending", SAME)


@pytest.mark.parametrize(("year", "refused"), [("1998", False), ("98", True), ("20260", True)])
def test_a_year_that_is_not_offered_is_an_answer_too(year, refused):
    options = [{"value": "2026", "label": "2026"}]
    upload = make_upload(question={"kind": "year", "text": "Which year?", "options": options})
    if refused:
        with pytest.raises(InvalidFields):
            answer(upload, {"year": year})
    else:
        answer(upload, {"year": year})
    assert upload.answers == ({} if refused else {"year": year})
