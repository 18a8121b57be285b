import threading

import pytest

from uploads.processing import turns


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
