"""What a list can be narrowed to and sorted by: GET forms, one for each list."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar

from django import forms
from django.db.models import Case, Count, DecimalField, F, Model, Q, QuerySet, Sum, Value, When
from django.db.models.functions import Coalesce

from portal.businesses.models import Business
from portal.sales import search
from portal.sales.keyset import Order, Slice, amount, day, slice_of
from portal.sales.models import Customer, Product, Transaction
from portal.sales.overview import currencies_of, in_money
from portal.sales.prices import with_price_currency
from portal.sales.spending import in_currency, spending_order, spent_by

COUNTED = 10_000
SUMMED = 50_000
NEVER = Value(datetime.date.min)
NO_AMOUNT = Value(0, output_field=DecimalField())
FIRST, LAST = Value(""), Value("zzz")
"""Before and after the codes of currencies."""


class ListFilter[M: Model](forms.Form):
    """The search field and the order that every list has; `said` is the address's query."""

    orders: ClassVar[dict[str, Order]]

    q = forms.CharField(label="Search", max_length=200, required=False)

    def __init__(self, business: Business, said: Any) -> None:
        super().__init__(said)
        self.business = business
        choices = [(name, order.label) for name, order in self.orders.items()]
        self.fields["sort"] = forms.ChoiceField(label="Sort by", choices=choices, required=False)

    def all_rows(self) -> QuerySet[M]:
        raise NotImplementedError

    def narrowed(self) -> QuerySet[M]:
        """The rows that fit `cleaned_data`."""
        raise NotImplementedError

    @cached_property
    def rows(self) -> QuerySet[M]:
        """The rows asked for, unsorted; none where the form asks for what cannot be."""
        return self.narrowed() if self.is_valid() else self.all_rows().none()

    @property
    def order(self) -> str:
        chosen = self.data.get("sort", "")
        return chosen if chosen in self.orders else next(iter(self.orders))

    def sorting(self) -> Order:
        return self.orders[self.order]

    @cached_property
    def slice(self) -> Slice[M]:
        return slice_of(
            self.rows,
            self.sorting(),
            after=self.data.get("after", ""),
            before=self.data.get("before", ""),
        )

    @cached_property
    def count(self) -> int:
        """How many rows there are; of a search, never counted beyond COUNTED + 1."""
        searched = self.is_valid() and self.cleaned_data["q"]
        return self.rows[: COUNTED + 1].count() if searched else self.rows.count()

    @property
    def is_counted_out(self) -> bool:
        return self.count <= COUNTED or not self.cleaned_data["q"]

    @property
    def is_narrowed(self) -> bool:
        return any(
            value for name, value in self.data.items() if name in self.fields and name != "sort"
        )


class TransactionFilter(ListFilter[Transaction]):
    orders: ClassVar[dict[str, Order]] = {
        "newest": Order("Newest first", F("sold_on"), descending=True, read=day),
        "oldest": Order("Oldest first", F("sold_on"), read=day),
        "largest": Order("Largest first", F("total"), descending=True, read=amount),
        "smallest": Order("Smallest first", F("total"), read=amount),
    }

    by_amount: ClassVar[set[str]] = {"largest", "smallest"}

    since = forms.DateField(label="From", required=False)
    until = forms.DateField(label="To", required=False)
    kind = forms.ChoiceField(
        label="Kind",
        choices=[("", "All"), ("sale", "Sales"), ("refund", "Refunds")],
        required=False,
    )

    def __init__(self, business: Business, said: Any) -> None:
        super().__init__(business, said)
        own: dict[str, QuerySet[Any]] = {
            "product": Product.objects.for_business(business),
            "customer": Customer.objects.for_business(business),
            "upload": business.uploads.all(),
        }
        for name, choices in own.items():
            self.fields[name] = forms.ModelChoiceField(
                choices, required=False, widget=forms.HiddenInput
            )
        self.currencies = currencies_of(business)
        if len(self.currencies) > 1:
            offered = [("", "All"), *((code, code) for code in self.currencies)]
            self.fields["currency"] = forms.ChoiceField(choices=offered, required=False)
        for name in ("since", "until"):
            self.fields[name].widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")

    def all_rows(self) -> QuerySet[Transaction]:
        return Transaction.objects.for_business(self.business).select_related("product", "customer")

    def narrowed(self) -> QuerySet[Transaction]:
        said = self.cleaned_data
        lookups = {
            "sold_on__gte": said["since"],
            "sold_on__lte": said["until"],
            **{name: said[name] for name in ("kind", "product", "customer", "upload")},
        }
        rows = self.all_rows().filter(**{name: value for name, value in lookups.items() if value})
        if currency := said.get("currency"):
            rows = rows.filter(in_currency(currency, self.business))
        return search.transactions(
            rows,
            said["q"],
            Product.objects.for_business(self.business),
            Customer.objects.for_business(self.business),
        )

    @property
    def is_by_currency(self) -> bool:
        """Amounts of different currencies cannot be compared: each currency comes by itself."""
        several = len(self.currencies) > 1 and not self.data.get("currency")
        return several and self.order in self.by_amount

    def sorting(self) -> Order:
        chosen = super().sorting()
        if not self.is_by_currency:
            return chosen
        own = When(currency=self.business.currency, then=Value(""))
        return dataclasses.replace(chosen, group=Case(own, default=F("currency")))

    @property
    def narrowed_to(self) -> list[tuple[str, Any]]:
        """What can be taken off again: (field, the product, customer or upload)."""
        chosen = ((name, self.cleaned_data.get(name)) for name in ("product", "customer", "upload"))
        return [(name, choice) for name, choice in chosen if choice]

    @cached_property
    def worth(self) -> list[tuple[str, Decimal]]:
        """The total in each currency, the commonest first; none where it would take long."""
        if not self.is_counted_out or self.count > SUMMED:
            return []
        by_currency = in_money(self.rows, self.business).order_by().values("money")
        sums = by_currency.annotate(total=Sum("total"), count=Count("pk"))
        return list(sums.order_by("-count", "money").values_list("money", "total"))


