"""What a closed business had goes for good, whatever happens meanwhile, and nothing else does."""

import multiprocessing
import os
import signal
import threading
from functools import partial

import pytest
from django.apps import apps
from django.core.files.storage import default_storage
from django.db import connections, transaction

from portal.businesses.models import Business, User
from portal.refusals import Unavailable
from tests.forks import at_once
from tests.make import make_business, make_upload, sent_file
from tests.uploads.closed_shops import close, make_full_business
from tests.uploads.imports import imported, sale, table_bytes, upload_of
from uploads import content, intake, removal, storing
from uploads.claim import ClaimLostError
from uploads.models import FileUploadRecord
from uploads.processing.claiming import claim_next, claim_of
from uploads.processing.importing import work_on

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("nobody_is_told"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]
OURS = [
    model
    for app in ("businesses", "integrations", "sales", "uploads")
    for model in apps.get_app_config(app).get_models()
    if model not in (Business, User)
]


def left_of(business):
    """The kinds of rows and the files that are left of it."""
    kinds = [rows.model.__name__ for rows in removal.rows_of(business) if rows.exists()]
    return kinds + storing.folders(f"uploads/{business.pk}")


def is_there(business):
    return Business.objects.filter(pk=business.pk).exists()


def counted():
    return {model.__name__: model._default_manager.count() for model in OURS}


@pytest.fixture(autouse=True)
def _time_enough(monkeypatch):
    monkeypatch.setattr(removal, "TURN_SECONDS", 600)


@pytest.fixture
def _few_at_a_time(monkeypatch):
    monkeypatch.setattr(removal, "CHUNK", 2)


def test_each_kind_of_row_has_its_place():
    kinds = [rows.model for rows in removal.rows_of(Business(pk=1))]
    assert sorted(map(str, kinds)) == sorted(map(str, OURS))


@pytest.mark.usefixtures("_few_at_a_time")
def test_all_that_a_closed_business_had_goes_and_nothing_of_another():
    other = make_full_business()
    before, files = counted(), left_of(other)
    closed = close(make_full_business())
    removal.remove_closed()
    assert not is_there(closed)
    assert left_of(closed) == []
    assert not default_storage.exists(f"uploads/{closed.pk}")
    assert (counted(), left_of(other)) == (before, files)


def test_an_open_business_stays():
    business = make_full_business()
    before = left_of(business)
    list(removal.steps(business))
    assert left_of(business) == before


class CutError(Exception):
    pass


@pytest.mark.usefixtures("_few_at_a_time")
@pytest.mark.parametrize("done", range(0, 24, 3))
def test_cut_off_in_any_step_it_goes_on_from_there(done, monkeypatch):
    closed = close(make_full_business())
    steps = removal.steps(closed)
    for _ in range(done):
        next(steps, None)
    remove = removal._remove_some

    def cut_off(rows):
        if remove(rows):
            raise CutError
        return 0

    with monkeypatch.context() as cut:
        cut.setattr(removal, "_remove_some", cut_off)
        with pytest.raises(CutError):
            list(removal.steps(closed))
    removal.remove_closed()
    assert (is_there(closed), left_of(closed)) == (False, [])


