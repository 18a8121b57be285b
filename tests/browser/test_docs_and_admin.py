from playwright.sync_api import expect

from portal.businesses.models import User
from tests.make import make_upload


def test_the_docs_of_the_json_endpoint_open_under_the_strict_policy(visits):
    page = visits.page()
    page.goto("/api/docs")
    page.get_by_text("/api/data/upload-csv", exact=True).first.click()
    expect(page.get_by_text("idempotency", exact=False).first).to_be_visible()


def test_the_admin_shows_the_live_figures_of_the_pool(visits):
    make_upload()
    page = visits.page(user=User.objects.create_superuser("staff@example.com", "x"))
    page.goto("/admin/")
    expect(page.get_by_role("columnheader", name="Oldest waiting")).to_be_visible()
    page.goto("/admin/uploads/fileuploadrecord/")
    page.locator("#result_list tbody th a").click()
    expect(page.get_by_text("Original filename")).to_be_visible()
