"""Exports of sales made up at random, as tools lay them out, each with the sales that are in it.

A layout is a choice of columns and of one of the usual words for each, their order, a style of
headers, dates and numbers, and what is written how often: order money on every line or on the first
alone, lines that go on without their order's cells, title lines, a line of totals.
"""

import csv
import datetime
import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

WORDS = {
    "order": "Order ID|Order #|Order No.|Invoice Number|Receipt number|Ticket|Order Ref|Sale ID",
    "payment": "Transaction ID|Payment ID|Charge ID",
    "date": "Date|Order Date|Created at|Sale Date|Transaction Date|Date of sale|Sold on|Day",
    "shipped": "Ship Date|Due Date|Delivery Date|Payout Date|Updated at|Available on",
    "item": "Product|Item Name|Description|Product Title|Lineitem name|Article|Goods",
    "sku": "SKU|Item Code|Product Code|Article No.|Barcode|PLU",
    "pieces": "Quantity|Qty|Units|Quantity Sold|No. of units|Items|Count|Pcs",
    "price": "Unit Price|Price|Item Price|Price each|Rate|Selling price|Price per unit",
    "line": "Line Total|Amount|Total Price|Line Amount|Item amount|Sales|Revenue|Sales Amount",
    "cost": "Cost|Unit Cost|COGS|Cost Price",
    "old price": "Compare at price|MSRP|RRP|Original price",
    "discount": "Line discount|Item discount|Line discount amount",
    "net": "Net Amount|Amount excl. VAT|Total ex tax|Line total excl. tax",
    "tax": "Tax|VAT|Tax Amount|Sales Tax",
    "gross": "Gross Amount|Amount incl. VAT|Total inc tax|Line total incl. tax",
    "items": "Items Subtotal|Order Subtotal|Subtotal|Merchandise total",
    "shipping": "Shipping|Shipping Cost|Postage|Delivery fee|Postage & Packing",
    "order total": "Order Total|Grand Total|Total Paid|Order Amount|Invoice Total",
    "order discount": "Discount|Discount Amount|Promo discount",
    "refunded": "Refunded Amount|Amount Refunded|Total refunded",
    "count": "Items|Item count|Number of items|Total quantity|Items ordered",
    "charged": "Gross|Amount|Charged|Transaction Amount|Payment Amount",
    "fee": "Fee|Processing Fee|Commission|Transaction fee",
    "kept": "Net|Net Amount|You receive|Net Payout|Deposited",
    "kind": "Type|Transaction Type|Kind|Event",
    "buyer": "Customer|Customer Name|Buyer|Client|Billing Name|Full Name",
    "email": "Email|Customer Email|Email Address",
    "status": "Status|Order Status|Financial Status|Payment Status|State",
    "note": "Notes|Tags|City|Country|Shipping Method|Payment Method|Staff|Weight (g)|Risk Level",
}
DATES = ["%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ", "%d %b %Y", "%b %d, %Y", "%d.%m.%Y"]
GOODS = ["Mug", "Candle, small", "Poster A2", "Tea 100g", "T-shirt / M", "Soap", "Honey 500 g"]
BUYERS = ["Ana Ruiz", "John Smith", "Mei Lin", "Pat O'Neil", "Sue Wong"]
OF_ORDER = ["date", "shipped", "buyer", "email", "status", "note"]

Sale = tuple[datetime.date, str, Decimal]
HeaderStyle = Callable[[list[str]], str]
HEADERS: list[HeaderStyle] = [
    "_".join,
    " ".join,
    lambda words: "".join(word.capitalize() for word in words),
    lambda words: " ".join(words).upper(),
]


