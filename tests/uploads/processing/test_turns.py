import threading
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.waiting import until
from uploads.processing import turns


@pytest.fixture(autouse=True)
def _nothing_to_write_back(monkeypatch):
    monkeypatch.setattr(turns, "_not_written_back", -100)


@pytest.mark.sqlite
def test_two_imports_never_write_at_the_same_time():
    writing, met = threading.Lock(), []

    def work():
        for _ in range(5):
            with turns.at_writing():
                met.append(writing.acquire(blocking=False))
                writing.release()

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert met == [True] * 15


def test_an_error_gives_the_turn_back():
    with pytest.raises(ZeroDivisionError), turns.at_writing():
        raise ZeroDivisionError
    with turns.at_writing():
        pass


def test_steps_come_as_they_are():
    assert list(turns.between(iter("abc"))) == ["a", "b", "c"]


def write_as_a_person(order, sql="UPDATE shop SET name = 'Ann'", *, in_atomic_block=False):
    context = {"connection": SimpleNamespace(in_atomic_block=in_atomic_block)}
    turns.people_first(lambda *_: order.append("person"), sql, (), False, context)


def import_a_table(order):
    with turns.at_writing():
        order.append("import")


def stand(line, name, order):
    with line.turn():
        order.append(name)


def test_the_first_of_a_line_go_on_and_the_others_wait():
    line = turns.Line(1)
    order: list[str] = []
    with line.turn():
        second = threading.Thread(target=stand, args=(line, "second", order))
        second.start()
        until(lambda: len(line._standing) == 2)
        stand(line, "first again", order)
    second.join()
    assert order == ["first again", "second"]


def test_who_takes_long_lets_others_go_first():
    line = turns.Line(1)
    order: list[str] = []
    with line.turn() as let_others:
        waiting = threading.Thread(target=stand, args=(line, "other", order))
        waiting.start()
        until(lambda: len(line._standing) == 2)
        let_others()
        assert order == ["other"]
        waiting.join()
    let_others()
    assert line._standing == []


def test_nobody_waits_for_ever(monkeypatch):
    monkeypatch.setattr(turns, "LONGEST_WAIT_SECONDS", 0)
    line = turns.Line(1)
    order: list[str] = []
    with line.turn():
        impatient = threading.Thread(target=stand, args=(line, "impatient", order))
        impatient.start()
        impatient.join()
    assert order == ["impatient"]


@pytest.mark.sqlite
def test_people_write_before_the_next_import():
    order: list[str] = []
    with turns.at_writing():
        import_next = threading.Thread(target=import_a_table, args=(order,))
        import_next.start()
        until(lambda: turns._waiting == 2)
        write = threading.Thread(target=write_as_a_person, args=(order,))
        write.start()
        until(lambda: turns._people == 1)
        assert order == []
    write.join()
    import_next.join()
    assert order == ["person", "import"]


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("sql", "in_atomic_block"), [("SELECT 1", False), ("UPDATE shop SET name = ''", True)]
)
def test_who_reads_or_has_the_lock_does_not_wait(sql, in_atomic_block):
    order: list[str] = []
    with turns.at_writing():
        reading = threading.Thread(
            target=write_as_a_person, args=(order, sql), kwargs={"in_atomic_block": in_atomic_block}
        )
        reading.start()
        reading.join(10)
        assert order == ["person"]


@pytest.mark.sqlite
def test_an_import_may_take_its_turn_within_its_turn():
    order: list[str] = []
    with turns.at_writing():
        import_a_table(order)
        write_as_a_person(order)
    assert order == ["import", "person"]


@pytest.mark.sqlite
@pytest.mark.django_db(transaction=True)
def test_the_log_is_written_back_while_people_may_write(monkeypatch):
    monkeypatch.setattr(turns, "WRITTEN_BACK_TOGETHER", 2)
    monkeypatch.setattr(turns, "_not_written_back", 0)
    with CaptureQueriesContext(connection) as statements:
        for _ in range(4):
            with turns.at_writing():
                assert turns._writer
    assert [each["sql"] for each in statements] == ["PRAGMA wal_checkpoint(PASSIVE)"] * 2


@pytest.mark.sqlite
@pytest.mark.django_db
def test_every_connection_lets_people_go_first():
    assert connection.execute_wrappers.count(turns.people_first) == 1
