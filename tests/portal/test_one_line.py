import pytest
from django.core.exceptions import ValidationError

from portal.businesses.forms import BusinessForm, BusinessSettingsForm, NameForm
from portal.businesses.joining import JoinForm
from portal.businesses.signup import BusinessSignupForm
from portal.integrations.forms import AccessKeyForm
from portal.one_line import OneLineField
from uploads.forms import UploadForm
from uploads.page_forms import SourceNameForm, UploadPageForm


def test_line_breaks_and_blanks_are_one_blank():
    assert OneLineField().clean("Ann's\r\n\r\n  shop\t2") == "Ann's shop 2"


def test_its_length_is_that_of_what_was_sent():
    with pytest.raises(ValidationError):
        OneLineField(max_length=5).clean("a    b")


def test_a_name_of_blanks_is_none():
    assert OneLineField(required=False).clean(" \n ") == ""


@pytest.mark.parametrize(
    ("form", "field"),
    [
        (BusinessForm, "name"),
        (BusinessSettingsForm, "name"),
        (NameForm, "name"),
        (JoinForm, "name"),
        (BusinessSignupForm, "business"),
        (AccessKeyForm, "name"),
        (UploadForm, "data_source_name"),
        (UploadPageForm, "new_source"),
        (SourceNameForm, "name"),
    ],
)
def test_every_name_that_letters_and_pages_show_is_one_line(form, field):
    assert isinstance(form.base_fields[field], OneLineField)
