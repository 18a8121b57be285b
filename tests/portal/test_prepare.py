import pytest
from django.core.management import call_command
from django.db import connection


@pytest.fixture
def own_folders(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    settings.STATIC_ROOT = tmp_path / "static"
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
    }
    return tmp_path


@pytest.mark.django_db
def test_prepare_makes_the_cache_tables_and_collects_the_static_files(own_folders):
    call_command("prepare")
    assert {"cache", "cache_rate_limit"} <= set(connection.introspection.table_names())
    assert (own_folders / "static" / "staticfiles.json").exists()


@pytest.mark.django_db
def test_a_second_prepare_changes_nothing(own_folders):
    call_command("prepare")
    before = {p: p.stat().st_mtime_ns for p in own_folders.rglob("*")}
    call_command("prepare")
    assert {p: p.stat().st_mtime_ns for p in own_folders.rglob("*")} == before
