import io

import pytest

from uploads.csvfile.salestable import Answers, Reading
from uploads.csvfile.service import CSVParserService
from uploads.csvfile.summary import summarise


def read(text: str, **settled: str) -> Reading:
    source = io.BytesIO(text.strip().encode())
    return CSVParserService().read(source, Answers(settled=settled))


def figures(text: str, **settled: str) -> tuple[str, str]:
    """(sum of totals, sum of quantities) of a file that is imported."""
    reading = read(text, **settled)
    assert reading.outcome == "import"
    found = summarise(reading).as_dict()
    return found["sum_total"], found["sum_quantity"]


def asked(text: str) -> str | None:
    question = read(text).question
    return question.kind if question else None


DISCOUNTED = """
Order,Date,Item,Qty,Price,Discount,Shipping
1,2026-03-01,Mug,2,12.00,2.00,4.00
2,2026-03-02,Tee,1,25.00,0.00,4.00
"""
SENT = """
Order,Date,Customer,Items,Shipping,Total
1,2026-03-01,Ann,2,4.00,28.00
2,2026-03-02,Bob,1,4.00,29.00
"""
PROGRAM = """
id,amount,currency,created,description
p1,2000,usd,2026-03-01,Mug
p2,5450,usd,2026-03-02,Tee
"""
SAME = """
Date,Item,Qty,Amount
2026-03-01,Mug,2,12.00
2026-03-02,Mug,1,12.00
2026-03-03,Tee,3,25.00
2026-03-04,Tee,1,25.00
"""


@pytest.mark.parametrize(
    ("text", "kind", "answers"),
    [
        (DISCOUNTED, "discount_use", {"amount": "47", "order": "49"}),
        (SENT, "shipping_in", {"yes": "49", "no": "57"}),
        (PROGRAM, "amount_unit", {"cents": "74.5", "whole": "7450"}),
        (SAME, "amount_column", {"quantity × price": "136", "Amount": "74"}),
    ],
)
def test_what_the_rows_leave_open_is_asked_and_answered(text, kind, answers):
    assert asked(text) == kind
    assert {answer: figures(text, **{kind: answer})[0] for answer in answers} == answers


def test_whoever_chose_the_amount_without_shipping_is_not_asked_what_it_includes():
    text = """
Order,Date,Total,Shipping,Booked
1,2026-03-14,50.00,5.00,47.30
2,2026-03-15,60.00,5.00,56.90
3,2026-03-16,20.00,0.00,18.75
"""

    assert asked(text) == "amount_column"
    assert figures(text, amount_column="Booked")[0] == "122.95"


def test_whole_discounts_may_be_percentages():
    text = "Date,Item,Qty,Price,Discount\n2026-03-01,Mug,2,40.00,10\n2026-03-02,Tee,1,25.00,20\n"

    assert asked(text) == "discount_use"
    assert figures(text, discount_use="percent")[0] == "92"


def test_twentieths_are_fractions():
    rows = "2026-03-01,Mug,2,40.00,0.10\n2026-03-02,Tee,1,25.00,0.15\n2026-03-03,Cap,1,10.00,0.20\n"

    assert figures(f"Date,Item,Qty,Price,Discount\n{rows}")[0] == "101.25"


@pytest.mark.parametrize("header", ["total_cents", "amount_minor", "Total (pence)"])
def test_a_header_that_tells_cents_is_read_as_such(header):
    assert figures(f"Order,Date,{header}\n1,2026-03-01,2450\n2,2026-03-02,999\n")[0] == "34.49"


def test_cents_with_decimals_are_none():
    assert figures("Order,Date,total_cents\n1,2026-03-01,24.50\n")[0] == "24.5"


def test_numbers_in_which_the_amounts_of_a_thing_grow_count_it():
    rows = "2026-03-01,Soup,2,10.00\n2026-03-02,Soup,1,5.00\n2026-03-03,Pie,3,24.00\n"

    assert figures(f"Date,Item,Portions,Total\n{rows}2026-03-04,Pie,1,8.00\n") == ("47", "7")


def test_small_numbers_of_an_unknown_name_beside_a_total_are_asked_about():
    rows = "2026-03-01,Soup,2,10.00\n2026-03-02,Stew,1,5.00\n2026-03-03,Pie,2,24.00\n"

    assert asked(f"Date,Item,Bundles,Total\n{rows}") == "quantity_column"


def test_an_unknown_amount_below_the_total_is_asked_about():
    rows = "1,2026-03-01,Mug,24.00,22.00\n2,2026-03-02,Tee,25.00,25.00\n"

    assert asked(f"Order,Date,Item,Line total,Kept\n{rows}") == "amount_column"


