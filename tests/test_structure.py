"""Imports run one way: portal.urls -> uploads -> portal.sales -> portal.integrations ->
portal.businesses."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FORBIDDEN = {
    "uploads/csvfile": (
        "django",
        "portal",
        "uploads.models",
        "uploads.processing",
        "uploads.loading",
    ),
    "uploads/loading": (
        "uploads.views",
        "uploads.api",
        "uploads.forms",
        "uploads.intake",
        "uploads.processing",
        "uploads.tasks",
    ),
    "uploads/processing": (
        "uploads.views",
        "uploads.api",
        "uploads.forms",
        "uploads.intake",
        "uploads.tasks",
    ),
    "uploads/intake.py": ("uploads.views", "uploads.api", "uploads.processing", "uploads.loading"),
    "portal/tasks": ("uploads", "portal.sales", "portal.businesses"),
    "portal/sales": ("uploads",),
    "portal/integrations": ("uploads", "portal.sales"),
    "portal/businesses": ("uploads", "portal.sales", "portal.integrations"),
}


def imported_modules(file: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{file}: relative import"
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def files_of(place: str) -> list[Path]:
    path = ROOT / place
    files = [path] if path.suffix else [path.with_suffix(".py"), *path.rglob("*.py")]
    return [file for file in files if file.exists() and "migrations" not in file.parts]


@pytest.mark.parametrize("place", FORBIDDEN)
def test_imports_run_one_way(place):
    for file in files_of(place):
        for name in imported_modules(file):
            for forbidden in FORBIDDEN[place]:
                assert not f"{name}.".startswith(f"{forbidden}."), (
                    f"{file.relative_to(ROOT)} imports {name}"
                )


def test_nothing_is_imported_inside_a_function():
    for top in ("portal", "uploads"):
        for file in (ROOT / top).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text())):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    inner = [
                        n for n in ast.walk(node) if isinstance(n, ast.Import | ast.ImportFrom)
                    ]
                    late = [n for n in inner if node.name != "ready"]
                    assert not late, f"{file.relative_to(ROOT)}: {node.name} imports late"
