"""Pictures of the real pages, with demo sales of their own: python -m tests.browser.screenshots."""

import contextlib
import datetime as dt
import os
import random
import re
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, expect, sync_playwright

from tests.browser.chromium import launch_arguments
from tests.browser.files import csv_file
from tests.browser.steps import sign_up, upload
from tests.waiting import until

ROOT = Path(__file__).parent.parent.parent
IMAGES = ROOT / "docs" / "images"
VIENNA = "Europe/Vienna"
DESK: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}
PRODUCTS = (
    ("COF-03", "House espresso, 250 g", 8.90),
    ("TEA-11", "Earl Grey, 100 g", 6.80),
    ("TEA-12", "Jasmine pearls, 50 g", 11.20),
    ("MUG-01", "Stoneware mug", 14.50),
    ("MUG-02", "Espresso cup", 9.00),
    ("FIL-02", "Paper filters, 100", 4.50),
    ("KET-01", "Gooseneck kettle", 64.00),
)
PEOPLE = ("Mara Lindt", "Tom Okafor", "Ines Duarte", "Yuki Tanaka", "Ana Kovac", "Lars Holm")
HEADER = "Order,Date,SKU,Product,Quantity,Unit price,Total,Currency,Customer"


def demo_sales(first: dt.date, days: int, chance: random.Random) -> list[str]:
    """The lines of a till's export; the same ones each time."""
    lines = [HEADER]
    for day in (first + dt.timedelta(days=n) for n in range(days)):
        for _ in range(chance.randint(3, 9) + 4 * (day.weekday() > 3)):
            sku, product, price = chance.choices(PRODUCTS, (9, 6, 4, 3, 3, 5, 1))[0]
            count = chance.choice((1, 1, 1, 2, 2, 3))
            person = chance.choice(PEOPLE)
            money = f"{count},{price:.2f},{count * price:.2f},EUR"
            lines.append(f'#{1000 + len(lines)},{day},{sku},"{product}",{money},{person}')
    return lines


@contextlib.contextmanager
def site() -> Iterator[str]:
    """The address of a portal with a state folder of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="salesdrop-pictures-") as folder:
        address = f"http://127.0.0.1:{port}"
        state = {**os.environ, "VAR_DIR": folder, "SITE_URL": address}
        manage = [sys.executable, str(ROOT / "manage.py")]
        subprocess.run([*manage, "prepare"], env=state, check=True)
        server = subprocess.Popen(
            [*manage, "runserver", f"127.0.0.1:{port}", "--noreload"],
            env=state,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            until(lambda: answers(address), seconds=30, every=0.2)
            yield address
        finally:
            server.terminate()
            server.wait()


def answers(address: str) -> bool:
    try:
        return bool(urllib.request.urlopen(f"{address}/healthz").status == 200)
    except OSError:
        return False


def picture(page: Page, name: str) -> None:
    page.evaluate("document.activeElement?.blur()")
    page.screenshot(path=IMAGES / f"{name}.png")


def walk(page: Page) -> None:
    """A visit from the front door to the figures, with a picture at each step."""
    chance = random.Random(7)
    today = dt.date.today()  # noqa: DTZ011
    page.goto("/")
    picture(page, "landing")
    sign_up(page)
    page.goto("/upload/")
    picture(page, "upload")
    sales = demo_sales(today - dt.timedelta(days=180), 170, chance)
    upload(page, csv_file(sales, "spring-and-summer.csv"))
    expect(page.get_by_text("sales imported")).to_be_visible()
    latest = demo_sales(today - dt.timedelta(days=10), 10, chance)
    latest[5] = re.sub(r"\d{4}-\d\d-\d\d", "31/31/2026", latest[5])
    latest[9] = re.sub(r"[\d.]+,EUR", "twelve,EUR", latest[9])
    upload(page, csv_file(latest, "last-week.csv"))
    expect(page.get_by_role("heading", name="2 rows to fix")).to_be_visible()
    picture(page, "imported")
    page.evaluate("document.getElementById('to-fix').scrollIntoView({behavior: 'instant'})")
    picture(page, "rows-to-fix")
    asked = ["Date,Product,Total", "03/04/2025,Stoneware mug,14.50", "05/06/2025,Espresso cup,9.00"]
    upload(page, csv_file(asked, "market-stall.csv"))
    expect(page.get_by_role("button", name="Use this answer")).to_be_visible()
    picture(page, "question")
    count_stock(page)
    for name in ("uploads", "transactions", "products"):
        page.goto(f"/{name}/")
        picture(page, name)
    page.goto("/")
    picture(page, "dashboard")


def count_stock(page: Page) -> None:
    for place, (_, product, _) in enumerate(PRODUCTS):
        page.goto("/products/")
        page.get_by_role("link", name=product).click()
        page.get_by_text("Say how many you have").click()
        page.get_by_label("In stock now").fill(str(3 + 17 * place % 40))
        page.get_by_role("button", name="Keep this count").click()
        expect(page.get_by_text("The count is kept.")).to_be_visible()


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    expect.set_options(timeout=60_000)
    with site() as address, sync_playwright() as driver:
        browser = driver.chromium.launch(**launch_arguments())
        context = browser.new_context(
            base_url=address, viewport=DESK, color_scheme="light", timezone_id=VIENNA
        )
        context.set_default_timeout(60_000)
        page = context.new_page()
        walk(page)
        known = context.storage_state()
        phone = browser.new_context(
            base_url=address,
            viewport=PHONE,
            color_scheme="dark",
            device_scale_factor=2,
            storage_state=known,
            timezone_id=VIENNA,
        ).new_page()
        for place, name in (("/uploads/", "uploads-phone"), ("/", "dashboard-phone")):
            phone.goto(place)
            picture(phone, name)
        browser.close()


if __name__ == "__main__":
    main()
