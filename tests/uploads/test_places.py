"""Where a file may come from: suggested, and chosen for nobody where there are several places."""

import pytest

from tests.make import make_business, make_upload
from uploads.places import Places, places_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def business():
    return make_business()


def test_before_a_place_is_named_none_is_offered(business):
    make_upload(business)
    make_upload(business, data_source_name="Sample")
    make_upload(make_business(), data_source_name="Not mine")
    assert places_of(business) == Places([], "", None)


def test_a_single_place_is_chosen_by_itself(business):
    make_upload(business, data_source_name="Till")
    assert places_of(business) == Places(["Till"], "Till", "Till")


@pytest.mark.parametrize("other", ["Stall", ""])
def test_of_several_the_last_is_told_and_none_is_chosen(business, other):
    for name in (other, "Till"):
        make_upload(business, data_source_name=name)
    found = places_of(business)
    assert (found.last, found.sole) == ("Till", None)