def test_an_unknown_amount_that_the_discount_leaves_is_the_sale():
    rows = "1,2026-03-01,Mug,24.00,2.00,22.00\n2,2026-03-02,Tee,25.00,0.00,25.00\n"

    assert figures(f"Order,Date,Item,Gross amount,Discount,Kept\n{rows}")[0] == "47"


def test_an_unknown_amount_with_tax_in_it_raises_no_question():
    rows = "1,2026-03-01,Mug,20.00,4.00,24.00\n2,2026-03-02,Tee,30.00,6.00,36.00\n"

    assert figures(f"Order,Date,Item,Net amount,VAT,Whole\n{rows}")[0] == "50"


def test_the_day_of_delivery_is_asked_about_where_there_is_no_other():
    rows = "1,2026-03-01,Mug,20.00\n2,2026-03-02,Tee,30.00\n"

    assert asked(f"Order,Delivery date,Item,Amount\n{rows}") == "date_column"


def test_a_list_that_numbers_payouts_is_none_of_sales():
    reading = read("Payout ID,Date,Gross amount,Fee,Net\nP-1,2026-03-01,900.00,90.00,810.00\n")

    assert reading.refusal
    assert reading.refusal.reason == "not_sales"


def test_prices_of_tickets_that_an_orders_total_adds_up_are_the_sales():
    rows = "1,2026-03-01,Seat,45.00,135.00\n1,2026-03-01,Box,90.00,135.00\n"
    rows += "2,2026-03-02,Seat,45.00,45.00\n"

    assert figures(f"Order ID,Date,Ticket Type,Ticket Price,Order Total\n{rows}") == ("180", "3")


def test_rows_that_add_up_to_what_they_all_state_share_an_order():
    rows = "101,2026-03-01,Pizza,2,8.50,21.00\n101,2026-03-01,Coke,1,4.00,21.00\n"
    rows += "103,2026-03-02,Pizza,1,8.50,12.50\n103,2026-03-02,Coke,1,4.00,12.50\n"

    assert figures(f"Registro,Fecha,Producto,Cantidad,Precio,Total_Pedido\n{rows}") == ("33.5", "5")


def test_hours_count_where_one_of_them_has_a_price():
    assert figures("Booking,Date,Hours,Rate\n1,2026-03-01,8,20.00\n")[1] == "8"
    assert figures("Booking,Date,Hours,Total Amount\n1,2026-03-01,8,160.00\n")[1] == "1"


def test_a_discount_on_a_later_line_without_a_number_is_that_lines():
    rows = "1,2026-03-01,Mug,2,12.00,0.00,35.50\n,,Tee,1,12.00,4.50,\n"
    rows += "2,2026-03-02,Cap,1,15.00,0.00,19.00\n"

    assert figures(f"Order ID,Date,Item,Qty,Price,Discount,Order Total\n{rows}")[0] == "46.5"


def test_what_cost_and_profit_add_up_to_is_the_sale():
    rows = "1,2026-03-01,Oil,2,50.00,100.00,95.00,60.00,35.00\n"
    rows += "2,2026-03-02,Air,1,40.00,40.00,36.00,25.00,11.00\n"

    assert figures(f"Order,Date,Item,Qty,Price,Line total,Kept,Cost,Profit\n{rows}")[0] == "131"


def test_a_price_and_a_total_of_unknown_names_are_proven_by_the_quantity():
    rows = "1,2026-03-01,15,2,105.00,210.00\n2,2026-03-02,10,1,20.00,20.00\n"

    assert figures(f"Order,Date,Item,Qty,Prix du jour?,Wert?\n{rows}")[0] == "230"


def test_a_payable_amount_with_shipping_less_the_discount_raises_no_question():
    rows = "1,2026-03-01,158.00,0.00,10.00,168.00\n2,2026-03-02,300.00,30.00,5.00,275.00\n"

    assert figures(f"Order,Date,Goods total,Coupon amount,Shipping,Handed in\n{rows}")[0] == "428"


def test_a_column_of_yes_and_no_voids_the_sales_that_say_yes():
    rows = "1;02.07.2026;1000;Нет\n2;03.07.2026;500;Да\n"

    assert figures(f"Номер заказа;Дата;Сумма;Отменен\n{rows}")[0] == "1000"


def test_long_numbers_divide_no_amounts():
    rows = "11111111111,1,2026-03-01,Key,450.00\n11111111111,1,2026-03-01,Mouse,450.00\n"
    rows += "22222222222,2,2026-03-02,Key,200.00\n33333333333,3,2026-03-03,Cup,80.00\n"

    assert figures(f"Pessoa,Order ID,Date,Item,Order total\n{rows}", order_money="order")[1] == "3"


