"""The door under many processes at once, on the real database."""

from collections import Counter
from functools import partial

import pytest
from django.core.files.storage import default_storage
from django.test import Client

from portal.refusals import RateLimited
from tests.forks import at_once
from tests.make import SALES, make_business, sent_file
from tests.tokens import bearer
from uploads import content, rate_limit
from uploads.models import FileUploadRecord

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]


@pytest.fixture(autouse=True)
def _nothing_is_imported(settings):
    settings.TASKS = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}


def tries(business, name, times):
    """How many of these tries took a place."""
    taken = 0
    for time in range(times):
        try:
            rate_limit.take(business, f"{name} {time}")
        except RateLimited:
            continue
        taken += 1
    return taken


def test_of_400_tries_by_40_processes_exactly_ten_go_in_and_other_businesses_all(settings):
    settings.UPLOAD_RATE_PER_MINUTE = 10
    busy, calm = make_business(), make_business()
    jobs = [partial(tries, busy, f"busy {n}", 10) for n in range(40)]
    jobs += [partial(tries, calm, f"calm {n}", 1) for n in range(10)]
    taken = at_once(jobs)
    assert sum(taken[:40]) == 10
    assert taken[40:] == [1] * 10


@pytest.fixture
def sender(monkeypatch):
    """Headers of a business's owner; the site is loaded before the processes part.

    The content is not looked at: polars' threads do not live on in a forked process.
    """
    monkeypatch.setattr(content, "check", lambda *_: None)
    business = make_business()
    headers = bearer(business.memberships.get().user)
    assert Client().get("/data/upload-csv", headers=headers).status_code == 200
    return business, headers


def post(headers, sales):
    response = Client().post(
        "/data/upload-csv",
        {"file": sent_file(sales)},
        headers={**headers, "Idempotency-Key": "k1"},
    )
    return response.status_code, response.content


def files_of(business):
    folders, _ = default_storage.listdir(f"uploads/{business.pk}")
    return folders


def test_of_50_equal_requests_with_one_key_all_get_the_same_first_answer(sender):
    business, headers = sender
    [(answer, times)] = Counter(at_once([partial(post, headers, SALES)] * 50)).items()
    assert (answer[0], times) == (202, 50)
    assert files_of(business) == [str(FileUploadRecord.objects.get().file_id)]


def test_of_different_requests_with_one_key_one_kind_wins_and_the_other_is_told(sender):
    business, headers = sender
    other = SALES + b"2025-03-03,Cup,1,4\n"
    jobs = [partial(post, headers, sales) for sales in [SALES, other] * 10]
    answers = at_once(jobs)
    kinds = sorted(
        [{status for status, _ in answers[0::2]}, {s for s, _ in answers[1::2]}], key=min
    )
    assert kinds == [{202}, {409}]
    assert files_of(business) == [str(FileUploadRecord.objects.get().file_id)]