def remove_until_killed(after, monkeypatch):
    """As a process that is killed in the middle of its transaction."""
    connections.close_all()
    remove, times = removal._remove_some, iter(range(after))

    def killed(rows):
        removed = remove(rows)
        if removed and next(times, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        return removed

    monkeypatch.setattr(removal, "_remove_some", killed)
    removal.remove_closed()


@pytest.mark.usefixtures("_few_at_a_time")
def test_a_killed_sweeper_is_followed_by_another(monkeypatch):
    closed = close(make_full_business())
    fork = multiprocessing.get_context("fork")
    for after in (0, 3, 5):
        connections.close_all()
        process = fork.Process(target=remove_until_killed, args=(after, monkeypatch))
        process.start()
        process.join(60)
        assert process.exitcode == -signal.SIGKILL
        assert is_there(closed)
    removal.remove_closed()
    assert (is_there(closed), left_of(closed)) == (False, [])


@pytest.mark.usefixtures("_few_at_a_time")
def test_many_sweepers_at_once_do_not_hinder_each_other():
    closed = [close(make_full_business()) for _ in range(2)]
    at_once([removal.remove_closed] * 4)
    removal.remove_closed()
    assert [is_there(business) for business in closed] == [False, False]


def test_a_turn_is_short_and_the_next_goes_on(monkeypatch):
    monkeypatch.setattr(removal, "TURN_SECONDS", -1)
    closed = close(make_full_business())
    removal.remove_closed()
    assert "TransactionSighting" not in left_of(closed)
    assert "Transaction" in left_of(closed)
    for _ in range(20):
        removal.remove_closed()
    assert not is_there(closed)


@pytest.mark.usefixtures("table_reader")
def test_a_running_import_stops_and_nothing_of_it_is_left():
    upload_of(table_bytes([sale()] * 5), business := make_business())
    running = claim_next()
    assert running
    waiting = upload_of(table_bytes([sale()]), business)
    close(business)
    steps = removal.steps(business)
    next(steps)
    assert claim_next() is None
    with pytest.raises(ClaimLostError):
        claim_of(running).renew()
    work_on(running)
    list(steps)
    assert not FileUploadRecord.objects.filter(pk__in=[running.pk, waiting.pk]).exists()
    assert not is_there(business)


@pytest.mark.usefixtures("table_reader")
def test_an_undo_that_is_not_done_yet_keeps_nothing():
    upload = imported(table_bytes([sale()]))
    FileUploadRecord.objects.update(undo_requested_at="2026-01-01T00:00Z")
    close(upload.business)
    removal.remove_closed()
    assert not is_there(upload.business)


@pytest.mark.postgresql
def test_a_worker_in_the_middle_of_a_chunk_is_not_waited_for():
    """It may have been stopped there. Its lock ends by itself."""
    upload = make_upload(status="processing", lease_expires_at="2100-01-01T00:00Z")
    close(upload.business)
    held, let_go = threading.Event(), threading.Event()

    def write_a_chunk():
        with transaction.atomic():
            FileUploadRecord.objects.filter(pk=upload.pk).update(attempts=2)
            held.set()
            let_go.wait(30)
        connections.close_all()

    worker = threading.Thread(target=write_a_chunk)
    worker.start()
    held.wait(30)
    removal.remove_closed()
    assert is_there(upload.business)
    let_go.set()
    worker.join(30)
    removal.remove_closed()
    assert not is_there(upload.business)


@pytest.fixture
def send(monkeypatch):
    """Takes a file in for a request that was let in before the business was closed."""
    monkeypatch.setattr(content, "check", lambda *_: None)
    user = User.objects.create_user("late@example.com")
    return lambda business: intake.accept(business=business, user=user, file=sent_file())


def test_a_file_that_comes_while_the_business_is_removed_goes_too(send):
    closed = close(make_full_business())
    steps = removal.steps(closed)
    while set(left_of(closed)) - set(storing.folders(f"uploads/{closed.pk}")):
        next(steps)
    next(steps)
    late = send(closed)
    list(steps)
    assert is_there(closed)
    assert FileUploadRecord.objects.filter(pk=late.pk).exists()
    removal.remove_closed()
    assert (is_there(closed), left_of(closed)) == (False, [])


def test_a_file_that_comes_when_all_is_gone_is_not_kept(send):
    closed = close(make_business())
    removal.remove_closed()
    with pytest.raises(Unavailable):
        send(closed)
    assert left_of(closed) == []


def send_or_not(send, business):
    try:
        send(business)
    except Unavailable:
        return False
    return True


def test_files_that_come_at_that_moment_leave_nothing_behind(send, settings):
    settings.UPLOAD_RATE_PER_MINUTE = 100
    closed = close(make_full_business(uploads=1))
    at_once([partial(send_or_not, send, closed)] * 6 + [removal.remove_closed] * 2)
    removal.remove_closed()
    assert (is_there(closed), left_of(closed)) == (False, [])


def test_a_storage_that_fails_holds_up_its_own_business_alone(monkeypatch):
    first, second = close(make_full_business()), close(make_full_business())
    folders = storing.folders

    def failing(folder):
        if folder == f"uploads/{first.pk}":
            raise OSError("away")
        return folders(folder)

    with monkeypatch.context() as away:
        away.setattr(storing, "folders", failing)
        removal.remove_closed()
    assert [is_there(business) for business in (first, second)] == [True, False]
    removal.remove_closed()
    assert not is_there(first)