def test_a_count_of_the_whole_order_is_not_added_up_over_its_lines():
    rows = "1,3,2026-03-01,Key,450.00\n1,3,2026-03-01,Mouse,450.00\n2,1,2026-03-02,Key,200.00\n"
    rows += "3,2,2026-03-03,Cup,80.00\n3,2,2026-03-03,Pot,80.00\n"

    assert figures(f"Order ID,Number of items,Date,Item,Order total\n{rows}") == ("730", "6")


SPENT = "Date,Item,Amount,Vendor\n2026-03-01,Paper,25.00,Office\n2026-03-02,Desk,80.00,Wood\n"
GIVEN_OFF = "Date,Discount Name,Gross Amount,Discount Amount\n2026-03-01,Staff,60.00,6.00\n"
BOUGHT = """
Invoice,Date,Item,Qty,Price,Supplier,Bill to
7,2026-03-01,Tar,2,8.50,Road Ltd,Us
9,2026-03-02,Sand,3,1.50,Pit Ltd,Us
"""


@pytest.mark.parametrize("text", [SPENT, GIVEN_OFF, BOUGHT])
def test_what_was_bought_and_what_was_given_off_are_no_sales(text):
    reading = read(text)

    assert reading.refusal
    assert reading.refusal.reason == "not_sales"


def test_one_sale_a_day_with_its_price_is_no_sum_of_a_day():
    rows = "2026-03-01,Depop,50.00,4.99,4.20\n2026-03-02,Etsy,100.00,0.00,6.10\n"

    assert figures(f"Date,Platform,Sale Price,Shipping Charged,Shipping Cost\n{rows}")[0] == "150"


def test_a_column_that_says_cancelled_only_where_it_says_anything_is_a_status():
    rows = "1,2026-03-01,,25.00\n2,2026-03-02,Failed,18.00\n3,2026-03-03,,31.00\n"

    assert figures(f"Order ID,Date,Cancelled or failed,Amount\n{rows}")[0] == "56"


def test_a_sum_without_tax_may_have_more_in_it_than_pieces_and_price():
    rows = "P-1,2026-03-01,Flyers,500,0.08,15.00,55.00,11.00,66.00\n"
    rows += "P-2,2026-03-02,Posters,20,2.50,0.00,50.00,10.00,60.00\n"
    header = "Invoice,Date,Job,Copies,Price per copy,Setup,Net,VAT,Gross\n"

    assert figures(header + rows)[0] == "105"


def test_sales_on_credit_give_nothing_back():
    rows = "1;02/09/2026;Poulet;10;35000;Comptant\n2;13/09/2026;Oeufs;4;10000;Crédit\n"

    assert figures(f"N° facture;Date;Produit;Quantité;Montant;Type\n{rows}") == ("45000", "14")


def test_a_charge_for_a_subscription_is_a_sale():
    rows = "t1,charge,97.00,2026-03-01,Ann\nt2,refund,97.00,2026-03-02,Ann\n"
    rows += "t3,subscription_charge,29.00,2026-03-03,Cy\n"

    assert figures(f"Transaction ID,Type,Amount,Created at,Customer\n{rows}")[0] == "29"


def test_a_name_with_a_word_of_statuses_in_it_voids_nothing():
    rows = "1;02/09/2026;Boutique Lila;90,00\n2;13/09/2026;Concept B;45,00\n"

    assert (
        figures(f"Référence commande;Date de commande;Détaillant;Montant total\n{rows}")[0] == "135"
    )


def test_what_is_paid_out_after_fees_raises_no_question():
    rows = "1,2026-03-01,Book,1,9.90,2.99,1.49,11.40\n2,2026-03-02,Box,2,15.00,4.99,4.50,30.49\n"
    header = "Order,Date,Item,Qty,Unit price,Shipping,Commission,Amount handed on\n"

    assert figures(header + rows)[0] == "39.9"


def test_words_of_things_whose_cells_are_money_name_what_was_taken():
    rows = "1,2026-03-01,54.00,4.00,58.00\n2,2026-03-02,20.00,6.00,26.00\n"

    assert figures(f"Order,Date,Basket,Shipping,Paid\n{rows}")[0] == "74"


def test_a_sum_before_discount_and_fees_is_told_by_what_was_paid():
    rows = "1,2026-03-01,40.00,4.00,2.50,38.50\n2,2026-03-02,30.00,0.00,1.50,31.50\n"

    assert figures(f"Check,Date,Total,Discount,Service fee,Paid\n{rows}")[0] == "66"


