"""From the file to the sales and back, with scripts."""

import pytest
from playwright.sync_api import expect

from tests.browser.files import AMBIGUOUS, BOOK, GOOD, TWO_BAD, csv_file, many_rows
from tests.browser.steps import sign_up, state, undo, upload
from tests.make import make_business, make_upload, make_user
from uploads.processing import turns

DROP = """
(files) => {
  const carried = new DataTransfer();
  for (const [name, text] of files) carried.items.add(new File([text], name, {type: "text/csv"}));
  for (const kind of ["dragenter", "dragover", "drop"])
    document.body.dispatchEvent(
      new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: carried}));
}
"""
KEEP_BAR = """
window.seen = [];
new MutationObserver(() => {
  const bar = document.getElementById("bar");
  if (bar) window.seen.push(bar.value);
}).observe(document, {childList: true, subtree: true, attributes: true});
"""


@pytest.fixture
def user():
    user = make_user("ana@example.com")
    make_business(user, name="Corner Tea & Coffee")
    return user


@pytest.fixture
def page(visits, user):
    return visits.page(user=user)


def test_from_signing_up_to_the_sales(visits):
    page = visits.page()
    sign_up(page)
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Upload").first.click()
    upload(page, csv_file(GOOD))
    expect(page.get_by_text("20 sales imported, worth")).to_be_visible()
    page.get_by_role("link", name="See the transactions").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Transactions")


def test_the_bar_moves_and_comes_to_its_end(page, monkeypatch):
    monkeypatch.setattr(turns, "ALONE_SECONDS", 0.6)
    page.add_init_script(KEEP_BAR)
    answers = []
    page.on("response", lambda answer: answers.append((answer.url, answer.status)))
    upload(page, csv_file(many_rows(40_000)))
    expect(page.get_by_text("40,000 sales imported")).to_be_visible(timeout=30_000)
    seen = page.evaluate("seen")
    assert seen == sorted(seen)
    assert any(0 < value < 40_000 for value in seen)
    assert [status for url, status in answers if url.endswith("/status/")][-1] == 286
    expect(page.locator("#live")).to_have_text("Done.")


def test_dropped_files_are_sent_at_once_and_their_rows_live(page):
    page.goto("/upload/")
    page.evaluate(DROP, [["monday.csv", "\n".join(GOOD)], ["tuesday.csv", "\n".join(TWO_BAD)]])
    expect(page.get_by_role("heading", level=1)).to_have_text("Uploads")
    monday = page.get_by_role("row").filter(has_text="monday.csv")
    tuesday = page.get_by_role("row").filter(has_text="tuesday.csv")
    expect(monday).to_contain_text("Done")
    expect(tuesday).to_contain_text("2 rows to fix")


def test_dropped_files_wait_until_their_till_is_chosen(page, user):
    for name in ("Front till", "Webshop"):
        user.memberships.get().business.data_sources.create(name=name)
    page.goto("/upload/")
    page.evaluate(DROP, [["monday.csv", "\n".join(GOOD)], ["tuesday.csv", "\n".join(TWO_BAD)]])
    page.get_by_label("Which till or shop").select_option("Webshop")
    page.get_by_role("button", name="Upload 2 files").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Uploads")
    expect(page.get_by_role("link", name="Webshop")).to_have_count(2)


def test_a_refused_file_is_told_by_the_field_and_the_others_go_on(visits, page):
    visits.refusals_expected = True
    upload(page, BOOK, csv_file(GOOD))
    lines = page.get_by_role("list", name="Files sent").get_by_role("listitem")
    expect(lines.nth(0)).to_contain_text("not a CSV file")
    expect(lines.nth(1)).to_contain_text("Taken")
    expect(page.get_by_label("CSV file or files")).to_have_attribute("aria-invalid", "true")


def test_a_file_beyond_the_limit_is_not_even_sent(page, settings):
    settings.UPLOAD_MAX_BYTES = 1024
    upload(page, csv_file(many_rows(100)))
    expect(page.get_by_role("list", name="Files sent")).to_contain_text("larger than 1 KB")


def test_files_of_a_page_of_another_business_are_not_sent_there(visits, page, user):
    visits.refusals_expected = True
    stall = make_business(user, name="Market Stall")
    page.goto("/upload/")
    page.get_by_label("CSV file or files").set_input_files([csv_file(GOOD), csv_file(TWO_BAD)])
    tab = page.context.new_page()
    tab.goto("/business/team/")
    tab.get_by_text("Corner Tea & Coffee").first.click()
    tab.get_by_role("button", name="Switch to Market Stall").click()
    page.get_by_role("button", name="Upload").click()
    lines = page.get_by_role("list", name="Files sent").get_by_role("listitem")
    for number in range(2):
        expect(lines.nth(number)).to_contain_text("You have changed the business")
    assert not stall.uploads.exists()


