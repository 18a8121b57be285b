"""Data sources, counted, named and removed."""

from functools import partial

import pytest
from django.db import connection

from portal.refusals import Conflict, NotFound
from tests.make import make_business, make_upload
from tests.meanwhile import meanwhile
from uploads import sources

pytestmark = pytest.mark.django_db


@pytest.fixture
def business():
    return make_business()


def test_each_has_its_files_its_last_one_and_what_is_remembered(
    business, django_assert_num_queries
):
    make_upload(business, data_source_name="Till")
    last = make_upload(business, data_source_name="Till")
    for signature in "xyz":
        last.data_source.said.create(signature=signature, kind="date_order", answer="dmy")
    business.data_sources.create(name="Stall")
    make_upload()
    with django_assert_num_queries(2):
        stall, till = sources.rows_of(sources.with_figures(business))
    assert (till.source.files, till.source.answers, till.last) == (2, 3, last)
    assert (stall.source.files, stall.source.answers, stall.last) == (0, 0, None)


def test_a_name_belongs_to_one_source_of_a_business(business):
    till = make_upload(business, data_source_name="Till").data_source
    make_business().data_sources.create(name="Front till")
    sources.rename(till, "Front till")
    stall = business.data_sources.create(name="Stall")
    for name in ("Front till", "FRONT TILL", "sample"):
        with pytest.raises(Conflict):
            sources.rename(stall, name)
    sources.rename(stall, "STALL")
    sources.rename(stall, "Stall")
    names = business.data_sources.order_by("pk").values_list("name", flat=True)
    assert list(names) == ["Front till", "Stall"]


def test_only_one_without_files_can_be_removed(business):
    till = make_upload(business, data_source_name="Till").data_source
    with pytest.raises(Conflict):
        sources.remove(till)
    sources.remove(business.data_sources.create(name="Stall"))
    assert list(business.data_sources.all()) == [till]


def test_one_that_a_file_comes_from_just_now_stays(business):
    till = business.data_sources.create(name="Till")
    arrives = partial(make_upload, business, data_source_name="Till")
    with (
        meanwhile(arrives, before=r'SELECT .* "uploads_fileuploadrecord"'),
        pytest.raises(Conflict),
    ):
        sources.remove(till)
    assert till.uploads.count() == 1


def test_one_that_is_gone_is_neither_renamed_nor_removed(business):
    till = business.data_sources.create(name="Till")
    business.data_sources.all().delete()
    for change in (partial(sources.rename, name="Stall"), sources.remove):
        with pytest.raises(NotFound):
            change(till)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL plans by what it counted")
def test_the_last_file_of_each_is_looked_up(business):
    plan = sources.with_figures(business).explain()
    assert (
        "USING COVERING INDEX upload_history_of_source (business_id=? AND data_source_id=?)" in plan
    )