HINDI = """
दिनांक,ग्राहक,वस्तु,मात्रा,दर,राशि
13/03/2026,राम,कप,1,12.50,12.50
14/03/2026,श्याम,थाली,2,9.90,19.80
15/03/2026,राम,चाय,3,6.25,18.75
"""
REDUCED = """
Date,Product,Order_Quantity,Unit_Price,Revenue
2026-03-13,Rack,8,120,950
2026-03-14,Rack,23,120,2401
2026-03-15,Lamp,1,40,40
"""
SENT_BESIDE = """
Número;Data;Produto;Quantidade;Valor unitário;Desconto item;Valor total;Frete pedido;Total pedido
101;02/03/2026;Caneca;2;25,00;5,00;45,00;12,00;87,00
101;02/03/2026;Prato;1;30,00;0,00;30,00;12,00;87,00
"""
KEPT = """
N° commande;Date;Désignation;Qté;Prix unitaire TTC;Frais de port;Commission;Montant à reverser
F1;02/09/2026;Livre;1;9,90;2,99;1,49;11,40
F2;13/09/2026;Coffret;2;15,00;4,99;4,50;30,49
"""


@pytest.mark.parametrize(
    ("text", "total", "quantity"),
    [
        pytest.param(HINDI, "51.05", "6", id="pieces times price, all names unknown"),
        pytest.param(REDUCED, "3391", "32", id="less than quantity x price throughout"),
        pytest.param(SENT_BESIDE, "75", "3", id="a line total after discount has no shipping"),
        pytest.param(KEPT, "39.9", "3", id="what is passed on is no sale"),
    ],
)
def test_nothing_is_asked_that_rows_answer(text, total, quantity):
    assert figures(text) == (total, quantity)


def test_more_than_quantity_times_price_is_asked():
    assert asked(REDUCED.replace("950", "1950")) == "amount_column"


def test_a_single_candidate_is_asked_for_by_its_name():
    reading = read("Date,Order,N. Revenue\n2026-03-13,1,34.00\n2026-03-14,2,35.50\n")
    assert reading.question
    assert reading.question.text.startswith("Is “N. Revenue” the ")


def test_a_refund_has_its_shipping_off_too():
    text = (
        "Order,Date,Customer,Kind,Shipping,Total\n"
        "1,2026-03-13,Ann,Sale,5.00,45.00\n"
        "1,2026-03-14,Ann,Refund,5.00,-45.00\n"
    )
    assert figures(text, shipping_in="yes")[0] == "0"


@pytest.mark.parametrize("fee", ["5.00", "20.00"])
def test_a_fee_beside_refunded_rows_is_not_what_was_given_back(fee):
    header = "Order,Date,Product,Qty,Total,Status,Restock\n"
    rows = f"1,2026-03-13,Mug,1,35.00,Refunded,{fee}\n2,2026-03-14,Tee,1,80.00,Paid,\n"
    assert figures(header + rows)[0] == "80"


def test_an_unknown_column_that_gives_all_back_is_what_was_refunded():
    header = "Order,Date,Product,Qty,Total,Status,Zurueck\n"
    rows = (
        "1,2026-03-13,Mug,1,35.00,Refunded,35.00\n2,2026-03-14,Tee,1,80.00,Partially refunded,20\n"
    )
    assert figures(header + rows)[0] == "60"


def test_large_counts_and_returns_of_unknown_name_beside_a_price_are_asked_about():
    rows = "1,2026-03-01,Mug,1200,0.50\n2,2026-03-02,Plate,6,2.50\n3,2026-03-03,Plate,-6,2.50\n"

    reading = read(f"Invoice,Date,Description,Zorp,Unit price\n{rows}")

    assert reading.question
    assert reading.question.kind == "quantity_column"


def test_pieces_of_unknown_name_are_proven_by_price_and_discount():
    rows = "1,2026-03-01,Mug,2,4.50,1.00,8.00\n2,2026-03-02,Plate,1,6.00,0.00,6.00\n"

    assert figures(f"Order,Date,Item,Zorp,Unit price,Discount,Net\n{rows}") == ("14", "3")


def test_what_is_left_after_fees_with_postage_in_it_is_no_sale():
    rows = "1;13/09/2026;Tasse;12,90;3,50;-1,94;14,46\n2;14/09/2026;Bol;18,90;4,50;-2,84;20,56\n"
    header = "N° de commande;Date de la vente;Titre;Prix;Frais de port reçus;Commission;Montant net"

    assert figures(f"{header}\n{rows}")[0] == "31.8"
