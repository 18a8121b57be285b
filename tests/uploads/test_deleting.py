"""What the books come from stays; the rest may go for good."""

from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from portal.businesses.models import Membership
from portal.refusals import Conflict, IdempotencyConflict
from tests.make import SALES, make_business, make_sale, make_upload, make_user, sent_file
from uploads import deleting, intake
from uploads.models import FileUploadRecord, RejectedRow

pytestmark = pytest.mark.django_db(transaction=True)

UNDONE: dict[str, Any] = {
    "status": "completed",
    "undo_requested_at": timezone.now(),
    "undone_at": timezone.now(),
}
COUNTED: dict[str, Any] = {"status": "completed", "row_count": 1, "rows_processed": 1}
GOES: dict[str, dict[str, Any]] = {
    "undone": UNDONE,
    "failed": {"status": "failed"},
    "checked": {**COUNTED, "check_only": True, "created_transactions": 1},
    "no row was a sale": {**COUNTED, "rows_failed": 1},
}
STAYS: dict[str, dict[str, Any]] = {
    "in line": {},
    "asking": {"question": {"kind": "year"}},
    "importing": {"status": "processing"},
    "imported": {**COUNTED, "created_transactions": 1},
    "there already": {**COUNTED, "duplicate_rows": 1},
    "being undone": {"status": "completed", "undo_requested_at": timezone.now()},
    "failed, and being taken out": {"status": "failed", "undo_requested_at": timezone.now()},
}


def stored(**fields):
    upload = make_upload(**fields)
    default_storage.save(upload.file_path, sent_file(SALES))
    upload.rejected_rows.create(line_number=2, cells=[], problems=[])
    return upload


@pytest.mark.parametrize("state", GOES)
def test_what_is_outside_the_books_goes_with_its_file(state):
    upload = stored(**GOES[state])
    product = upload.business.products.create(name="Mug", made_by_upload=upload)
    deleting.delete(upload)
    assert not FileUploadRecord.objects.exists()
    assert not RejectedRow.objects.exists()
    assert not default_storage.exists(upload.file_path)
    product.refresh_from_db()
    assert product.made_by_upload is None


@pytest.mark.parametrize("state", STAYS)
def test_what_the_books_come_from_stays(state):
    upload = stored(**STAYS[state])
    assert not deleting.is_possible(upload)
    with pytest.raises(Conflict):
        deleting.delete(upload)
    assert default_storage.exists(upload.file_path)


def test_a_record_that_miscounts_its_sales_stays():
    upload = stored(**GOES["no row was a sale"])
    make_sale(upload)
    with pytest.raises(Conflict):
        deleting.delete(upload)


def test_whoever_uploaded_it_and_owners_may_delete_it():
    owner, colleague = make_user(), make_user()
    business = make_business(owner)
    Membership.objects.create(user=colleague, business=business)
    sender = make_user()
    Membership.objects.create(user=sender, business=business)
    upload = make_upload(business, user=sender)
    people = [owner, sender, colleague]
    assert [deleting.may_delete(upload, each) for each in people] == [True, True, False]


def test_a_request_that_is_repeated_brings_nothing_back():
    business = make_business()
    user = business.memberships.get().user

    def send(sales=SALES):
        file = sent_file(sales)
        return intake.accept(business=business, user=user, file=file, idempotency_key="k1")

    upload = send()
    FileUploadRecord.objects.filter(pk=upload.pk).update(**UNDONE)
    deleting.delete(upload)
    with pytest.raises(IdempotencyConflict, match="deleted"):
        send()
    with pytest.raises(IdempotencyConflict, match="another file"):
        send(SALES + b"2025-03-03,Cup,1,4\n")
    assert not FileUploadRecord.objects.exists()
