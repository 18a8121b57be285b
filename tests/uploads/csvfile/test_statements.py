"""Statements of accounts: asked about, and read as the answer says."""

import io

import pytest

from uploads.csvfile.salestable import Answers, Reading
from uploads.csvfile.service import CSVParserService
from uploads.csvfile.summary import summarise

WALLET = """
Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
TOPUP,Current,2026-01-02,2026-01-02,Top-up by card,500.00,0.00,EUR,COMPLETED,500.00
EXCHANGE,Current,2026-01-03,2026-01-03,Exchanged to USD,-100.00,0.50,EUR,COMPLETED,399.50
EXCHANGE,Current,2026-01-03,2026-01-03,Exchanged from EUR,108.00,0.00,USD,COMPLETED,108.00
TRANSFER,Current,2026-01-05,2026-01-05,Transfer from Ann,120.00,0.00,EUR,COMPLETED,519.50
CARD_PAYMENT,Current,2026-01-18,2026-01-19,Taxi,-17.00,0.00,USD,COMPLETED,91.00
CARD_REFUND,Current,2026-01-20,2026-01-21,Shoe shop,40.00,0.00,EUR,COMPLETED,559.50
TRANSFER,Current,2026-01-22,,Transfer from Bob,15.00,0.00,EUR,REVERTED,
"""
SIDES = """
Date,Description,Amount,Type,Balance
01/02/2026,Opening,500.00,CR,500.00
03/02/2026,Paper,45.20,DR,454.80
14/02/2026,Invoice 12,300.00,CR,754.80
"""
IN_WORDS = """
Data;Operação;Doc;Valor;Movimento
02/01/2026;Pix recebido;1001;150,00;Entrada
03/01/2026;Energia;1002;-230,10;Saída
15/01/2026;Pix recebido;1003;90,00;Entrada
15/01/2026;Saldo do dia;;9,90;
"""
CASH_BOOK = """
Date,Particulars,Vch Type,Vch No.,Debit (Receipt),Credit (Payment),Balance
2026-04-01,Opening balance,,,,,5000.00
2026-04-02,Counter,Receipt,R-1,1200.00,,6200.00
2026-04-05,Tea,Payment,P-1,,150.00,6050.00
2026-04-09,Counter,Receipt,R-2,900.00,,6950.00
"""
UNSIGNED = """
Date,Description,Amount,Balance
2026-02-01,Ann,500.00,500.00
2026-02-03,Paper,45.20,454.80
2026-02-14,Bob,300.00,754.80
"""


def read(text: str, **settled: str) -> Reading:
    source = io.BytesIO(text.strip().encode())
    return CSVParserService().read(source, Answers(settled=settled))


@pytest.mark.parametrize("text", [WALLET, SIDES, IN_WORDS])
def test_a_statement_asks_whether_money_in_is_sales(text):
    question = read(text).question
    refusal = read(text, bank_statement="no").refusal

    assert question
    assert question.kind == "bank_statement"
    assert refusal
    assert "not your sales" in refusal.message


@pytest.mark.parametrize(
    ("text", "totals", "ignored"),
    [
        (
            WALLET,
            ["120"],
            {
                "your own money": 1,
                "money out": 2,
                "money exchanged": 1,
                "money given back to you": 1,
                "status: REVERTED": 1,
            },
        ),
        (SIDES, ["500", "300"], {"money out": 1}),
        (IN_WORDS, ["150", "90"], {"money out": 1, "a balance": 1}),
        (CASH_BOOK, ["1200", "900"], {"money out": 1, "a balance": 1}),
    ],
)
def test_money_that_others_sent_is_sales_once_somebody_says_so(text, totals, ignored):
    found = summarise(read(text, bank_statement="yes", date_order="dmy"), keep_all=True)

    assert [str(sale["total"]) for sale in found.transactions] == totals
    assert dict(found.ignored) == ignored


def test_a_statement_that_hides_what_went_out_is_refused():
    refusal = read(UNSIGNED, bank_statement="yes").refusal

    assert refusal
    assert "does not say which amounts came in" in refusal.message