@dataclass
class Layout:
    """Rows as {column: cell}, the columns in their order, and the sales that the rows are."""

    random: Random
    columns: list[str] = field(default_factory=list)
    rows: list[dict[str, str]] = field(default_factory=list)
    sales: list[Sale] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.date_style = self.random.choice(DATES)
        self.sign = self.random.choice(["", "", "$", "€", "£"])
        start = datetime.datetime(2025, self.random.randint(1, 9), 1, 9, tzinfo=datetime.UTC)
        gaps = (datetime.timedelta(minutes=self.random.randint(0, 80_000)) for _ in range(16))
        self.days = sorted(start + gap for gap in gaps)

    def maybe(self, chance: float) -> bool:
        return self.random.random() < chance

    def use(self, **chances: float) -> None:
        """Takes columns, each with its chance; underscores stand for blanks."""
        names = [name.replace("_", " ") for name, chance in chances.items() if self.maybe(chance)]
        self.columns += names

    def money(self, amount: Decimal) -> str:
        return f"{'-' if amount < 0 else ''}{self.sign}{abs(amount):,.2f}"

    def about(self, day: datetime.datetime) -> dict[str, str]:
        """The cells that every kind of row may have."""
        buyer = self.random.choice(BUYERS)
        return {
            "date": day.strftime(self.date_style),
            "shipped": (day + datetime.timedelta(days=3)).strftime(self.date_style),
            "buyer": buyer,
            "email": f"{buyer.split()[0].lower()}@example.com",
            "note": self.random.choice(["", "x"]),
        }

    def price(self) -> Decimal:
        return Decimal(self.random.randint(100, 20_000)) / 100


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"))


def lines(random: Random) -> Layout:
    """A row for each line of an order."""
    layout = Layout(random)
    layout.use(order=1, date=1, shipped=0.3, item=1, sku=0.5, pieces=1)
    money = random.choice(["price", "price and total", "taxed", "order money"])
    layout.use(price=money != "taxed", cost=0.2, old_price=0.15, buyer=0.5, email=0.3, note=0.5)
    if money == "price and total":
        layout.use(line=1, discount=0.4)
    elif money == "taxed":
        layout.use(net=1, tax=1, gross=1)
    elif money == "order money":
        layout.use(line=0.5, shipping=0.8, order_total=1, items=0.5)
    layout.use(status=0.3)
    goes_on = layout.maybe(0.3)
    repeated = not goes_on and layout.maybe(0.5)
    for number, day in enumerate(layout.days, 1001):
        _add_order(layout, str(number), day, goes_on=goes_on, repeated=repeated)
    return layout


def _add_order(
    layout: Layout, number: str, day: datetime.datetime, *, goes_on: bool, repeated: bool
) -> None:
    random, about = layout.random, layout.about(day)
    about |= {"order": number, "status": random.choice(["Paid", "Completed", "Paid", "Cancelled"])}
    shipping = random.choice([Decimal(0), Decimal("4.95")]) * ("shipping" in layout.columns)
    bought = [
        (layout.price(), random.choice([1, 1, 2, 3])) for _ in range(random.choice([1, 1, 3]))
    ]
    offs = [
        cents(each * pieces / 10) * ("discount" in layout.columns and layout.maybe(0.4))
        for each, pieces in bought
    ]
    totals = [each * pieces - off for (each, pieces), off in zip(bought, offs, strict=True)]
    goods = sum(totals, Decimal(0))
    of_order = {"items": goods, "shipping": shipping, "order total": goods + shipping}
    for at, ((each, pieces), off, total) in enumerate(zip(bought, offs, totals, strict=True)):
        tax = cents(total / 5)
        amounts = {"price": each, "line": total, "cost": cents(each * Decimal("0.437")),
                   "old price": cents(each * Decimal("1.25")), "discount": off, "net": total,
                   "tax": tax, "gross": total + tax}  # fmt: skip
        amounts |= of_order if repeated or at == 0 else {}
        row = about | {name: layout.money(amount) for name, amount in amounts.items()}
        thing = random.randrange(len(GOODS))
        row |= {"item": GOODS[thing], "sku": f"SK-{thing:03}", "pieces": str(pieces)}
        if goes_on and at:
            row |= dict.fromkeys([*OF_ORDER, "order"], "")
        layout.rows.append(row)
        if "status" not in layout.columns or about["status"] != "Cancelled":
            layout.sales.append((day.date(), number, total))


