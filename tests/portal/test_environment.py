import os
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from portal import environment as env


def test_a_number_must_be_whole(monkeypatch):
    monkeypatch.setenv("UPLOAD_WORKERS", "five")
    with pytest.raises(ImproperlyConfigured, match="UPLOAD_WORKERS must be a whole number"):
        env.number("UPLOAD_WORKERS", 5)


def test_a_number_must_not_be_too_small(monkeypatch):
    monkeypatch.setenv("UPLOAD_WORKERS", "0")
    with pytest.raises(ImproperlyConfigured, match="at least 1, not 0"):
        env.number("UPLOAD_WORKERS", 5, at_least=1)


@pytest.mark.parametrize(
    ("raw", "value"), [("1", True), ("yes", True), ("off", False), ("", False)]
)
def test_a_flag_reads_the_usual_words(monkeypatch, raw, value):
    monkeypatch.setenv("DEBUG", raw)
    assert env.flag("DEBUG") is value


def test_a_flag_refuses_other_words(monkeypatch):
    monkeypatch.setenv("DEBUG", "maybe")
    with pytest.raises(ImproperlyConfigured, match="true or false, not 'maybe'"):
        env.flag("DEBUG")


def test_a_choice_names_what_is_allowed(monkeypatch):
    monkeypatch.setenv("COLOUR", "pink")
    with pytest.raises(ImproperlyConfigured, match="one of red, blue, not 'pink'"):
        env.choice("COLOUR", "red", ("red", "blue"))


def test_words_are_split_at_commas(monkeypatch):
    monkeypatch.setenv("ALLOWED_HOSTS", " a.example , b.example,")
    assert env.words("ALLOWED_HOSTS") == ["a.example", "b.example"]


def test_a_secret_is_made_once_and_kept_to_its_owner(tmp_path):
    file = tmp_path / "state" / "secret"
    first = env.secret("NO_SUCH_SECRET", file)
    assert env.secret("NO_SUCH_SECRET", file) == first
    assert len(first) > 50
    assert file.stat().st_mode & 0o777 == 0o600
    assert [entry.name for entry in file.parent.iterdir()] == ["secret"]


def test_a_secret_from_the_environment_wins(monkeypatch, tmp_path):
    monkeypatch.setenv("SECRET_KEY", "from outside")
    assert env.secret("SECRET_KEY", tmp_path / "secret") == "from outside"
    assert not (tmp_path / "secret").exists()


def test_a_bad_value_stops_the_start_with_a_sentence(tmp_path):
    outcome = subprocess.run(
        [sys.executable, "manage.py", "check"],
        env={**os.environ, "UPLOAD_MAX_BYTES": "ten", "VAR_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode
    assert "UPLOAD_MAX_BYTES must be a whole number, not 'ten'." in outcome.stderr
