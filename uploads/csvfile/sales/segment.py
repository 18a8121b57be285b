"""One segment of records to its sales, its rejected records and the counts of what is ignored."""

from __future__ import annotations

from typing import NamedTuple

import polars as pl

from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.sales.added_up import mark_sums
from uploads.csvfile.sales.amounts import amounts_of, currencies_of
from uploads.csvfile.sales.days import DayHeadings
from uploads.csvfile.sales.fields import fields_of
from uploads.csvfile.sales.filling import Filling
from uploads.csvfile.sales.money_in import MONEY_OUT, not_earned
from uploads.csvfile.sales.refunds import added_refunds
from uploads.csvfile.sales.rejecting import faults_of, rejected_records
from uploads.csvfile.sales.standing import Standing, mark_layout, stand
from uploads.csvfile.salestable import SALE_COLUMNS, SalesTable
from uploads.csvfile.values import Dates, convert_currencies, convert_dates
from uploads.csvfile.vocabulary.fees import says_fee

PART = "part of order"
OTHER_ACCOUNT = "not an income account"
FEE = "fee"
_ITEM_LIST = r"(?i)\bx ?\d+\b.*[,;\n].*\bx ?\d+\b|\b\d+ ?x\b.*[,;\n].*\b\d+ ?x\b"


class Segment(NamedTuple):
    """The table, and why each record was ignored (null where it was not)."""

    table: SalesTable
    ignored: pl.Series