def orders(random: Random) -> Layout:
    """A row for each order: goods before tax and shipping count, where they are stated."""
    layout = Layout(random)
    layout.use(order=1, date=1, shipped=0.3, status=0.4, buyer=0.6, email=0.4, count=0.3)
    itemised = layout.maybe(0.6)
    layout.use(items=itemised, order_discount=0.5 * itemised, shipping=0.7 * itemised)
    layout.use(tax=0.6 * itemised, order_total=1, refunded=0.3, note=0.5)
    for number, day in enumerate(layout.days, 501):
        goods = layout.price()
        off = cents(goods / 10) * ("order discount" in layout.columns and layout.maybe(0.5))
        shipping = Decimal("4.95") * ("shipping" in layout.columns and layout.maybe(0.5))
        tax = cents((goods - off) / 5) * ("tax" in layout.columns)
        total = goods - off + shipping + tax
        back = random.choice([total, cents(total / 2)]) if layout.maybe(0.2) else Decimal(0)
        status = "Paid" if back else random.choice(["Paid", "Completed", "Cancelled"])
        amounts = {"items": goods, "order discount": off, "shipping": shipping, "tax": tax,
                   "order total": total, "refunded": back}  # fmt: skip
        row = {name: layout.money(amount) for name, amount in amounts.items()}
        row |= {"order": str(number), "status": status, "count": str(random.choice([1, 2, 3]))}
        layout.rows.append(layout.about(day) | row)
        if "status" in layout.columns and status == "Cancelled":
            continue
        layout.sales.append((day.date(), str(number), goods - off if itemised else total))
        if back and "refunded" in layout.columns:
            layout.sales.append((day.date(), str(number), -back))
    return layout


def payments(random: Random) -> Layout:
    """A row for each payment, refund and payout; what was charged counts, before the fee."""
    layout = Layout(random)
    layout.use(payment=1, date=1, shipped=0.3, kind=0.6, charged=1, fee=0.7, buyer=0.4, email=0.4)
    layout.use(kept=0.6 * ("fee" in layout.columns), status=0.4, note=0.3)
    for number, day in enumerate(layout.days, 70_001):
        kind = random.choice(["Payment"] * 6 + ["Refund", "Payout"])
        if kind == "Payout" and "kind" not in layout.columns:
            continue
        amount = layout.price() if kind == "Payment" else -layout.price()
        fee = cents(amount * Decimal("0.029")) if kind == "Payment" else Decimal(0)
        status = "Failed" if kind == "Payment" and layout.maybe(0.1) else "Succeeded"
        amounts = {"charged": amount, "fee": fee, "kept": amount - fee}
        row = {name: layout.money(amount) for name, amount in amounts.items()}
        row |= {"payment": f"tx_{number}", "kind": kind, "status": status}
        layout.rows.append(layout.about(day) | row)
        if kind != "Payout" and ("status" not in layout.columns or status == "Succeeded"):
            layout.sales.append((day.date(), f"tx_{number}", amount))
    return layout


def written(layout: Layout) -> str:
    """The file, in a dialect of its own."""
    random, out = layout.random, io.StringIO()
    names: list[str] = []
    for column in layout.columns:
        names.append(random.choice([w for w in WORDS[column].split("|") if w not in names]))
    if layout.maybe(0.5):
        style = random.choice(HEADERS)
        names = [style(re.sub("#", "number", name).replace(".", "").split()) for name in names]
    order = list(range(len(names)))
    if layout.maybe(0.5):
        random.shuffle(order)
    writer = csv.writer(out, delimiter=random.choice(",;\t"))
    if layout.maybe(0.2):
        writer.writerows([["Sales report"], []])
    writer.writerow(names[at] for at in order)
    for row in layout.rows:
        writer.writerow(row.get(layout.columns[at], "") for at in order)
    if layout.maybe(0.2):
        writer.writerow(["Total", *[""] * (len(order) - 1)])
    return out.getvalue()
