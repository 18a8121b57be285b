import csv
import io
import itertools
from decimal import Decimal

import pytest
from django.core.cache import caches
from django.db import connection
from django.urls import reverse

from portal.sales.keyset import slice_of
from portal.sales.models import Customer, Product
from portal.sales.spending import with_own_spending
from tests.make import make_business, make_sale, make_upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def upload(client):
    caches["figures"].clear()
    upload = make_upload(make_business(currency="EUR", date_order="dmy"))
    client.force_login(upload.business.memberships.get().user)
    return upload


@pytest.fixture
def sales(upload):
    """Three sales: a mug to Ann, a bowl without a customer, a mug taken back from Ann."""
    own = {"business": upload.business}
    mug = Product.objects.create(sku="00123", name="Blue mug", **own)
    bowl = Product.objects.create(name="Bowl", unit_price=Decimal("25"), **own)
    ann = Customer.objects.create(email="ann@example.com", name="Ann", total_spent=10, **own)
    return [
        make_sale(upload, product=mug, customer=ann, order_number="#1001", sold_on="2025-03-01"),
        make_sale(upload, product=bowl, total=Decimal("25"), sold_on="2025-03-02"),
        make_sale(
            make_upload(upload.business),
            product=mug,
            customer=ann,
            kind="refund",
            sold_on="2025-03-03",
            quantity=-1,
            total=Decimal("-4"),
            order_number="R-7",
        ),
    ]


def shown(client, name="transactions", **query):
    return client.get(reverse(name), query).context["page"].rows


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ({}, [2, 1, 0]),
        ({"sort": "oldest"}, [0, 1, 2]),
        ({"sort": "largest"}, [1, 0, 2]),
        ({"sort": "smallest"}, [2, 0, 1]),
        ({"sort": "nonsense"}, []),
        ({"q": "mug"}, [2, 0]),
        ({"q": "mug blue"}, [2, 0]),
        ({"q": "0012"}, [2, 0]),
        ({"q": "ANN@"}, [2, 0]),
        ({"q": "1001"}, [0]),
        ({"q": "r-7"}, [2]),
        ({"q": "cup"}, []),
        ({"since": "2025-03-02"}, [2, 1]),
        ({"until": "2025-03-02"}, [1, 0]),
        ({"since": "31/31/2025"}, []),
        ({"kind": "refund"}, [2]),
        ({"kind": "nonsense"}, []),
        ({"q": "mug", "kind": "sale", "since": "2025-03-01"}, [0]),
    ],
)
def test_transactions_are_searched_narrowed_and_sorted(client, sales, query, places):
    assert shown(client, **query) == [sales[place] for place in places]


def test_transactions_are_narrowed_to_a_product_a_customer_and_an_upload(client, sales):
    first, bowl, refund = sales
    assert shown(client, product=bowl.product_id) == [bowl]
    assert shown(client, customer=first.customer_id) == [refund, first]
    assert shown(client, upload=str(refund.upload_id)) == [refund]
    assert shown(client, upload="nonsense") == []


def test_the_sum_of_what_is_shown_stands_above(client, sales):
    assert "2 transactions, worth EUR\u00a06.00" in client.get("/transactions/?q=mug").text


def test_long_lists_have_pages(client, upload):
    for _ in range(51):
        make_sale(upload)
    first = client.get(reverse("transactions"))
    assert len(first.context["page"].rows) == 50
    assert len(shown(client, after=first.context["page"].after)) == 1


def test_a_list_takes_the_same_few_queries_however_long(
    client, upload, sales, django_assert_max_num_queries
):
    for _ in range(30):
        make_sale(upload)
    with django_assert_max_num_queries(9):
        client.get(reverse("transactions"))


def test_the_search_field_asks_for_the_results_alone(client, sales):
    answer = client.get(
        reverse("transactions"), headers={"HX-Request": "1", "HX-Target": "results"}
    )
    assert answer.text.lstrip().startswith('<section id="results"')
    assert "HX-Target" in answer["Vary"]


@pytest.mark.parametrize("name", ["transactions", "products", "customers"])
def test_empty_lists_say_what_will_stand_there(client, upload, name):
    assert "Upload file" in client.get(reverse(name)).text


@pytest.mark.parametrize("name", ["transactions", "products", "customers"])
def test_a_search_without_a_find_says_so(client, sales, name):
    assert "fits" in client.get(reverse(name), {"q": "zzz"}).text


@pytest.mark.parametrize("sort", ["name", "latest", "dearest", "cheapest", "least", "most"])
def test_products_are_sorted_in_every_way(client, sales, sort):
    assert len(shown(client, "products", sort=sort)) == 2


def test_products_are_searched_by_name_and_sku(client, sales):
    assert shown(client, "products", q="0123") == [sales[0].product]
    assert shown(client, "products", q="BOWL") == [sales[1].product]


@pytest.mark.parametrize("sort", ["spent", "name", "purchases", "latest"])
def test_customers_are_sorted_in_every_way(client, sales, sort):
    assert shown(client, "customers", sort=sort) == [sales[0].customer]


