from decimal import Decimal

import pytest
from django.core.cache import caches
from django.urls import reverse

from portal.sales.models import Customer, Product
from portal.sales.overview import overview, totals_by_currency
from tests.make import make_business, make_sale, make_upload

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _nothing_kept():
    caches["figures"].clear()


@pytest.fixture
def upload():
    return make_upload(make_business(currency="EUR"))


def figures(business, period="", currency=""):
    found = overview(business, period, currency)
    assert found is not None
    return found


def refund(upload, amount, **fields):
    return make_sale(upload, kind="refund", quantity=-1, total=Decimal(amount), **fields)


def test_before_the_first_sale_there_is_nothing_to_show(upload):
    assert overview(upload.business, "", "") is None


def test_refunds_are_counted_apart_and_taken_off_the_revenue(upload):
    make_sale(upload, total=Decimal("30"))
    refund(upload, "-10")
    (totals,) = figures(upload.business).totals
    assert (totals.revenue, totals.sales, totals.refunds, totals.refunded) == (20, 1, 1, -10)


def test_amounts_of_different_currencies_are_never_added(upload):
    make_sale(upload, currency="EUR")
    make_sale(upload)
    make_sale(upload, currency="USD", total=Decimal("99"))
    own, other = figures(upload.business).totals
    assert (own.currency, own.revenue) == ("EUR", 20)
    assert (other.currency, other.revenue) == ("USD", 99)
    assert figures(upload.business, currency="USD").steps[-1][1] == 99
    rows = upload.business.transactions.all()
    assert [(one.currency, one.revenue) for one in totals_by_currency(rows, upload.business)] == [
        ("EUR", Decimal(20)),
        ("USD", Decimal(99)),
    ]


def test_each_sale_falls_into_the_bar_of_its_day(upload):
    make_sale(upload, sold_on="2025-03-01")
    make_sale(upload, sold_on="2025-03-03")
    make_sale(upload, sold_on="2025-03-03")
    steps = figures(upload.business, "month").steps
    assert len(steps) == 30
    assert [(str(day), revenue, sales) for day, revenue, sales in steps[-3:]] == [
        ("2025-03-01", 10, 1),
        ("2025-03-02", 0, 0),
        ("2025-03-03", 20, 2),
    ]


def test_the_best_products_and_customers_come_first(upload):
    names = {"business": upload.business}
    mug, bowl = (Product.objects.create(name=name, **names) for name in ("Mug", "Bowl"))
    ann = Customer.objects.create(name="Ann", **names)
    make_sale(upload, product=mug)
    make_sale(upload, product=bowl, customer=ann, total=Decimal("25"))
    make_sale(upload, total=Decimal("1000"))
    found = figures(upload.business)
    assert [(one.who, one.revenue) for one in found.products] == [(bowl, 25), (mug, 10)]
    assert [(one.who, one.revenue) for one in found.customers] == [(ann, 25)]


def test_a_date_in_the_future_does_not_move_the_period(upload):
    make_sale(upload, sold_on="2025-03-01")
    make_sale(upload, sold_on="2199-03-01")
    assert str(figures(upload.business).period.last) == "2025-03-01"


def test_figures_are_kept_until_an_upload_changes(upload, django_assert_num_queries):
    make_sale(upload)
    figures(upload.business)
    with django_assert_num_queries(1):
        figures(upload.business)
    type(upload).objects.filter(pk=upload.pk).update(rows_processed=1, row_count=1, ignored_rows=1)
    make_sale(make_upload(upload.business, data_source_name="till"))
    assert figures(upload.business).totals[0].revenue == 20


def test_the_home_page_shows_the_figures_and_takes_few_queries(
    client, upload, django_assert_max_num_queries
):
    client.force_login(upload.business.memberships.get().user)
    make_sale(upload, product=Product.objects.create(name="Mug", business=upload.business))
    with django_assert_max_num_queries(13):
        page = client.get(reverse("home")).text
    assert "EUR\u00a010.00" in page
    assert "1 Mar: EUR\u00a010.00, 1 sale<" in page


def test_the_home_page_of_a_new_business_leads_to_the_first_upload(client):
    client.force_login(make_business().memberships.get().user)
    assert "Upload your first file" in client.get(reverse("home")).text


def test_all_years_are_shown_where_that_is_asked_for(client, upload):
    make_sale(upload, sold_on="2019-05-31", total=Decimal(5))
    make_sale(upload, sold_on="2021-03-01", total=Decimal(7))
    steps = figures(upload.business, "all").steps
    assert [(step.year, revenue) for step, revenue, _ in steps] == [(2019, 5), (2020, 0), (2021, 7)]
    client.force_login(upload.business.memberships.get().user)
    assert (
        "<title>2019: EUR\N{NO-BREAK SPACE}5.00, 1 sale</title>" in client.get("/?period=all").text
    )
