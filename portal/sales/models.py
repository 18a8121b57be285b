"""What: transactions, the products sold and the customers who bought them."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models.functions import Concat

from portal.businesses.models import Business


class OwnedQuerySet[M: models.Model](models.QuerySet[M]):
    def for_business(self, business: Business) -> Self:
        return self.filter(business=business)


class Product(models.Model):
    """Something sold. Known by its SKU, else by its name."""

    business = models.ForeignKey(Business, on_delete=models.CASCADE, related_name="products")
    sku = models.CharField("SKU", max_length=200, blank=True)
    name = models.CharField(max_length=500, blank=True)
    unit_price = models.DecimalField("last price", null=True, blank=True)
    stock_quantity = models.DecimalField("stock", default=0)
    last_sold_on = models.DateField(null=True, blank=True, editable=False)
    made_by_upload = models.ForeignKey(
        "uploads.FileUploadRecord",
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="products_made",
    )
    key = models.GeneratedField(
        expression=models.Case(
            models.When(~models.Q(sku=""), then=Concat(models.Value("s"), "sku")),
            default=Concat(models.Value("n"), "name"),
        ),
        output_field=models.CharField(max_length=501),
        db_persist=True,
    )

    objects = OwnedQuerySet["Product"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["business", "key"], name="product_once_per_business"),
            models.UniqueConstraint(fields=["business", "id"], name="product_of_its_business"),
            models.CheckConstraint(
                condition=~models.Q(sku="", name=""), name="product_has_sku_or_name"
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.sku


class Customer(models.Model):
    """Somebody who bought. Known by e-mail (in lower case), else by id, else by name."""

    business = models.ForeignKey(Business, on_delete=models.CASCADE, related_name="customers")
    email = models.CharField("e-mail", max_length=254, blank=True)
    external_id = models.CharField("customer number", max_length=200, blank=True)
    name = models.CharField(max_length=300, blank=True)
    total_spent = models.DecimalField(default=0)
    purchases = models.PositiveIntegerField(default=0)
    last_purchase_on = models.DateField(null=True, blank=True)
    made_by_upload = models.ForeignKey(
        "uploads.FileUploadRecord",
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="customers_made",
    )
    key = models.GeneratedField(
        expression=models.Case(
            models.When(~models.Q(email=""), then=Concat(models.Value("e"), "email")),
            models.When(~models.Q(external_id=""), then=Concat(models.Value("i"), "external_id")),
            default=Concat(models.Value("n"), "name"),
        ),
        output_field=models.CharField(max_length=301),
        db_persist=True,
    )

    objects = OwnedQuerySet["Customer"].as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["business", "key"], name="customer_once_per_business"),
            models.UniqueConstraint(fields=["business", "id"], name="customer_of_its_business"),
            models.CheckConstraint(
                condition=~models.Q(email="", external_id="", name=""),
                name="customer_is_identified",
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.email or self.external_id


class Transaction(models.Model):
    """One line of a sale, or of a refund (then quantity and total are negative)."""

    class Kind(models.TextChoices):
        SALE = "sale", "Sale"
        REFUND = "refund", "Refund"

    business = models.ForeignKey(Business, on_delete=models.CASCADE, related_name="transactions")
    upload = models.ForeignKey(
        "uploads.FileUploadRecord", on_delete=models.CASCADE, related_name="transactions"
    )
    data_source = models.ForeignKey(
        "uploads.DataSource", on_delete=models.PROTECT, related_name="transactions"
    )
    line_number = models.PositiveIntegerField()
    kind = models.CharField(max_length=6, choices=Kind.choices)
    sold_on = models.DateField()
    sold_at = models.DateTimeField(null=True, blank=True)
    order_number = models.CharField(max_length=200, blank=True)
    product = models.ForeignKey(
        Product, on_delete=models.PROTECT, null=True, blank=True, related_name="transactions"
    )
    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, null=True, blank=True, related_name="transactions"
    )
    quantity = models.DecimalField()
    unit_price = models.DecimalField(null=True, blank=True)
    total = models.DecimalField()
    discount = models.DecimalField(null=True, blank=True)
    tax = models.DecimalField(null=True, blank=True)
    currency = models.CharField(max_length=3, blank=True)
    channel = models.CharField(max_length=200, blank=True)
    fingerprint = models.BinaryField(max_length=16)

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
        ]
        indexes = [
            models.Index(fields=["business", "-sold_on", "-id"], name="transaction_by_day"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} of {self.sold_on}: {self.total} {self.currency}".strip()
