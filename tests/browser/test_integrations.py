"""A new key and its secret are copied by keyboard, each with a press."""

from playwright.sync_api import expect

from tests.browser.axe import findings
from tests.make import make_business, make_user


def test_the_key_and_its_secret_are_copied(visits):
    ana = make_user()
    make_business(ana)
    page = visits.page(user=ana, permissions=["clipboard-read", "clipboard-write"])
    page.goto("/integrations/")
    page.get_by_label("What is it for?").fill("Webshop")
    page.get_by_role("button", name="Make a key").click()
    for part, shown in (("Copy the key", "#new-key"), ("Copy the secret", "#new-secret")):
        page.get_by_role("button", name=part).press("Enter")
        expect(page.locator("#live")).to_have_text("Copied")
        expect(page.get_by_role("button", name="Copied")).to_have_count(1)
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == page.locator(shown).text_content()
    assert findings(page) == []


def test_without_scripts_they_are_there_to_be_marked(visits):
    ana = make_user()
    make_business(ana)
    page = visits.page(user=ana, java_script_enabled=False)
    page.goto("/integrations/")
    page.get_by_label("What is it for?").fill("Webshop")
    page.get_by_role("button", name="Make a key").click()
    expect(page.locator("#new-secret")).to_be_visible()
    expect(page.get_by_role("button", name="Copy")).to_have_count(0)
