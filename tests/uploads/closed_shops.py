"""Businesses that have something of everything, for tests of their removal."""

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from portal.businesses import closing, invitations
from portal.businesses.models import Business
from portal.integrations import keys
from portal.sales.models import TransactionSighting
from tests.make import SALES, make_business, make_member, make_sale, make_upload
from uploads.models import RejectedRow, Remembered, UsedKey


def make_full_business(uploads: int = 3) -> Business:
    business = make_business()
    owner = business.memberships.get().user
    make_member(business)
    invitations.invite(business, "ben@example.com", "member", by=owner)
    keys.make(business, "Webshop", by=owner)
    first = None
    for number in range(uploads):
        upload = make_upload(business, status="completed")
        default_storage.save(upload.file_path, ContentFile(SALES))
        product = business.products.create(name=f"Mug {number}", made_by_upload=upload)
        customer = business.customers.create(name=f"Ann {number}", made_by_upload=upload)
        sale = make_sale(upload, product=product, customer=customer)
        make_sale(upload, product=product)
        first = first or sale
        see_again(first, upload, number + 2)
        RejectedRow.objects.create(upload=upload, line_number=4, cells=["x"], problems=[])
        UsedKey.objects.create(business=business, key=f"k{number}", digest="x", upload=upload)
        Remembered.objects.create(
            data_source=upload.data_source, signature=str(number), kind="date_order", answer="dmy"
        )
    return business


def see_again(sale, upload, line_number: int) -> None:
    TransactionSighting.objects.create(
        business=upload.business,
        upload=upload,
        data_source=upload.data_source,
        line_number=line_number,
        fingerprint=sale.fingerprint,
        added=False,
    )


def close(business: Business) -> Business:
    """As its owner does it."""
    owner = business.memberships.get(role="owner").user
    closing.close(business, by=owner)
    return business
