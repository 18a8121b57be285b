"""The database itself keeps businesses apart, whatever the code above it does."""

import datetime as dt

import pytest
from django.db import IntegrityError

from portal.sales.models import Customer, Product, Transaction, TransactionSighting
from tests.make import make_upload
from uploads.models import DataSource

pytestmark = pytest.mark.django_db(transaction=True)


def make_transaction(upload, **fields) -> Transaction:
    return Transaction.objects.create(
        **{
            "business_id": upload.business_id,
            "upload": upload,
            "data_source_id": upload.data_source_id,
            "line_number": 2,
            "kind": "sale",
            "sold_on": dt.date(2025, 3, 1),
            "quantity": 1,
            "total": 5,
            "fingerprint": b"0" * 16,
            **fields,
        }
    )


def test_a_transaction_of_one_business_is_taken():
    upload = make_upload()
    product = Product.objects.create(business=upload.business, sku="A", made_by_upload=upload)
    assert make_transaction(upload, product=product).product == product


@pytest.mark.parametrize("model", [Product, Customer])
def test_a_transaction_cannot_refer_to_another_businesss(model):
    other = make_upload()
    stranger = model.objects.create(business=other.business, name="Strange")
    with pytest.raises(IntegrityError):
        make_transaction(make_upload(), **{model.__name__.lower(): stranger})


def test_a_transaction_is_of_its_uploads_business_and_data_source():
    upload, other = make_upload(), make_upload()
    with pytest.raises(IntegrityError):
        make_transaction(upload, business_id=other.business_id)
    with pytest.raises(IntegrityError):
        make_transaction(upload, data_source_id=other.data_source_id)


def test_an_upload_cannot_use_another_businesss_data_source():
    upload, other = make_upload(), make_upload()
    upload.data_source = DataSource.objects.get(business=other.business)
    with pytest.raises(IntegrityError):
        upload.save()


@pytest.mark.parametrize("model", [Product, Customer])
def test_what_is_made_by_an_upload_is_of_its_business(model):
    upload, other = make_upload(), make_upload()
    with pytest.raises(IntegrityError):
        model.objects.create(business=other.business, name="Mug", made_by_upload=upload)


def test_a_sighting_is_of_a_transaction_of_the_same_data_source():
    upload, other = make_upload(), make_upload()
    make_transaction(upload)
    with pytest.raises(IntegrityError):
        TransactionSighting.objects.create(
            business_id=other.business_id,
            upload=other,
            data_source_id=other.data_source_id,
            fingerprint=b"0" * 16,
            line_number=2,
            added=False,
        )


def test_a_business_goes_with_all_that_is_its_own():
    upload = make_upload()
    product = Product.objects.create(business=upload.business, sku="A", made_by_upload=upload)
    make_transaction(upload, product=product)
    upload.business.delete()
    assert not Transaction.objects.exists()
    assert not Product.objects.exists()
