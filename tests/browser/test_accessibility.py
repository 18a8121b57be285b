"""No page has a fault that axe-core can find, in light and in dark, on a desk and on a phone."""

import pytest
from django.urls import reverse

from portal.integrations import keys
from tests.browser.axe import findings
from tests.browser.stages import make_stages
from tests.make import make_business, make_member, make_user

SIZES = {"light": (1280, 900), "dark": (390, 844)}
OPEN_TO_ALL = (
    "home",
    "account_login",
    "account_signup",
    "account_reset_password",
    "integrations_guide",
)
FOR_MEMBERS = (
    "home",
    "upload",
    "uploads",
    "transactions",
    "products",
    "customers",
    "business_settings",
    "business_delete",
    "your_account",
    "your_account_delete",
    "team",
    "team_leave",
    "data_sources",
    "integrations",
)


def addresses():
    user = make_user("ana@example.com")
    stages = make_stages(make_business(user, name="Corner Tea & Coffee"))
    pages = [reverse(name) for name in FOR_MEMBERS]
    pages += [reverse("upload_detail", args=[upload.pk]) for upload in stages.values()]
    pages.append(reverse("upload_mapping", args=[stages["asking"].pk]))
    pages.append(reverse("upload_undo", args=[stages["done"].pk]))
    pages.append(reverse("upload_delete", args=[stages["undone"].pk]))
    source = stages["done"].data_source
    source.said.create(signature="x", kind="column_mapping", answer={"Date": "sold_on", "Tip": ""})
    pages.append(reverse("data_source", args=[source.pk]))
    key, _ = keys.make(stages["done"].business, "Webshop", by=user)
    pages.append(reverse("access_key_revoke", args=[key.pk]))
    member = make_member(stages["done"].business)
    pages += [reverse(name, args=[member.pk]) for name in ("team_member", "team_remove")]
    return user, pages


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_page_has_a_fault_that_axe_can_find(visits, theme):
    user, pages = addresses()
    width, height = SIZES[theme]
    looks = {"color_scheme": theme, "viewport": {"width": width, "height": height}}
    found = []
    for whose, places in ((None, map(reverse, OPEN_TO_ALL)), (user, pages)):
        page = visits.page(user=whose, **looks)
        for place in places:
            page.goto(place)
            page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
            found += findings(page)
    assert found == []
