"""A real Chromium in front of the real site: live server, real threads, the database in a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from portal.businesses.models import User
from tests.browser.chromium import launch_arguments

WATCH_POLICY = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
"""
LIMIT = 15_000
"""Milliseconds: for a machine that is busy with other things."""

expect.set_options(timeout=LIMIT)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.django_db(transaction=True))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {**browser_type_launch_args, **launch_arguments()}


class Visits:
    """Pages of visitors, all of whose complaints are kept: what the console and the policy say."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        self.address = address
        self.complaints: list[str] = []
        self.contexts: list[BrowserContext] = []
        self.refusals_expected = False

    def page(self, *, user: User | None = None, **options) -> Page:
        """A page of a visitor of their own, signed in where a user is given."""
        context = self.browser.new_context(base_url=self.address, **options)
        context.set_default_timeout(LIMIT)
        self.contexts.append(context)
        if user:
            context.add_cookies([self.session_of(user)])
        context.add_init_script(WATCH_POLICY)
        page = context.new_page()
        page.on("console", self.note)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def session_of(self, user: User):
        client = Client()
        client.force_login(user)
        name = settings.SESSION_COOKIE_NAME
        return {"name": name, "value": client.cookies[name].value, "url": self.address}

    def note(self, message: ConsoleMessage) -> None:
        if self.refusals_expected and "responded with a status of 4" in message.text:
            return
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.text} ({message.location.get('url', '')})")


@pytest.fixture
def visits(browser: Browser, live_server) -> Iterator[Visits]:
    """Every visit must pass without a word on the console."""
    visits = Visits(browser, live_server.url)
    yield visits
    for context in visits.contexts:
        context.close()
    assert visits.complaints == []
