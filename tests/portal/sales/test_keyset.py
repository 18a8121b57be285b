from decimal import Decimal

import pytest
from django.db.models import F

from portal.sales.keyset import Order, amount, slice_of
from portal.sales.models import Product
from tests.make import make_business

pytestmark = pytest.mark.django_db
CHEAPEST = Order("Cheapest", F("unit_price"), read=amount)
DEAREST = Order("Dearest", F("unit_price"), descending=True, read=amount)


@pytest.fixture
def priced():
    """Seven products, some of one price."""
    business = make_business()
    prices = ["1.50", "2", "2", "2", "10", "10", "33.25"]
    Product.objects.bulk_create(
        Product(business=business, sku=str(place), unit_price=Decimal(price))
        for place, price in enumerate(prices)
    )
    return Product.objects.for_business(business)


def skus(page):
    return "".join(product.sku for product in page.rows)


@pytest.mark.parametrize(("order", "pages"), [(CHEAPEST, "012 345 6"), (DEAREST, "654 321 0")])
def test_pages_follow_each_other_and_lead_back(priced, order, pages):
    first = slice_of(priced, order, size=3)
    second = slice_of(priced, order, after=first.after, size=3)
    third = slice_of(priced, order, after=second.after, size=3)
    assert " ".join(map(skus, (first, second, third))) == pages
    assert (first.before, third.after) == ("", "")
    back = slice_of(priced, order, before=third.before, size=3)
    assert skus(back) == skus(second)
    assert skus(slice_of(priced, order, before=back.before, size=3)) == skus(first)


def test_the_first_page_reached_backwards_has_none_before_it(priced):
    second = slice_of(priced, CHEAPEST, after=slice_of(priced, CHEAPEST, size=3).after, size=3)
    assert slice_of(priced, CHEAPEST, before=second.before, size=3).before == ""


@pytest.mark.parametrize(
    "nonsense", ["~", "x~1", "1~x", "NaN~1", "1", "2~~3", "\0~1", "1e999999~1"]
)
def test_a_cursor_that_is_none_begins_at_the_start(priced, nonsense):
    assert skus(slice_of(priced, CHEAPEST, after=nonsense, size=3)) == "012"


def test_a_page_takes_two_queries(priced, django_assert_num_queries):
    with django_assert_num_queries(2):
        slice_of(priced, CHEAPEST, size=3)
