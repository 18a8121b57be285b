"""Transactions, products and customers: lists, pages of one, downloads, and a count of stock."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_http_methods, require_safe

from portal import spreadsheet
from portal.businesses.access import business_required, current_business
from portal.businesses.models import Business
from portal.sales import exports
from portal.sales.filters import CustomerFilter, ListFilter, ProductFilter, TransactionFilter
from portal.sales.forms import StockForm
from portal.sales.models import Customer, Product, Transaction
from portal.sales.overview import totals_by_currency
from portal.sales.prices import with_price_currency
from portal.sales.spending import with_own_spending

RECENT = 10


def show(request: HttpRequest, template: str, form: ListFilter[Any]) -> HttpResponse:
    """The whole page, or its results alone where the search field asks for them."""
    swapped = request.headers.get("HX-Target") == "results"
    name = f"{template}#results" if swapped else template
    response = render(request, name, {"form": form, "page": form.slice})
    patch_vary_headers(response, ["HX-Target"])
    return response


@business_required
@require_safe
def transactions(request: HttpRequest) -> HttpResponse:
    form = TransactionFilter(current_business(request), request.GET)
    return show(request, "sales/transactions.html", form)


@business_required
@require_safe
def transactions_csv(request: HttpRequest) -> StreamingHttpResponse:
    form = TransactionFilter(current_business(request), request.GET)
    rows = form.rows.order_by("-sold_on", "-id")
    return spreadsheet.download(exports.exported(rows, exports.TRANSACTIONS), "transactions.csv")


@business_required
@require_safe
def transaction(request: HttpRequest, pk: int) -> HttpResponse:
    own = Transaction.objects.for_business(current_business(request))
    found = get_object_or_404(own.select_related("product", "customer", "upload"), pk=pk)
    return render(request, "sales/transaction.html", {"transaction": found})


@business_required
@require_safe
def products(request: HttpRequest) -> HttpResponse:
    form = ProductFilter(current_business(request), request.GET)
    return show(request, "sales/products.html", form)


@business_required
@require_safe
def products_csv(request: HttpRequest) -> StreamingHttpResponse:
    form = ProductFilter(current_business(request), request.GET)
    rows = form.rows.order_by("name", "pk")
    return spreadsheet.download(exports.exported(rows, exports.PRODUCTS), "products.csv")


@business_required
@require_http_methods(["GET", "HEAD", "POST"])
def product(request: HttpRequest, pk: int) -> HttpResponse:
    """Its sales; a POST says how many of it somebody has counted."""
    business = current_business(request)
    own = with_price_currency(Product.objects.for_business(business), business)
    found = get_object_or_404(own, pk=pk)
    form = StockForm(request.POST or None)
    if form.is_valid():
        found.count_stock(form.cleaned_data["counted"])
        messages.success(request, "The count is kept. Sales imported from now on are taken off it.")
        return redirect("product", pk)
    context = {"product": found, "form": form, **history(found, business)}
    return render(request, "sales/product.html", context)


@business_required
@require_safe
def customers(request: HttpRequest) -> HttpResponse:
    form = CustomerFilter(current_business(request), request.GET)
    return show(request, "sales/customers.html", form)


@business_required
@require_safe
def customers_csv(request: HttpRequest) -> StreamingHttpResponse:
    business = current_business(request)
    form = CustomerFilter(business, request.GET)
    rows = with_own_spending(form.rows, business).order_by("name", "pk")
    return spreadsheet.download(exports.exported(rows, exports.CUSTOMERS), "customers.csv")


@business_required
@require_safe
def customer(request: HttpRequest, pk: int) -> HttpResponse:
    business = current_business(request)
    found = get_object_or_404(Customer.objects.for_business(business), pk=pk)
    return render(request, "sales/customer.html", {"customer": found, **history(found, business)})


def history(of: Product | Customer, business: Business) -> dict[str, Any]:
    """The totals of a product's or a customer's sales, and the latest of them."""
    sold = of.transactions.for_business(business)
    latest = sold.select_related("product", "customer").order_by("-sold_on", "-id")[:RECENT]
    return {"totals": totals_by_currency(sold, business), "latest": latest}
