"""The lines of sales and refunds, and where else they were seen."""

from __future__ import annotations

from django.db import models

from portal.businesses.models import Business
from portal.businesses.owned import OwnedQuerySet
from portal.businesses.tenancy import CompositeForeignKey
from portal.sales.models.customer import Customer
from portal.sales.models.product import Product


def of_its_upload(name: str) -> CompositeForeignKey:
    return CompositeForeignKey(
        fields=["business", "data_source", "upload"],
        to="uploads.FileUploadRecord",
        to_fields=["business", "data_source", "file_id"],
        name=name,
    )


class RowOfUpload(models.Model):
    """Something that stands on a line of a file, and whose it is.

    `fingerprint` is of the row's values and of how many rows before it are the same. The foreign
    keys have neither constraint nor index of their own: `of_its_upload`, and the constraints and
    indexes of each table, cover them.
    """

    business = models.ForeignKey(
        Business,
        on_delete=models.CASCADE,
        db_constraint=False,
        db_index=False,
        related_name="%(class)ss",
    )
    upload = models.ForeignKey(
        "uploads.FileUploadRecord",
        on_delete=models.CASCADE,
        db_constraint=False,
        db_index=False,
        related_name="%(class)ss",
    )
    data_source = models.ForeignKey(
        "uploads.DataSource",
        on_delete=models.RESTRICT,
        db_constraint=False,
        db_index=False,
        related_name="%(class)ss",
    )
    line_number = models.PositiveIntegerField()
    fingerprint = models.BinaryField(max_length=16)

    class Meta:
        abstract = True


class Transaction(RowOfUpload):
    """One line of a sale, or of a refund (then quantity and total are negative).

    `product_name` is the name on this line where the product is known by its SKU; `customer_name`
    and `customer_number` likewise where the customer is known by something else.
    """

    class Kind(models.TextChoices):
        SALE = "sale", "Sale"
        REFUND = "refund", "Refund"

    kind = models.CharField(max_length=6, choices=Kind.choices)
    sold_on = models.DateField()
    sold_at = models.DateTimeField(null=True, blank=True)
    order_number = models.CharField(max_length=200, blank=True)
    product = models.ForeignKey(
        Product,
        on_delete=models.RESTRICT,
        db_constraint=False,
        db_index=False,
        null=True,
        blank=True,
        related_name="transactions",
    )
    product_name = models.CharField(max_length=500, blank=True)
    customer = models.ForeignKey(
        Customer,
        on_delete=models.RESTRICT,
        db_constraint=False,
        db_index=False,
        null=True,
        blank=True,
        related_name="transactions",
    )
    customer_name = models.CharField(max_length=300, blank=True)
    customer_number = models.CharField(max_length=200, blank=True)
    quantity = models.DecimalField()
    unit_price = models.DecimalField(null=True, blank=True)
    total = models.DecimalField()
    discount = models.DecimalField(null=True, blank=True)
    tax = models.DecimalField(null=True, blank=True)
    currency = models.CharField(max_length=3, blank=True)
    channel = models.CharField(max_length=200, blank=True)

    objects = OwnedQuerySet["Transaction"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["data_source", "fingerprint"], name="transaction_counts_once"
            ),
            models.UniqueConstraint(
                fields=["upload", "line_number", "kind"], name="transaction_once_per_line"
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=["sale", "refund"]), name="transaction_kind_known"
            ),
            of_its_upload("transaction_of_its_upload"),
            CompositeForeignKey(
                fields=["business", "product"],
                to="sales.Product",
                to_fields=["business", "id"],
                name="transaction_of_own_product",
            ),
            CompositeForeignKey(
                fields=["business", "customer"],
                to="sales.Customer",
                to_fields=["business", "id"],
                name="transaction_of_own_customer",
            ),
        ]
        indexes = [
            # Wide enough that the figures of the home page are read from the index alone.
            models.Index(
                fields=[
                    *("business", "sold_on", "id"),
                    *("kind", "currency", "total", "product", "customer"),
                ],
                name="transaction_by_day",
            ),
            models.Index(
                fields=["business", "order_number"],
                condition=~models.Q(order_number=""),
                name="transaction_by_order",
            ),
            models.Index(fields=["product", "sold_on"], name="transaction_by_product"),
            models.Index(fields=["customer", "sold_on"], name="transaction_by_customer"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} of {self.sold_on}: {self.total} {self.currency}".strip()


class TransactionSighting(RowOfUpload):
    """A transaction seen again in a later file of its data source.

    When the file that brought the transaction is undone, the first of these takes it over: without
    that file, this one would have brought it.
    """

    added = models.BooleanField()

    objects = OwnedQuerySet["TransactionSighting"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["data_source", "fingerprint", "upload"], name="seen_once_per_upload"
            ),
            CompositeForeignKey(
                fields=["data_source", "fingerprint"],
                to="sales.Transaction",
                to_fields=["data_source", "fingerprint"],
                name="sighting_of_a_transaction",
            ),
            of_its_upload("sighting_of_its_upload"),
        ]
        indexes = [models.Index(fields=["upload"], name="sighting_by_upload")]

    def __str__(self) -> str:
        return f"Line {self.line_number}"