def test_a_product_shows_its_totals_and_latest_sales(client, sales):
    page = client.get(reverse("product", args=[sales[0].product_id]))
    assert [(one.revenue, one.sales, one.refunds) for one in page.context["totals"]] == [(6, 1, 1)]
    assert list(page.context["latest"]) == [sales[2], sales[0]]


def test_a_customer_shows_their_purchases(client, sales):
    page = client.get(reverse("customer", args=[sales[0].customer_id]))
    assert list(page.context["latest"]) == [sales[2], sales[0]]


def test_a_transaction_says_which_line_of_which_file_it_came_from(client, sales):
    page = client.get(reverse("transaction", args=[sales[0].pk])).text
    assert "sales.csv" in page
    assert f"line {sales[0].line_number:,}" in page


def test_nothing_of_another_business_is_shown(client, sales):
    client.force_login(make_business().memberships.get().user)
    assert shown(client) == shown(client, "products") == shown(client, "customers") == []
    assert shown(client, product=sales[0].product_id) == []
    for name, key in (
        ("transaction", sales[0].pk),
        ("product", sales[0].product_id),
        ("customer", sales[0].customer_id),
    ):
        assert client.get(reverse(name, args=[key])).status_code == 404
    for name in ("transactions_csv", "products_csv", "customers_csv"):
        assert len(exported(client, name)) == 1


def exported(client, name, **query):
    content = client.get(reverse(name), query).getvalue().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(content)))


def test_transactions_are_exported_as_they_are_narrowed(client, sales):
    header, row = exported(client, "transactions_csv", q="mug", kind="refund")
    told = dict(zip(header, row, strict=True))
    assert (told["Date"], told["SKU"], told["Total"]) == ("2025-03-03", "00123", "-4")
    assert (told["E-mail"], told["File"]) == ("ann@example.com", "sales.csv")


def test_products_and_customers_are_exported(client, sales):
    assert [row[1] for row in exported(client, "products_csv")] == ["Name", "Blue mug", "Bowl"]
    assert exported(client, "customers_csv")[1][:2] == ["Ann", "ann@example.com"]


def test_an_export_runs_nothing_in_a_spreadsheet(client, upload):
    Product.objects.create(business=upload.business, name='=HYPERLINK("http://evil")')
    assert exported(client, "products_csv")[1][1] == '\'=HYPERLINK("http://evil")'


def test_what_a_customer_has_spent_is_never_added_across_currencies(client, sales):
    ann = sales[0].customer
    make_sale(sales[0].upload, customer=ann, currency="USD", total=Decimal(7))
    make_sale(sales[0].upload, customer=ann, currency="", total=Decimal(1))
    form = client.get(reverse("customers")).context["form"]
    assert form.spending == [(ann, {"EUR": Decimal(7), "USD": Decimal(7)})]
    header, row = exported(client, "customers_csv")
    assert Decimal(dict(zip(header, row, strict=True))["Spent in own currency"]) == 7


@pytest.fixture
def abroad(sales):
    """Besides the three in the own currency: two in yen, one in dollars, one that states euros."""
    upload = sales[0].upload
    stated = [("JPY", 900), ("JPY", 9000), ("USD", 7), ("EUR", 11)]
    return [make_sale(upload, currency=code, total=Decimal(total)) for code, total in stated]


@pytest.mark.parametrize(
    ("sort", "totals"),
    [("largest", [25, 11, 10, -4, 9000, 900, 7]), ("smallest", [-4, 10, 11, 25, 900, 9000, 7])],
)
@pytest.mark.parametrize("size", [1, 2, 3, 50])
def test_amounts_are_compared_within_their_currency_page_by_page(
    client, abroad, sort, totals, size
):
    form = client.get(reverse("transactions"), {"sort": sort}).context["form"]
    pages = [slice_of(form.rows, form.sorting(), size=size)]
    while pages[-1].after:
        pages.append(slice_of(form.rows, form.sorting(), after=pages[-1].after, size=size))
    assert [row.total for page in pages for row in page.rows] == totals
    for page, following in itertools.pairwise(pages):
        back = slice_of(form.rows, form.sorting(), before=following.before, size=size)
        assert back.rows == page.rows


@pytest.mark.sqlite
@pytest.mark.parametrize("query", [{}, {"currency": "EUR"}, {"currency": "JPY"}])
def test_amounts_are_put_in_order_within_an_index(client, abroad, query):
    form = client.get(reverse("transactions"), {"sort": "largest", **query}).context["form"]
    sides = form.sorting().sides(backwards=False)
    names = [name for name, _ in sides]
    keys = form.sorting().placed(form.rows).order_by(*names).values_list(*names)
    assert "COVERING INDEX transaction_by_day" in keys.explain()


@pytest.mark.parametrize(
    ("currency", "totals"), [("EUR", [25, 11, 10, -4]), ("JPY", [9000, 900]), ("GBP", [])]
)
def test_transactions_are_narrowed_to_a_currency(client, abroad, currency, totals):
    found = shown(client, sort="largest", currency=currency)
    assert [row.total for row in found] == totals


