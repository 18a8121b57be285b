"""Accessibility, judged by axe-core (WCAG 2.2 A and AA, and its best practices)."""

from pathlib import Path

import axe_core_python
from playwright.sync_api import Page

SCRIPT = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text()


def findings(page: Page) -> list[str]:
    """What axe finds wrong on a page as it stands: the rule, and the elements it is about."""
    page.evaluate(SCRIPT)
    violations = page.evaluate("axe.run().then((results) => results.violations)")
    return [
        f"{page.url}: {found['id']}: {node['html'][:160]} {node.get('failureSummary', '')}"
        for found in violations
        for node in found["nodes"]
    ]
