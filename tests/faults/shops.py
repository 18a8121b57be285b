"""Shops and their files: two exports that overlap, with rows that are bad, ignored and refunded."""

import functools
import io
import itertools
import random
import uuid
from collections.abc import Iterable

from django.core.files.uploadedfile import InMemoryUploadedFile

from portal.businesses.models import Business, Membership, User
from tests.faults.books import Books, books_of, contradictions
from uploads import intake, processing, undo
from uploads.models import FileUploadRecord

HEADER = "Date,Order number,SKU,Product,Quantity,Unit price,Total,Customer e-mail,Status"
ROWS = 600
_numbers = itertools.count(1)


def new_shop() -> Business:
    user, _ = User.objects.get_or_create(email="faults@example.com")
    business = Business.objects.create(name=f"Shop {next(_numbers)} {uuid.uuid4().hex[:6]}")
    Membership.objects.create(user=user, business=business, role=Membership.Role.OWNER)
    return business


def content(count: int, start: int = 0) -> bytes:
    """Rows `start` to `start + count` of one endless ledger, the same each time."""
    lines = [_line(number) for number in range(start, start + count)]
    return "\n".join([HEADER, *lines, ""]).encode()


def _line(number: int) -> str:
    chance = random.Random(number)
    sku, quantity, cents = chance.randrange(40), chance.choice((1, 1, 2, 3)), chance.randrange(9000)
    day, buyer = f"2026-03-{number % 31 + 1:02}", chance.randrange(25)
    if number % 50 == 17:
        quantity = -quantity
    status = "Cancelled" if number % 50 == 29 else "Paid"
    wanted = "several" if number % 50 == 41 else str(quantity)
    price, total = cents / 100, cents * quantity / 100
    return (
        f"{day},SO-{number:06},SKU-{sku:03},Thing no. {sku},{wanted},"
        f"{price:.2f},{total:.2f},buyer{buyer}@customer.example,{status}"
    )


def drop(business: Business, name: str, text: bytes) -> FileUploadRecord:
    """Through the door, as a person would."""
    file = InMemoryUploadedFile(io.BytesIO(text), "file", name, "text/csv", len(text), None)
    user = User.objects.get(email="faults@example.com")
    return intake.accept(business=business, user=user, file=file)


def shop_with_two_exports(rows: int = ROWS) -> Business:
    """The second export has a third of the first one's rows again."""
    shop = new_shop()
    drop(shop, "first.csv", content(rows))
    drop(shop, "second.csv", content(rows, start=rows * 2 // 3))
    return shop


@functools.cache
def undisturbed(rows: int = ROWS) -> Books:
    """The books of such a shop where nothing went wrong."""
    shop = shop_with_two_exports(rows)
    processing.import_file(shop.uploads.get(original_filename="first.csv").pk)
    books = books_of(shop)
    assert {status for _, status, *_ in books.uploads} == {"completed"}, books
    assert not contradictions(shop)
    return books


@functools.cache
def undisturbed_without_the_second() -> Books:
    """The same, where the second export was taken back afterwards."""
    shop = shop_with_two_exports()
    processing.import_file(shop.uploads.get(original_filename="first.csv").pk)
    take_back_the_second([shop])
    processing.import_file(shop.uploads.get(original_filename="second.csv").pk)
    return books_of(shop)


def take_back_the_second(shops: Iterable[Business]) -> None:
    for shop in shops:
        undo.request(shop.uploads.get(original_filename="second.csv"))


def finished(shops: Iterable[Business]) -> bool:
    uploads = FileUploadRecord.objects.filter(business__in=list(shops))
    return not uploads.unfinished().exists()


def what_is_wrong(shop: Business, expected: Books) -> list[str]:
    """Nothing, where its books are those of an undisturbed run."""
    wrong = [*books_of(shop).differences(expected), *contradictions(shop)]
    return [f"{shop}: {sentence}" for sentence in wrong]
