"""What visitors do on many occasions."""

from playwright.sync_api import FilePayload, Locator, Page


def sign_up(page: Page, business: str = "Corner Tea & Coffee") -> None:
    page.goto("/accounts/signup/")
    page.get_by_label("Name of your business").fill(business)
    page.locator("[name=email]").fill("ana@example.com")
    page.locator("[name=password1]").fill("correct horse battery")
    page.get_by_role("button", name="Sign up").click()


def upload(page: Page, *files: FilePayload) -> None:
    page.goto("/upload/")
    page.get_by_label("CSV file or files").set_input_files(list(files))
    page.get_by_role("button", name="Upload").click()


def undo(page: Page) -> None:
    page.get_by_role("link", name="Undo import").click()
    page.get_by_role("button", name="Undo import").click()


def state(page: Page) -> Locator:
    """Where the upload on the page stands."""
    return page.locator("#state > .state")
