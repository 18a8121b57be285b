"""The same with scripts switched off: plain forms, and pages that ask again by themselves."""

from playwright.sync_api import expect

from tests.browser.files import AMBIGUOUS, BOOK, GOOD, TWO_BAD, csv_file
from tests.browser.steps import sign_up, state, undo, upload
from tests.make import make_business, make_user


def plain_page(visits):
    user = make_user("ana@example.com")
    make_business(user, name="Corner Tea & Coffee")
    return visits.page(user=user, java_script_enabled=False)


def test_from_signing_up_to_the_sales_and_back(visits):
    page = visits.page(java_script_enabled=False)
    sign_up(page)
    upload(page, csv_file(GOOD))
    expect(page.get_by_text("20 sales imported")).to_be_visible()
    undo(page)
    expect(state(page)).to_have_text("Undone")


def test_several_files_and_a_refusal(visits):
    page = plain_page(visits)
    visits.refusals_expected = True
    upload(page, BOOK, csv_file(GOOD))
    expect(page.get_by_text("book.csv: ")).to_contain_text("not a CSV file")
    page.get_by_role("link", name="sales.csv").click()
    expect(page.get_by_text("20 sales imported")).to_be_visible()
    upload(page, csv_file(TWO_BAD, "a.csv"), csv_file([*GOOD, GOOD[-1]], "b.csv"))
    expect(page.get_by_role("row").filter(has_text="a.csv")).to_contain_text("2 rows to fix")
    expect(page.get_by_role("row").filter(has_text="b.csv")).to_contain_text("Done")


def test_rejected_rows(visits):
    page = plain_page(visits)
    upload(page, csv_file(TWO_BAD))
    expect(page.get_by_role("heading", name="2 rows to fix")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="download these rows").click()
    assert len(download.value.path().read_text("utf-8-sig").splitlines()) == 3
    page.get_by_label("Qty").last.fill("3")
    page.get_by_role("button", name="Import corrected rows").click()
    expect(page.get_by_text("1 row imported.")).to_be_visible()


def test_a_question(visits):
    page = plain_page(visits)
    upload(page, csv_file(AMBIGUOUS))
    page.locator("input[name=answer][value=mdy]").check()
    page.get_by_role("button", name="Use this answer").click()
    expect(page.get_by_text("2 sales imported")).to_be_visible()


def test_a_business_changed_in_another_tab(visits):
    visits.refusals_expected = True
    user = make_user("ana@example.com")
    make_business(user, name="Corner Tea & Coffee")
    stall = make_business(user, name="Market Stall")
    page = visits.page(user=user, java_script_enabled=False)
    page.goto("/upload/")
    tab = page.context.new_page()
    tab.goto("/")
    tab.get_by_text("Corner Tea & Coffee").first.click()
    tab.get_by_role("button", name="Switch to Market Stall").click()
    page.get_by_role("button", name="Try the sample").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing was done")
    page.get_by_role("button", name="Go back to Corner Tea & Coffee").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Corner Tea & Coffee")
    assert not stall.uploads.exists()