def test_a_currency_is_asked_for_only_where_there_are_several(client, sales):
    label = '<label class="form-label" for="id_currency">'
    assert label not in client.get(reverse("transactions"), {"sort": "largest"}).text
    make_sale(sales[0].upload, currency="USD")
    caches["figures"].clear()
    page = client.get(reverse("transactions"), {"sort": "largest"}).text
    assert label in page
    assert "Each currency by itself, EUR first" in page


def test_customers_are_put_in_order_by_one_currency_alone(client, sales):
    own = {"business": sales[0].upload.business}
    bob, cyd, dan = (Customer.objects.create(name=name, total_spent=900, **own) for name in "BCD")
    for who, currency, total in ((bob, "JPY", 900), (cyd, "EUR", 5), (dan, "", 8)):
        make_sale(sales[0].upload, customer=who, currency=currency, total=Decimal(total))
    ann = sales[0].customer
    assert shown(client, "customers", sort="spent") == [dan, ann, cyd, bob]


def test_pages_of_customers_in_several_currencies_follow_on_each_other(client, sales):
    for name, total in (("B", "0.1"), ("C", "0.1")):
        who = Customer.objects.create(name=name, business=sales[0].upload.business)
        for currency, part in (("EUR", total), ("EUR", "0.2"), ("USD", "9")):
            make_sale(sales[0].upload, customer=who, currency=currency, total=Decimal(part))
    first = client.get(reverse("customers"), {"sort": "spent"}).context["form"]
    following = slice_of(first.rows, first.sorting(), size=2)
    assert len(following.rows) == 2
    assert len(slice_of(first.rows, first.sorting(), after=following.after, size=2).rows) == 1


def test_a_last_price_is_told_in_the_currency_of_its_sale(client, sales):
    bowl = sales[1].product
    make_sale(sales[1].upload, product=bowl, unit_price=Decimal(25), currency="JPY")
    page = client.get(reverse("product", args=[bowl.pk])).text
    assert "<dd>JPY\u00a025</dd>" in page
    assert "JPY\u00a025" in client.get(reverse("products")).text
    assert exported(client, "products_csv")[2][2:4] == ["25", "JPY"]


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        ("dearest", ["Vase", "Bowl", "Print", "Sticker", "Lamp", "Blue mug"]),
        ("cheapest", ["Bowl", "Vase", "Sticker", "Print", "Lamp", "Blue mug"]),
    ],
)
def test_prices_are_compared_within_their_currency(client, sales, sort, names):
    upload = sales[0].upload
    priced = [("Vase", 40, ""), ("Print", 900, "JPY"), ("Sticker", 90, "JPY"), ("Lamp", 7, "USD")]
    for name, price, currency in priced:
        product = Product.objects.create(business=upload.business, name=name, unit_price=price)
        make_sale(upload, product=product, unit_price=Decimal(price), currency=currency)
    caches["figures"].clear()
    answer = client.get(reverse("products"), {"sort": sort})
    assert [product.name for product in answer.context["page"].rows] == names
    assert "Each currency by itself, EUR first" in answer.text


def test_stock_that_nobody_has_counted_is_told_as_such(client, sales):
    mug, bowl = sales[0].product, sales[1].product
    Product.objects.filter(pk=mug.pk).update(stock_quantity=-12)
    assert "<dd>Not counted</dd>" in client.get(reverse("product", args=[mug.pk])).text
    page = client.get(reverse("products")).text
    assert "\N{MINUS SIGN}12" not in page
    assert "open it and say how many you have" in page
    assert [row[4] for row in exported(client, "products_csv")] == ["Stock", "", ""]
    bowl.count_stock(Decimal(-3))
    for sort in ("least", "most"):
        assert shown(client, "products", sort=sort) == [bowl, mug]
    page = client.get(reverse("products")).text
    assert "\N{MINUS SIGN}3" in page
    assert "open it and say how many you have" not in page


def test_stock_that_was_counted_is_kept(client, sales):
    mug = sales[0].product
    address = reverse("product", args=[mug.pk])
    answer = client.post(address, {"counted": "40.5"}, follow=True)
    assert "The count is kept." in answer.text
    assert "<dd>40.5</dd>" in answer.text


@pytest.mark.parametrize("counted", ["", "many", "1e99", "NaN"])
def test_a_count_that_is_no_number_changes_nothing(client, sales, counted):
    mug = sales[0].product
    answer = client.post(reverse("product", args=[mug.pk]), {"counted": counted})
    mug.refresh_from_db()
    assert answer.context["form"].errors
    assert mug.stock_quantity == 0


def test_nobody_counts_the_stock_of_another_business(client, sales):
    client.force_login(make_business().memberships.get().user)
    address = reverse("product", args=[sales[0].product_id])
    assert client.post(address, {"counted": "4"}).status_code == 404


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL plans by what it counted")
def test_a_customer_s_own_sales_are_looked_up_not_all_of_the_business(upload):
    customers = Customer.objects.for_business(upload.business)
    plan = with_own_spending(customers, upload.business).explain()
    assert "transaction_by_customer" in plan