class ProductFilter(ListFilter[Product]):
    orders: ClassVar[dict[str, Order]] = {
        "name": Order("Name", F("name")),
        "latest": Order("Sold last", Coalesce("last_sold_on", NEVER), descending=True, read=day),
        "dearest": Order(
            "Dearest", Coalesce("unit_price", NO_AMOUNT), descending=True, read=amount
        ),
        "cheapest": Order("Cheapest", Coalesce("unit_price", NO_AMOUNT), read=amount),
        "least": Order("Least in stock", Coalesce("stock", NO_AMOUNT), read=amount),
        "most": Order("Most in stock", Coalesce("stock", NO_AMOUNT), descending=True, read=amount),
    }
    by_price: ClassVar[set[str]] = {"dearest", "cheapest"}
    by_stock: ClassVar[set[str]] = {"least", "most"}

    def all_rows(self) -> QuerySet[Product]:
        counted = When(stock_counted_at__isnull=False, then=F("stock_quantity"))
        own = Product.objects.for_business(self.business).annotate(stock=Case(counted))
        return with_price_currency(own, self.business)

    @cached_property
    def is_by_currency(self) -> bool:
        """As for transactions."""
        return self.order in self.by_price and len(currencies_of(self.business)) > 1

    def sorting(self) -> Order:
        """Products without a price, or whose stock nobody has counted, come last."""
        chosen = super().sorting()
        if self.order in self.by_stock:
            uncounted = When(stock_counted_at=None, then=LAST)
            return dataclasses.replace(chosen, group=Case(uncounted, default=FIRST))
        if self.order not in self.by_price:
            return chosen
        cases = [When(unit_price=None, then=LAST)]
        if not self.is_by_currency:
            return dataclasses.replace(chosen, group=Case(*cases, default=FIRST))
        own = Q(price_currency=None) | Q(price_currency=self.business.currency)
        group = Case(*cases, When(own, then=FIRST), default=F("price_currency"))
        return dataclasses.replace(chosen, group=group)

    @property
    def lacks_counts(self) -> bool:
        """Whether nothing that is shown was ever counted."""
        return not any(product.stock_counted_at for product in self.slice.rows)

    def narrowed(self) -> QuerySet[Product]:
        return search.products(self.all_rows(), self.cleaned_data["q"])


class CustomerFilter(ListFilter[Customer]):
    orders: ClassVar[dict[str, Order]] = {
        "spent": Order("Spent most", F("total_spent"), descending=True, read=amount),
        "name": Order("Name", F("name")),
        "purchases": Order("Bought most often", F("purchases"), descending=True, read=int),
        "latest": Order(
            "Bought last", Coalesce("last_purchase_on", NEVER), descending=True, read=day
        ),
    }

    def sorting(self) -> Order:
        chosen = super().sorting()
        if self.order == "spent":
            return dataclasses.replace(chosen, value=spending_order(self.business))
        return chosen

    def all_rows(self) -> QuerySet[Customer]:
        return Customer.objects.for_business(self.business)

    def narrowed(self) -> QuerySet[Customer]:
        return search.customers(self.all_rows(), self.cleaned_data["q"])

    @cached_property
    def spending(self) -> list[tuple[Customer, dict[str, Decimal]]]:
        """The customers of the page, and what each has spent by currency."""
        spent = spent_by(self.slice.rows, self.business)
        return [(customer, spent.get(customer.pk, {})) for customer in self.slice.rows]
