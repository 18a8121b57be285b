"""The site's own settings, with a new folder for each run's state."""

import os
import tempfile
from pathlib import Path

FOLDER = tempfile.TemporaryDirectory(prefix="salesdrop-tests-")
os.environ["VAR_DIR"] = FOLDER.name
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

from portal.settings import *  # noqa: E402, F403
from portal.settings import STORAGES  # noqa: E402

# Processes that tests start are the real thing.
os.environ["DJANGO_SETTINGS_MODULE"] = "portal.settings"

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STATIC_ROOT = Path(FOLDER.name)
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
