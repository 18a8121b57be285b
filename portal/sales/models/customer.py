"""Who buys."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Concat

from portal.businesses.models import Business
from portal.businesses.owned import OwnedQuerySet
from portal.sales.models.made_by import MadeByUpload, made_by_own_upload


class Customer(MadeByUpload):
    """Somebody who bought. Known by e-mail (in lower case), else by id, else by name.

    Name and number are those of the latest sale that states a name, as with a product's.
    `purchases` counts sales, not refunds. `total_spent` adds up both, whatever their currency: it
    is never shown, and puts customers in order where all sales are in one currency.
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
