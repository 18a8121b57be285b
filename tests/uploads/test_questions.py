"""What a person says about a file is checked before it is kept."""

import pytest

from portal.refusals import InvalidFields
from tests.make import make_upload
from uploads.questions import answer

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("nobody_is_told")]

QUESTION = {"kind": "date_order", "options": [{"value": "dmy"}, {"value": "mdy"}]}


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
    assert upload.data_source.mappings == {}


def test_a_mapping_of_real_columns_to_real_fields_is_remembered():
    upload = asking()
    answer(upload, {"column_mapping": {"Wann": "sold_on", "Betrag": ""}})
    upload.data_source.refresh_from_db()
    assert upload.data_source.mappings == {"x": {"Wann": "sold_on", "Betrag": ""}}
