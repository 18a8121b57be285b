"""What a file may look like that is none of sales: what to say, and the titles it goes by."""

from __future__ import annotations

LOOKS: dict[str, str] = {
    "quotes": "This looks like a list of quotes, which are not sales yet. Export your invoices or orders instead.",
    "bills": "This looks like a list of purchases from your suppliers. Export your sales invoices or orders instead.",
    "carts": "This looks like a list of abandoned carts. Export your orders instead.",
    "payouts": "This looks like a list of payouts. Export the single payments or orders instead.",
    "customers": "This looks like a list of your customers. Export the single sales or orders instead.",
    "stock": "This looks like a stock list. Export your sales or orders instead.",
    "days": "This looks like sums per day, week or month. Export the single sales, orders or receipts instead.",
    "products": "This looks like sums per product. Export the single sales, orders or receipts instead.",
    "spending": "This looks like a book of what was spent. Export your sales, orders or receipts instead.",
    "payroll": "This looks like pay to your staff. Export your sales, orders or receipts instead.",
    "subscriptions": "This looks like a list of subscriptions. Export the single charges or invoices instead.",
    "ads": "This looks like a report of advertising. Export your sales, orders or receipts instead.",
    "accounts": "This looks like a report of your accounts. Export the single sales, orders or invoices instead.",
    "own_account": "This is a statement of an account whose money in is not your sales. Export your sales, orders or invoices instead.",
    "unsigned": "This looks like a statement of an account that does not say which amounts came in and which went out. Export it with signs or with a column for each, or export your sales instead.",
    "table": "This does not look like a table of sales: no line names its columns. Export a list of sales, orders or receipts as CSV.",
}  # fmt: skip
TITLES: dict[str, frozenset[str]] = {
    "quotes": frozenset(
        "quotes|quotations|estimates|proposals|angebote|devis|presupuestos|cotizaciones|preventivi|orcamentos|offertes|nabidky|wyceny".split("|")
    ),
    "bills": frozenset(
        "bills|purchase orders|purchases|vendor bills|purchase invoices|vendor payments|bill payments|supplier invoices|expenses|eingangsrechnungen|"
        "achats|compras|acquisti|inkoop|zakupy|purchases by vendor detail|purchase day book|purchase ledger".split("|")
    ),
    "carts": frozenset("abandoned checkouts|abandoned carts|abandoned orders|abandoned checkout".split("|")),
    "stock": frozenset("inventory|stock list|stock on hand|inventory valuation|lagerbestand|inventario|inventaire".split("|")),
    "accounts": frozenset(
        "trial balance|balance sheet|profit and loss|income statement|cash flow|statement of cash flows|profit loss|gewinn und verlustrechnung|"
        "a r aging summary|accounts receivable aging".split("|")
    ),
    "days": frozenset("sales by day|sales by month|daily sales summary|monthly sales|sales summary|daily summary|tagesabschluss".split("|")),
    "products": frozenset(
        "sales by product|sales by item|product mix|sales by product service summary|item sales summary|sales by product summary|sales by customer summary".split("|")
    ),
}  # fmt: skip