class SegmentReader:
    """Reads the segments of one file in order; what an order's lines share is carried over."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.days = DayHeadings(plan)
        self.filling = Filling(plan)
        self.orders: set[str] = set()

    def read(self, frame: pl.DataFrame) -> Segment:
        plan = self.plan
        fields = fields_of(frame, plan)
        amounts = amounts_of(frame, plan)
        rows = amounts.rows
        skip = mark_sums(mark_layout(frame, fields, plan), fields, rows["total"])
        skip = self.days.mark(skip, frame)
        fields = self.filling.fill(frame, self.days.fill(fields, skip), skip)
        standing = stand(fields, plan, skip)
        ignored = self._by_money(frame, rows, standing)
        if plan.money.order_money:
            ignored, rows, fields = self._orders_once(ignored, rows, fields)
        clock, zone = fields["time"], fields["zone"]
        has_clock = "time" in plan.roles.fields
        has_zone = "zone" in plan.roles.fields
        dates = convert_dates(
            fields["date"],
            plan.date_style,
            clock if has_clock else None,
            zone if has_zone else plan.zone or None,
        )
        faults = faults_of(frame, plan, (dates.day, dates.bad), amounts.bad, rows["priceless"])
        live = ignored.is_null()
        rejected = rejected_records(frame, faults, live)
        taken = live & ~frame["record"].is_in([bad.record for bad in rejected])
        sales = self._sales(frame, fields, rows, dates, standing, taken)
        refunds = added_refunds(sales, frame, standing.returned, plan)
        sales = sales.drop("place")
        if refunds.height:
            sales = pl.concat([sales, refunds]).sort("record", "added", maintain_order=True)
        first = int(frame["record"][0])
        table = SalesTable(first, frame.height, sales, rejected, counted(ignored))
        return Segment(table, ignored)

    def _by_money(self, frame: pl.DataFrame, rows: pl.DataFrame, standing: Standing) -> pl.Series:
        """Rows of other accounts, and money out of a bank account, are no sales."""
        ledger, ignored = self.plan.ledger, standing.ignored
        if ledger and not self.plan.money_in:
            own = frame[ledger.account.cell].is_in(list(ledger.income))
            if ledger.contra and ledger.contra_income:
                own = own | frame[ledger.contra.cell].is_in(list(ledger.contra_income))
            ignored = _where(ignored, ~own.fill_null(value=False), OTHER_ACCOUNT)
        below = (rows["total"] < 0).fill_null(value=False)
        if self.plan.fees and below.any():
            texts = frame[self.plan.fees.cell]
            fees = [text for text in texts.filter(below).drop_nulls().to_list() if says_fee(text)]
            ignored = _where(ignored, below & texts.is_in(fees), FEE)
        if self.plan.money_in:
            own = not_earned(frame, rows["total"], self.plan)
            ignored = pl.select(pl.coalesce(ignored, own)).to_series()
        elif self.plan.paid_out:
            ignored = _where(ignored, below & ~standing.refund, MONEY_OUT)
        return ignored

    def _orders_once(
        self, ignored: pl.Series, rows: pl.DataFrame, fields: pl.DataFrame
    ) -> tuple[pl.Series, pl.DataFrame, pl.DataFrame]:
        """Order money on its first line; the others are part of that order (rule 5)."""
        frame = rows.with_columns(*fields.select("order_number", "product", "sku"), ignored=ignored)
        live = pl.col("ignored").is_null() & pl.col("order_number").is_not_null()
        order = pl.when(live).then("order_number")
        frame = frame.with_columns(order=order).with_columns(
            nth=pl.int_range(pl.len()).over("order"),
            several=pl.col("product").drop_nulls().n_unique().over("order") > 1,
            varied=pl.col("sku").drop_nulls().n_unique().over("order") > 1,
            sum=_pieces_of_order(self.plan).over("order"),
            known=pl.col("total").drop_nulls().first().over("order"),
        )
        seen = frame["order"].is_in(list(self.orders)).fill_null(value=False)
        later = frame["order"].is_not_null() & ((frame["nth"] > 0) | seen)
        self.orders |= set(frame["order"].drop_nulls().unique().to_list())
        in_order = pl.col("order").is_not_null()
        quantity = pl.col("sum") if self.plan.money.quantity else pl.lit(1)
        done = frame.with_columns(
            quantity=pl.when(in_order)
            .then(quantity)
            .otherwise("quantity")
            .cast(rows.schema["quantity"]),
            total=pl.when(in_order).then(pl.coalesce("total", "known")).otherwise("total"),
            product=pl.when(~(in_order & pl.col("several"))).then("product"),
            sku=pl.when(~(in_order & pl.col("varied"))).then("sku"),
        )
        each = (pl.col("total").cast(pl.Float64) / pl.col("quantity").cast(pl.Float64)).round(6)
        done = done.with_columns(
            unit_price=pl.when(pl.col("quantity") != 0).then(each).cast(rows.schema["unit_price"]),
            priceless=pl.col("total").is_null(),
        )
        return (
            _where(ignored, later, PART),
            done.select(rows.columns),
            fields.with_columns(*done.select("product", "sku")),
        )

    def _sales(
        self,
        frame: pl.DataFrame,
        fields: pl.DataFrame,
        rows: pl.DataFrame,
        dates: Dates,
        standing: Standing,
        taken: pl.Series,
    ) -> pl.DataFrame:
        plan = self.plan
        currency = currencies_of(frame, plan)
        if "currency" in plan.roles.fields:
            currency = convert_currencies(fields["currency"])[0]
        texts = fields.select(
            "order_number",
            "sku",
            "product",
            "customer_id",
            "customer_email",
            "customer_name",
            "channel",
        )
        refund = (
            (rows["quantity"] < 0).fill_null(value=False)
            | (rows["total"] < 0).fill_null(value=False)
            | standing.refund
        )
        whole = pl.DataFrame(
            [
                frame["record"],
                frame["line"].alias("line_number"),
                dates.day.alias("sold_on"),
                dates.instant.alias("sold_at"),
                currency.alias("currency"),
                refund.alias("refund"),
            ]
        ).with_columns(
            *texts.fill_null(""), *rows, place=pl.int_range(frame.height, dtype=pl.UInt32)
        )
        return _signed(whole.filter(taken), counted=plan.money.quantity is not None)


def _pieces_of_order(plan: Plan) -> pl.Expr:
    """What its lines count, added up; a count of the whole order stands on each of them."""
    counted = plan.money.quantity
    whole = counted is not None and counted.kind == "quantity_order"
    return pl.col("quantity").drop_nulls().first() if whole else pl.col("quantity").sum()


def _signed(sales: pl.DataFrame, *, counted: bool) -> pl.DataFrame:
    """Sales with their kind, refunds negative (rule 7), in the columns of a SalesTable and `place`.

    A list of items in one cell is no product where the file does not count pieces (rule 4).
    """
    negative = {
        n: pl.when("refund").then(-pl.col(n).abs()).otherwise(pl.col(n))
        for n in ("quantity", "total")
    }
    lists = pl.col("product").str.contains(_ITEM_LIST)
    no_list = pl.when(lists).then(pl.lit("")).otherwise("product")
    return sales.with_columns(
        **negative,
        added=pl.lit(value=False),
        kind=pl.when("refund").then(pl.lit("refund")).otherwise(pl.lit("sale")),
        customer_email=pl.col("customer_email").str.to_lowercase(),
        product=pl.col("product") if counted else no_list,
        unit_price=pl.col("unit_price").abs(),
    ).select(*(pl.col(name).cast(kind) for name, kind in SALE_COLUMNS.items()), "place")


def counted(ignored: pl.Series) -> dict[str, int]:
    """How often each reason stands there."""
    if ignored.null_count() == len(ignored):
        return {}
    return dict(ignored.drop_nulls().value_counts(name="times").iter_rows())


def _where(ignored: pl.Series, mask: pl.Series, reason: str) -> pl.Series:
    rows = pl.DataFrame({"ignored": ignored, "mask": mask})
    told = pl.when("mask").then(pl.lit(reason))
    return rows.select(pl.coalesce("ignored", told).alias("ignored"))["ignored"]
