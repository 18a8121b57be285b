"""What was sold, in the admin: to be looked at, since only imports and undos write it."""

from __future__ import annotations

from django.contrib import admin

from portal.read_only import ReadOnlyAdmin
from portal.sales.models import Customer, Product, Transaction


@admin.register(Transaction)
class TransactionAdmin(ReadOnlyAdmin):
    list_display = ("sold_on", "business", "kind", "product", "quantity", "total", "currency")
    list_filter = ("kind", "business")
    list_select_related = ("business", "product")
    search_fields = ("order_number", "product__sku", "product__name")


@admin.register(Product)
class ProductAdmin(ReadOnlyAdmin):
    list_display = ("name", "sku", "business", "unit_price", "stock_quantity")
    list_filter = ("business",)
    list_select_related = ("business",)
    search_fields = ("name", "sku")


@admin.register(Customer)
class CustomerAdmin(ReadOnlyAdmin):
    list_display = ("name", "email", "external_id", "business", "purchases")
    list_filter = ("business",)
    list_select_related = ("business",)
    search_fields = ("name", "email", "external_id")
