"""An owner invites somebody, who joins: with scripts, and without."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import findings
from tests.make import make_business, make_user


@pytest.mark.parametrize("scripts", [True, False])
def test_from_the_invitation_to_the_new_member(visits, scripts):
    ana = make_user("ana@example.com")
    make_business(ana, name="Corner Tea & Coffee")
    may = ["clipboard-write"]
    owner = visits.page(user=ana, java_script_enabled=scripts, permissions=may)
    owner.goto("/business/team/")
    owner.get_by_label("E-mail address").fill("ben@example.com")
    owner.get_by_label("Owner:").check()
    owner.get_by_role("button", name="Invite").click()
    link = owner.get_by_role("textbox", name="Link for ben@example.com").input_value()
    expect(owner.get_by_role("row", name="ben@example.com")).to_contain_text("Owner")
    visitor = visits.page(java_script_enabled=scripts)
    visitor.goto(link)
    if scripts:
        assert findings(owner) + findings(visitor) == []
        owner.get_by_role("button", name="Copy").click()
        expect(owner.get_by_role("button", name="Copied")).to_be_visible()
    visitor.get_by_label("Your name").fill("Ben Dahl")
    visitor.get_by_label("Password").fill("a long enough sentence")
    visitor.get_by_role("button", name="Sign up and join").click()
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Corner Tea & Coffee")
    owner.reload()
    expect(owner.get_by_role("row", name="Ben Dahl")).to_contain_text("Owner")
    expect(owner.get_by_text("Invited", exact=True)).to_be_hidden()


def test_the_only_owner_deletes_the_business_and_then_the_account(visits):
    ana = make_user("ana@example.com")
    make_business(ana, name="Corner Tea & Coffee")
    page = visits.page(user=ana, java_script_enabled=False)
    page.goto("/business/team/")
    page.get_by_role("link", name="Leave").click()
    page.get_by_role("link", name="Delete this business").click()
    page.get_by_label("To confirm, type: Corner Tea & Coffee").fill("corner tea & coffee")
    page.get_by_role("button", name="Delete this business").click()
    page.get_by_label("Password").fill("correct horse battery")
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_text("Corner Tea & Coffee is deleted.")).to_be_visible()
    page.get_by_role("link", name="Delete your account").click()
    page.get_by_label("To confirm, type: ana@example.com").fill("ana@example.com")
    page.get_by_role("button", name="Delete your account").click()
    expect(page.get_by_text("Your account is deleted.")).to_be_visible()
    expect(page.get_by_role("link", name="Sign up").first).to_be_visible()
