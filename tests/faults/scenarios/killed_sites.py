"""kill -9 of the web process while it answers: what was answered with 202 is kept, and imported."""

import random
import time
from concurrent.futures import ThreadPoolExecutor

from django.core.files.storage import default_storage

from tests.faults import shops, visitors
from tests.faults.books import books_of
from tests.faults.outcome import Outcome
from tests.faults.scenarios.killed_importers import finish
from tests.faults.worker import Worker, web
from tests.waiting import until
from uploads import processing
from uploads.models import FileUploadRecord

ROWS = 300
POSTS = 3
LATEST = 0.3
"""Seconds from the posts to the kill, at most."""


def run(times: int) -> Outcome:
    outcome, answered = Outcome("web process killed"), 0
    text, expected = shops.content(ROWS), _undisturbed()
    while outcome.tried < times:
        batch, taken = [], []
        for _ in range(min(10, times - outcome.tried)):
            customers = [shops.new_shop() for _ in range(POSTS)]
            batch += customers
            taken += _one_life(text, customers)
            outcome.tried += 1
        answered += len(taken)
        outcome.bad += [f"{f}: answered, not kept" for f in taken if not _is_kept(f)]
        finish(batch)
        used = [shop for shop in batch if shop.uploads.exists()]
        outcome.bad += [w for shop in used for w in shops.what_is_wrong(shop, expected)]
    outcome.notes.append(f"{answered} of {outcome.tried * POSTS} posts answered before the kill")
    return outcome


def _one_life(text: bytes, customers: list) -> list[str]:
    """The ids that were answered."""
    port, bearer = visitors.free_port(), visitors.token()
    with Worker(web, port) as site, ThreadPoolExecutor(POSTS) as people:
        until(lambda: visitors.is_serving(port), seconds=20)
        posts = [people.submit(visitors.post, port, bearer, shop, text) for shop in customers]
        time.sleep(random.uniform(0, LATEST))
        site.kill()
        return [answer for post in posts if (answer := post.result())]


def _is_kept(file_id: str) -> bool:
    record = FileUploadRecord.objects.filter(pk=file_id).first()
    return record is not None and default_storage.exists(record.file_path)


def _undisturbed():
    shop = shops.new_shop()
    processing.import_file(shops.drop(shop, "first.csv", shops.content(ROWS)).pk)
    return books_of(shop)
