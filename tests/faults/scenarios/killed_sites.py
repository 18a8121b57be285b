"""kill -9 of the web process while it answers: what was answered with 202 is kept, and imported."""

import dataclasses
import random
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from django.core.files.storage import default_storage

from portal.businesses.models import Business
from tests.faults import shops, victims, visitors
from tests.faults.books import Books, books_of
from tests.faults.outcome import Outcome
from tests.faults.worker import Worker, importer, web
from tests.waiting import until
from uploads import processing
from uploads.models import FileUploadRecord

ROWS = 150
PEOPLE, POSTS_EACH = 4, 2
LIVES = 20
LATEST = 0.3
"""Seconds from the answer to a first post, when others begin to post, to the kill, at most."""

RECOVERY = 60


@dataclasses.dataclass
class Posts:
    """`begun` and `answered` (the ids of 202 answers) before the kill."""

    begun: int = 0
    answered: list[str] = dataclasses.field(default_factory=list)


def run(outcome: Outcome, times: int) -> None:
    text, expected, begun, answered = shops.content(ROWS), _undisturbed(), 0, 0
    with Worker(importer):
        while outcome.tried < times:
            batch: list[Business] = []
            for _ in range(min(LIVES, times - outcome.tried)):
                customers = [shops.new_shop() for _ in range(PEOPLE * POSTS_EACH)]
                batch += customers
                posts = _one_life(outcome, text, customers)
                outcome.expect(_not_kept(posts.answered))
                begun, answered = begun + posts.begun, answered + len(posts.answered)
            outcome.wait(partial(shops.finished, batch), seconds=RECOVERY)
            outcome.expect(_wrong(batch, expected))
    outcome.notes.append(
        f"{answered:,} posts answered with 202 before the kill, {begun - answered:,} cut off by it"
    )


def _one_life(outcome: Outcome, text: bytes, customers: list[Business]) -> Posts:
    port, bearer, posts = visitors.free_port(), visitors.token(), Posts()

    def post_in_turn(mine: list[Business]) -> None:
        for shop in mine:
            posts.begun += 1
            file_id = visitors.post(port, bearer, shop, text)
            if file_id is None:
                return
            posts.answered.append(file_id)

    with Worker(web, port) as site, ThreadPoolExecutor(PEOPLE) as people:
        until(lambda: visitors.is_ready(port), seconds=20)
        post_in_turn(customers[:1])
        turns = [people.submit(post_in_turn, customers[n + 1 :: PEOPLE]) for n in range(PEOPLE)]
        time.sleep(random.uniform(0, LATEST))
        outcome.fault(met=victims.kill(site))
        for turn in turns:
            turn.result()
    return posts


def _not_kept(answered: list[str]) -> list[str]:
    kept = FileUploadRecord.objects.in_bulk(answered, field_name="file_id")
    paths = {str(file_id): record.file_path for file_id, record in kept.items()}
    return [
        f"{file_id}: answered, not kept"
        for file_id in answered
        if file_id not in paths or not default_storage.exists(paths[file_id])
    ]


def _wrong(batch: list[Business], expected: Books) -> list[str]:
    """Of those shops whose post was recorded, answered or not."""
    used = [shop for shop in batch if shop.uploads.exists()]
    return [sentence for shop in used for sentence in shops.what_is_wrong(shop, expected)]


def _undisturbed() -> Books:
    shop = shops.new_shop()
    processing.import_file(shops.drop(shop, "first.csv", shops.content(ROWS)).pk)
    return books_of(shop)
