"""What the pages do in a browser beyond forms and links."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from portal.sales.models import Product
from tests.browser.stages import make_stages
from tests.make import make_business, make_sale, make_upload, make_user


@pytest.fixture
def owner():
    user = make_user("ana@example.com")
    upload = make_upload(make_business(user, name="Corner Tea & Coffee"))
    for name in ("Blue mug", "Oak tray"):
        product = Product.objects.create(name=name, business=upload.business)
        make_sale(upload, product=product)
    make_business(user, name="Second Shop")
    return user


def test_the_colours_follow_the_device_until_others_are_chosen(visits):
    page = visits.page(color_scheme="dark")
    page.goto("/")
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(paper)
    with page.expect_response("**/theme/"):
        page.get_by_role("button", name="Light").click()
    expect(page.locator("html")).to_have_attribute("data-bs-theme", "light")
    assert page.evaluate(paper) != dark
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-bs-theme", "light")
    page.get_by_role("button", name="As on this device").click()
    expect(page.locator("html")).not_to_have_attribute("data-bs-theme", re.compile("."))
    assert page.evaluate(paper) == dark


def test_the_colours_can_be_chosen_without_scripts(visits):
    page = visits.page(color_scheme="light", java_script_enabled=False)
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Dark").click()
    expect(page).to_have_url(re.compile("/accounts/login/$"))
    expect(page.locator("html")).to_have_attribute("data-bs-theme", "dark")


def test_results_follow_the_typing_and_the_address_follows_the_results(visits, owner):
    page = visits.page(user=owner)
    page.goto("/transactions/")
    page.get_by_label("Product, customer or order number").press_sequentially("mug")
    expect(page.get_by_role("row")).to_have_count(2)
    expect(page).to_have_url(re.compile(r"[?&]q=mug"))
    expect(page.locator("#live")).to_contain_text("1 transaction")
    page.get_by_role("link", name="Blue mug").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Blue mug")
    page.go_back()
    expect(page.get_by_role("row")).to_have_count(2)


def test_a_list_is_sorted_and_searched_without_scripts(visits, owner):
    page = visits.page(user=owner, java_script_enabled=False)
    page.goto("/products/")
    page.get_by_label("Name or SKU").fill("oak")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("row")).to_have_count(2)
    page.get_by_role("link", name="Last price").click()
    expect(page.get_by_role("columnheader", name="Last price")).to_have_attribute(
        "aria-sort", "descending"
    )
    expect(page.get_by_role("row")).to_have_count(2)


def test_the_account_menu_switches_the_business_and_closes_on_escape(visits, owner):
    page = visits.page(user=owner)
    page.goto("/")
    menu = page.locator("summary", has_text="Corner Tea & Coffee")
    menu.click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Sign out")).to_be_hidden()
    menu.click()
    page.get_by_role("button", name="Switch to Second Shop").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Second Shop")


def test_signing_up_takes_the_time_zone_of_the_device_and_its_currency(visits):
    page = visits.page(timezone_id="Asia/Calcutta", locale="en-US")
    page.goto("/accounts/signup/")
    expect(page.get_by_label("Time zone")).to_have_value("Asia/Kolkata")
    expect(page.get_by_label("Currency")).to_have_value("INR")
    page.get_by_label("Name of your business").fill("Mercearia")
    page.get_by_label("E-mail address").fill("rui@example.com")
    page.get_by_label("Password").fill("uma frase bem longa")
    page.get_by_role("button", name="Sign up").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mercearia")


def test_whatever_takes_the_keyboard_shows_a_ring(visits):
    page = visits.page(user=make_business(make_user("eva@example.com")).memberships.get().user)
    page.goto("/upload/")
    ring = "e => parseFloat(getComputedStyle(e).outlineWidth) * (e.matches(':focus-visible'))"
    for place in ("main .btn", "main [type=checkbox]", "main [type=text]", "header summary"):
        page.locator(place).first.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        assert page.locator(":focus").evaluate(ring) >= 2, place


def test_who_was_signed_out_elsewhere_is_asked_to_sign_in(visits, owner):
    visits.refusals_expected = True
    page = visits.page(user=owner)
    page.goto("/products/")
    page.context.clear_cookies()
    page.get_by_label("Name or SKU").fill("mug")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    assert "next=/products/" in page.url


def test_corrections_that_were_not_sent_are_not_lost_without_a_word(visits):
    eva = make_user("eva@example.com")
    done = make_stages(make_business(eva))["done"]
    page = visits.page(user=eva)
    page.goto(reverse("upload_detail", args=[done.pk]))
    page.locator(".bad-row input").first.fill("03/04/2026")
    asked = []

    def stay(dialog):
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    page.get_by_role("link", name="Products").click()
    expect(page.locator(".bad-row input").first).to_have_value("03/04/2026")
    assert asked == ["beforeunload"]
