"""What short forms in header words stand for."""

SHORT_FOR = {
    "amt": "amount", "qty": "quantity", "disc": "discount", "discnt": "discount",
    "desc": "description", "ord": "order", "inv": "invoice", "cust": "customer", "prod": "product",
    "nr": "number", "num": "number", "no": "number", "tot": "total", "ttl": "total",
    "pmt": "payment", "txn": "transaction", "trx": "transaction", "trans": "transaction",
    "curr": "currency", "dt": "date", "val": "value", "ext": "extended", "prc": "price",
    "ship": "shipping", "cnt": "count",
}  # fmt: skip
