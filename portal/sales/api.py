"""The transactions of a business, for programs."""

from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal
from typing import Annotated

from ninja import Query, Router, Schema

from portal.integrations.bearer import Bearer, Call
from portal.sales import listing
from portal.sales.models import Transaction
from portal.texts import StorableText

router = Router(tags=["Sales"], auth=Bearer())


class ProductOut(Schema):
    sku: str
    name: str


class CustomerOut(Schema):
    email: str
    external_id: str
    name: str


class TransactionOut(Schema):
    """Amounts are texts, with the decimals of the file, and negative for a refund."""

    id: int
    upload: uuid.UUID
    line_number: int
    kind: Transaction.Kind
    sold_on: dt.date
    sold_at: dt.datetime | None
    order_number: str
    product: ProductOut | None
    customer: CustomerOut | None
    quantity: str
    unit_price: str | None
    total: str
    discount: str | None
    tax: str | None
    currency: str
    channel: str

    @classmethod
    def of(cls, sale: Transaction) -> TransactionOut:
        return cls(
            id=sale.pk,
            upload=sale.upload_id,
            line_number=sale.line_number,
            kind=Transaction.Kind(sale.kind),
            sold_on=sale.sold_on,
            sold_at=sale.sold_at,
            order_number=sale.order_number,
            product=ProductOut.model_validate(sale.product) if sale.product else None,
            customer=CustomerOut.model_validate(sale.customer) if sale.customer else None,
            quantity=plain(sale.quantity),
            unit_price=None if sale.unit_price is None else plain(sale.unit_price),
            total=plain(sale.total),
            discount=None if sale.discount is None else plain(sale.discount),
            tax=None if sale.tax is None else plain(sale.tax),
            currency=sale.currency,
            channel=sale.channel,
        )


class Transactions(Schema):
    """Latest day first; `next_cursor` asks for those after these, and is null at the end."""

    transactions: list[TransactionOut]
    next_cursor: str | None


@router.get("/transactions", response=Transactions)
def transactions(
    request: Call,
    upload: uuid.UUID | None = None,
    start: Annotated[dt.date | None, Query(alias="from")] = None,
    end: Annotated[dt.date | None, Query(alias="to")] = None,
    product: Annotated[StorableText | None, Query(description="SKU or name")] = None,
    customer: Annotated[StorableText | None, Query(description="E-mail, number or name")] = None,
    cursor: str | None = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> Transactions:
    """Sales and refunds, both days included."""
    found, following = listing.page(
        request.auth.business,
        upload=upload,
        start=start,
        end=end,
        product=product,
        customer=customer,
        cursor=cursor,
        limit=limit,
    )
    return Transactions(
        transactions=[TransactionOut.of(sale) for sale in found], next_cursor=following
    )


def plain(amount: Decimal) -> str:
    """Never with an exponent."""
    return f"{amount:f}"
