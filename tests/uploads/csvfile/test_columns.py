import io

import pytest

from uploads.csvfile.service import CSVParserService
from uploads.csvfile.vocabulary.header_languages import foreign_languages
from uploads.csvfile.vocabulary.headers import key
from uploads.csvfile.vocabulary.kinds import kind_of, status_of
from uploads.csvfile.vocabulary.row_of_headers import look_up


def read(text: str):
    return CSVParserService().read(io.BytesIO(text.encode()))


def kinds_of(*headers: str) -> list[str | None]:
    return [word.kind if word else None for word in look_up(headers)]


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("*InvoiceDate", "date_invoice"),
        ("PRODUCTID", "sku"),
        ("Total (€)", "total"),
        ("Số", None),
        ("Prix unitaire", "unit_price"),
        ("Número do Pedido", "order"),
        ("Menge", "quantity"),
        ("数量", "quantity"),
        ("Дата заказа", "date_sale"),
        ("Sipariş Tarihi", "date_sale"),
        ("Ilość", "quantity"),
        ("Couleur du ciel", None),
        ("Due Date", "date_other"),
        ("Cost of goods", "cost"),
        ("Kwota dostawy", "shipping"),
        ("Delivery amount", "shipping"),
        ("Original Shipping Fee", "shipping"),
        ("Shipping discount", "discount_other"),
        ("Precio por Litro", "unit_price"),
        ("Prix par kg", "unit_price"),
        ("Delivery date", "date_other"),
    ],
)
def test_headers_are_known_by_their_words(header, kind):
    assert kinds_of(header) == [kind]


def test_case_accents_signs_and_camel_case_are_noise():
    assert key("  *Prénom_Client (FR)") == "prenom client fr"
    assert key("unitPrice") == "unit price"


def test_a_word_of_several_languages_means_what_the_files_own_says():
    assert kinds_of("Bestellnummer", "Menge", "Name")[-1] == "customer_name"
    assert kinds_of("Order ID", "Quantity", "Name")[-1] == "order_named"


def test_the_language_of_a_file_is_that_of_its_headers():
    assert foreign_languages(["Fecha", "Cliente", "Importe"]) == {"es"}
    assert foreign_languages(["Date", "Customer", "Amount"]) == frozenset()


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("Express Checkout Payment", "payment"),
        ("General Withdrawal", "ignored"),
        ("Payment Refund", "refund"),
        ("Gutschrift", "refund"),
        ("Sale", "sale"),
        ("T-shirt", None),
    ],
)
def test_kinds_of_rows(value, kind):
    assert kind_of(value) == kind


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("partially_refunded", "part refunded"),
        (" cancelada ", "ignored"),
        ("not cancelled", None),
        ("Payment failed", "ignored"),
        ("交易关闭", "ignored"),
        ("Shipped", None),
    ],
)
def test_statuses_of_rows(value, status):
    assert status_of(value) == status


def test_a_name_is_an_order_where_it_holds_codes_and_a_customer_where_it_holds_people():
    orders = read(
        "Name,Created at,Lineitem name,Lineitem quantity,Lineitem price\n#1,2026-03-01,Mug,1,4\n"
    )
    people = read("Name,Date,Amount\nAnn Lee,2026-03-01,4\n")

    assert orders.account["mapping"]["Name"] == "order_number"
    assert people.account["mapping"]["Name"] == "customer_name"


def test_the_date_of_the_sale_is_preferred_and_others_are_decoys():
    reading = read("Order Date,Created at,Due Date,Total\n2026-03-01,2026-03-02,2026-03-30,4\n")

    assert list(reading.account["mapping"]) == ["Order Date", "Total"]


def test_two_dates_of_sale_that_differ_are_asked():
    reading = read("Order Date,Purchase Date,Total\n2026-03-01,2026-03-02,4\n")

    assert reading.question
    assert reading.question.kind == "date_column"


def test_a_type_of_goods_is_no_kind_of_row():
    reading = read("Date,Type,Amount\n2026-01-02,Hardware,50\n2026-01-03,Service,10\n")

    assert "Type" not in reading.account["mapping"]


def test_a_cost_that_makes_the_amount_is_the_price():
    reading = read(
        "Date,Item Cost,Item Quantity,Amount\n2026-01-02,1.35,10,13.50\n2026-01-03,2,3,6\n"
    )

    assert reading.account["mapping"]["Item Cost"] == "unit_price"
