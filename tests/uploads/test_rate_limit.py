import pytest
from django.core.cache import caches
from django.db import OperationalError, transaction

from portal.refusals import RateLimited, Unavailable
from tests.make import make_business
from uploads import rate_limit

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands still at 1,000,000 s until a test moves it."""
    now = [1_000_000.0]
    monkeypatch.setattr(rate_limit, "clock", lambda: now[0])
    return now


@pytest.fixture
def full(clock, settings):
    """A business that took its places at seconds 0, 1 and 2."""
    settings.UPLOAD_RATE_PER_MINUTE = 3
    business = make_business()
    for number in range(3):
        rate_limit.take(business, f"upload {number}")
        clock[0] += 1
    return business


def test_one_more_than_the_limit_is_refused_with_the_seconds_to_wait(full):
    for attempt in (lambda: rate_limit.take(full, "one more"), lambda: rate_limit.check(full)):
        with pytest.raises(RateLimited) as refusal:
            attempt()
        assert refusal.value.retry_after == 57
        assert "3 files in the last minute" in refusal.value.message
        assert "in 57 seconds" in refusal.value.message


def test_after_the_seconds_to_wait_exactly_one_goes_in(full, clock):
    clock[0] += 57
    rate_limit.take(full, "one more")
    with pytest.raises(RateLimited) as refusal:
        rate_limit.take(full, "another")
    assert refusal.value.retry_after == 1


def test_a_moment_before_that_it_is_still_refused(full, clock):
    clock[0] += 56.99
    with pytest.raises(RateLimited):
        rate_limit.take(full, "one more")


def test_a_refused_try_takes_no_place(full, clock):
    with pytest.raises(RateLimited):
        rate_limit.take(full, "too early")
    clock[0] += 60
    for number in range(3):
        rate_limit.take(full, f"later {number}")


def test_the_same_tag_has_one_place(full):
    rate_limit.take(full, "upload 1")


def test_a_place_given_back_is_free_again(full):
    rate_limit.give_back(full, "upload 1")
    rate_limit.take(full, "one more")


def test_another_business_has_its_own_window(full):
    rate_limit.take(make_business(), "first")


def test_a_clock_set_back_a_little_neither_frees_nor_locks(full, clock):
    clock[0] -= 30
    with pytest.raises(RateLimited) as refusal:
        rate_limit.take(full, "one more")
    assert refusal.value.retry_after in range(1, 61)


def test_where_the_database_fails_nothing_goes_in(full, monkeypatch):
    def fail(*args, **kwargs):
        raise OperationalError("gone")

    monkeypatch.setattr(type(caches["rate_limit"]), "get", fail)
    for attempt in (rate_limit.check, lambda business: rate_limit.take(business, "x")):
        with pytest.raises(Unavailable):
            attempt(full)


def test_where_the_place_is_not_written_nothing_goes_in(full, clock, monkeypatch):
    clock[0] += 60
    monkeypatch.setattr(type(caches["rate_limit"]), "set", lambda *args: None)
    with pytest.raises(Unavailable):
        rate_limit.take(full, "one more")


@pytest.mark.django_db(transaction=True)
def test_it_will_not_run_inside_a_transaction():
    business = make_business()
    with transaction.atomic(), pytest.raises(RuntimeError, match="durable"):
        rate_limit.take(business, "x")