def test_progress_of_a_business_that_is_no_longer_ours_gives_way_to_the_page(visits, page, user):
    visits.refusals_expected = True
    business = user.memberships.get().business
    importing = make_upload(business, status="processing", row_count=9)
    page.goto(f"/uploads/{importing.pk}/")
    make_business(user)
    business.memberships.all().delete()
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")


def test_after_many_files_the_next_waits_for_its_turn(visits, page, settings):
    visits.refusals_expected = True
    settings.UPLOAD_RATE_PER_MINUTE = 1
    upload(page, csv_file(GOOD, "first.csv"), csv_file(GOOD, "second.csv"))
    lines = page.get_by_role("list", name="Files sent").get_by_role("listitem")
    expect(lines.nth(0)).to_contain_text("Taken")
    expect(lines.nth(1)).to_contain_text("This one goes on in")


def test_rejected_rows_are_shown_downloaded_and_fixed_in_place(page):
    upload(page, csv_file(TWO_BAD))
    expect(page.get_by_role("heading", name="2 rows to fix")).to_be_visible()
    expect(page.get_by_role("heading", name="Line 22")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="download these rows").click()
    content = download.value.path().read_text("utf-8-sig")
    assert content.splitlines()[1].startswith("2025-02-31,A1,Mug 1,1,4.50,22,")
    page.get_by_label("Date").first.fill("2025-02-28")
    page.get_by_role("button", name="Import corrected rows").click()
    expect(page.get_by_text("1 row imported.")).to_be_visible()
    expect(page.get_by_role("heading", name="1 row to fix")).to_be_visible()


def test_a_question_is_asked_once_and_its_answer_remembered(page):
    upload(page, csv_file(AMBIGUOUS))
    page.locator("input[name=answer][value=dmy]").check()
    page.get_by_role("button", name="Use this answer").click()
    expect(page.get_by_text("2 sales imported")).to_be_visible()
    upload(page, csv_file([*AMBIGUOUS, "07/08/2025,A1,Mug 1,1,9.00"], "next.csv"))
    expect(page.get_by_text("1 sale imported")).to_be_visible()


def test_an_import_is_undone_and_done_again(page):
    upload(page, csv_file(GOOD))
    expect(state(page)).to_have_text("Done")
    page.get_by_role("link", name="Undo import").click()
    expect(page.get_by_text("takes the 20 sales out again and puts the stock back")).to_be_visible()
    page.get_by_role("button", name="Undo import").click()
    expect(state(page)).to_have_text("Undone")
    page.get_by_role("button", name="Import it again").click()
    expect(page.get_by_text("20 sales imported")).to_be_visible()


def test_a_check_changes_nothing_until_it_is_imported(page):
    page.goto("/upload/")
    page.get_by_label("Check only").check()
    page.get_by_label("CSV file or files").set_input_files([csv_file(GOOD)])
    page.get_by_role("button", name="Upload file").click()
    expect(page.get_by_text("Nothing was changed. An import would add 20 sales")).to_be_visible()
    page.get_by_role("button", name="Import it now").click()
    expect(page.get_by_text("20 sales imported")).to_be_visible()


def test_a_file_known_already_is_told_before_it_is_imported(page):
    upload(page, csv_file(GOOD))
    expect(state(page)).to_have_text("Done")
    upload(page, csv_file(GOOD, "again.csv"))
    expect(page.get_by_text("This file was imported before, as sales.csv")).to_be_visible()
    page.get_by_label("Import it again").check()
    page.get_by_role("button", name="Use this answer").click()
    expect(page.get_by_text("All 20 rows were imported before, from sales.csv")).to_be_visible()


def test_the_columns_can_be_corrected_after_an_undo(page):
    upload(page, csv_file(GOOD))
    undo(page)
    page.get_by_role("link", name="Change what the columns mean").first.click()
    page.get_by_label("SKU").select_option("Not used")
    page.get_by_role("button", name="Read the file this way").click()
    expect(page.get_by_text("20 sales imported")).to_be_visible()
    page.get_by_text("How the file was read").click()
    expect(page.get_by_text("Not used: SKU.")).to_be_visible()


def test_the_sample_is_one_click_away(page):
    page.goto("/upload/")
    page.get_by_role("button", name="Try the sample").click()
    expect(state(page)).to_have_text("Done")
    expect(page.get_by_role("heading", name="2 rows to fix")).to_be_visible()
