"""What: transactions, the products sold and the customers who bought them."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models.functions import Concat

from portal.businesses.models import Business
from portal.businesses.tenancy import CompositeForeignKey


class OwnedQuerySet[M: models.Model](models.QuerySet[M]):
    def for_business(self, business: Business) -> Self:
        return self.filter(business=business)


def made_by_own_upload(name: str) -> CompositeForeignKey:
    return CompositeForeignKey(
        fields=["business", "made_by_upload"],
        to="uploads.FileUploadRecord",
        to_fields=["business", "file_id"],
        name=name,
    )


class Product(models.Model):
    """Something sold. Known by its SKU, else by its name.

    Name and price are those of the latest sale that states one (of several at one moment, the
    greater), so that the order in which files come makes no difference. `named_at` and `priced_at`
    are that sale's moment; `own_name` and `own_price` are what stood there before any file.
    """

    business = models.ForeignKey(
        Business, on_delete=models.CASCADE, db_index=False, related_name="products"
    )
    sku = models.CharField("SKU", max_length=200, blank=True)
    name = models.CharField(max_length=500, blank=True)
    named_at = models.DateTimeField(null=True, editable=False)
    own_name = models.CharField(max_length=500, blank=True, editable=False)
    unit_price = models.DecimalField("last price", null=True, blank=True)
    priced_at = models.DateTimeField(null=True, editable=False)
    own_price = models.DecimalField(null=True, editable=False)
    stock_quantity = models.DecimalField("stock", default=0)
    last_sold_on = models.DateField(null=True, blank=True, editable=False)
    made_by_upload = models.ForeignKey(
        "uploads.FileUploadRecord",
        on_delete=models.SET_NULL,
        db_constraint=False,
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
            made_by_own_upload("product_made_by_own_upload"),
        ]

    def __str__(self) -> str:
        return self.name or self.sku


class Customer(models.Model):
    """Somebody who bought. Known by e-mail (in lower case), else by id, else by name.

    Name and number are those of the latest sale that states a name, as with a product's.
    `purchases` counts sales, not refunds. `total_spent` adds up both, whatever their currency: it
    puts customers in order and is never shown.
    """

    business = models.ForeignKey(
        Business, on_delete=models.CASCADE, db_index=False, related_name="customers"
    )
    email = models.CharField("e-mail", max_length=254, blank=True)
    external_id = models.CharField("customer number", max_length=200, blank=True)
    name = models.CharField(max_length=300, blank=True)
    named_at = models.DateTimeField(null=True, editable=False)
    own_name = models.CharField(max_length=300, blank=True, editable=False)
    own_external_id = models.CharField(max_length=200, blank=True, editable=False)
    total_spent = models.DecimalField(default=0)
    purchases = models.PositiveIntegerField(default=0)
    last_purchase_on = models.DateField(null=True, blank=True)
    made_by_upload = models.ForeignKey(
        "uploads.FileUploadRecord",
        on_delete=models.SET_NULL,
        db_constraint=False,
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
            made_by_own_upload("customer_made_by_own_upload"),
        ]

    def __str__(self) -> str:
        return self.name or self.email or self.external_id


def of_its_upload(name: str) -> CompositeForeignKey:
    return CompositeForeignKey(
        fields=["business", "data_source", "upload"],
        to="uploads.FileUploadRecord",
        to_fields=["business", "data_source", "file_id"],
        name=name,
    )


class Transaction(models.Model):
    """One line of a sale, or of a refund (then quantity and total are negative).

    `product_name` is the name on this line where the product is known by its SKU; `customer_name`
    and `customer_number` likewise where the customer is known by something else.
    """

    class Kind(models.TextChoices):
        SALE = "sale", "Sale"
        REFUND = "refund", "Refund"

    business = models.ForeignKey(
        Business,
        on_delete=models.CASCADE,
        db_constraint=False,
        db_index=False,
        related_name="transactions",
    )
    upload = models.ForeignKey(
        "uploads.FileUploadRecord",
        on_delete=models.CASCADE,
        db_constraint=False,
        db_index=False,
        related_name="transactions",
    )
    data_source = models.ForeignKey(
        "uploads.DataSource",
        on_delete=models.RESTRICT,
        db_constraint=False,
        db_index=False,
        related_name="transactions",
    )
    line_number = models.PositiveIntegerField()
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
                    *("business", "-sold_on", "-id"),
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


class TransactionSighting(models.Model):
    """A transaction seen again in a later file of its data source.

    When the file that brought the transaction is undone, the first of these takes it over: without
    that file, this one would have brought it.
    """

    business = models.ForeignKey(
        Business, on_delete=models.CASCADE, db_constraint=False, db_index=False, related_name="+"
    )
    upload = models.ForeignKey(
        "uploads.FileUploadRecord",
        on_delete=models.CASCADE,
        db_constraint=False,
        related_name="sightings",
    )
    data_source = models.ForeignKey(
        "uploads.DataSource",
        on_delete=models.CASCADE,
        db_constraint=False,
        db_index=False,
        related_name="+",
    )
    fingerprint = models.BinaryField(max_length=16)
    line_number = models.PositiveIntegerField()
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

    def __str__(self) -> str:
        return f"Line {self.line_number}"
