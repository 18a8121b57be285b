"""Which Chromium is used: the system's where there is one, else Playwright's own."""

import os
import shutil
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")


def launch_arguments() -> dict[str, Any]:
    arguments: dict[str, Any] = {}
    if found := next(filter(None, map(shutil.which, NAMES)), None):
        arguments["executable_path"] = found
    if os.geteuid() == 0:
        arguments["args"] = ["--no-sandbox"]
    return arguments
