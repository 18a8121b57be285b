import hashlib
import os
from pathlib import Path

import pytest
from django.core.files.storage import default_storage

from tests.make import SALES, sent_file
from uploads import storing


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"a\nb\nc\n", 3),
        (b"a\nb\nc", 3),
        (b"a\r\n\r\n \r\nb\r\n", 2),
        (b"a\rb\rc", 3),
        (b"\xef\xbb\xbf", 0),
        ("a\nb\nഊ\n".encode("utf-16"), 3),
        ("a\nb\n".encode("utf-32"), 2),
        (b",,\n,,\n", 2),
        (b"x" * 200_000, 1),
    ],
)
@pytest.mark.parametrize("step", [4, 5, 7, 70_000])
def test_lines_that_hold_anything_are_counted(content, lines, step):
    if len(content) > 1000 and step < 1000:
        pytest.skip("the same in larger steps")
    counter = storing.FilledLines()
    for start in range(0, len(content), step):
        counter.add(content[start : start + step])
    assert counter.total() == lines


def test_a_stored_file_is_measured_and_the_same_bytes():
    stored = storing.store(sent_file(SALES), "uploads/1/a/original.csv")
    assert (stored.size, stored.filled_lines) == (len(SALES), 3)
    assert stored.sha256 == hashlib.sha256(SALES).hexdigest()
    with default_storage.open(stored.path) as kept:
        assert kept.read() == SALES


def test_a_discarded_file_leaves_no_folder_of_its_own():
    stored = storing.store(sent_file(), "uploads/1/a/original.csv")
    storing.discard(stored.path)
    assert default_storage.listdir("uploads/1") == ([], [])


def test_the_file_and_its_folders_are_synced_to_the_disk(monkeypatch):
    synced = []
    monkeypatch.setattr(os, "fsync", lambda fd: synced.append(Path(f"/dev/fd/{fd}").readlink()))
    storing.store(sent_file(), "uploads/1/a/original.csv")
    file = Path(default_storage.path("uploads/1/a/original.csv"))
    assert synced == [file, *file.parents[:4]]


def test_a_full_disk_leaves_nothing_behind(monkeypatch):
    def full(fd):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(storing.NotStored):
        storing.store(sent_file(), "uploads/1/a/original.csv")
    assert default_storage.listdir("uploads/1") == ([], [])
