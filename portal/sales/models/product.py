"""What is sold."""

from __future__ import annotations

from decimal import Decimal

from django.db import models
from django.db.models.functions import Concat, Now

from portal.businesses.models import Business
from portal.businesses.owned import OwnedQuerySet
from portal.refusals import NotFound
from portal.sales.models.made_by import MadeByUpload, made_by_own_upload


class Product(MadeByUpload):
    """Something sold. Known by its SKU, else by its name.

    Name and price are those of the latest sale that states one (of several at one moment, the
    greater), so that the order in which files come makes no difference. `named_at` and `priced_at`
    are that sale's moment; `own_name` and `own_price` are what stood there before any file.
    `stock_quantity` says what is there only once somebody has counted it: before, it is what was
    sold, below zero.
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
    stock_counted_at = models.DateTimeField(null=True, blank=True, editable=False)
    last_sold_on = models.DateField(null=True, blank=True, editable=False)
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

    def count_stock(self, counted: Decimal) -> None:
        """So many were there when somebody counted; sales imported later are taken off.

        Raises NotFound where it went with the undo of the upload that had brought it.
        """
        if (
            not type(self)
            .objects.filter(pk=self.pk)
            .update(stock_quantity=counted, stock_counted_at=Now())
        ):
            raise NotFound("This product is no longer there.")
        self.stock_quantity = counted
