import pytest

from portal.businesses.forms import BusinessForm, BusinessSettingsForm, NameForm
from portal.businesses.joining import JoinForm
from portal.businesses.signup import BusinessSignupForm
from portal.integrations.forms import AccessKeyForm
from portal.one_line import OneLineField


def test_line_breaks_and_blanks_are_one_blank():
    assert OneLineField().clean("Ann's\r\n\r\n  shop\t2") == "Ann's shop 2"


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
    ],
)
def test_every_name_that_letters_and_pages_show_is_one_line(form, field):
    assert isinstance(form.base_fields[field], OneLineField)
