"""Continuation lines and group headings: blank cells take what stands above them (rule 6)."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.sales.days import heads_days
from uploads.csvfile.sales.fields import OF_ORDER
from uploads.csvfile.sales.standing import HEADING, TOTALS, cell_names, filled


class Filling:
    """Fills segment after segment; the last order and heading are carried over."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.last: pl.DataFrame | None = None
        self.heading: str | None = None
        self.by_day = heads_days(plan)

    def fill(self, frame: pl.DataFrame, fields: pl.DataFrame, skip: pl.Series) -> pl.DataFrame:
        fields = self._under_headings(frame, fields, skip)
        names = [
            name
            for name in fields.columns
            if name in OF_ORDER
            or name.startswith(("status", "kind", "cancelled", "void", "refunded"))
        ]
        known = [
            name
            for name in names
            if fields[name].null_count() < fields.height or self._carried(name)
        ]
        gaps = [name for name in known if fields[name].null_count()]
        if not gaps:
            self._carry(fields.tail(1))
            return fields
        rows = fields.with_columns(live=skip.is_null())
        if self.last is not None:
            rows = pl.concat([self.last.with_columns(live=pl.lit(value=True)), rows])
        rows = self._by_position(rows)
        if self.plan.order:
            rows = rows.with_columns(
                pl.when(pl.col("live") & pl.col("order_number").is_not_null())
                .then(
                    pl.coalesce(
                        pl.col(name), pl.col(name).filter("live").first().over("order_number")
                    )
                )
                .otherwise(pl.col(name))
                .alias(name)
                for name in gaps
            )
        rows = rows.tail(fields.height)
        live = rows.filter("live").tail(1).drop("live")
        self._carry(live if live.height else fields.tail(1))
        return rows.drop("live")

    def _carried(self, name: str) -> bool:
        return self.last is not None and self.last[name].null_count() == 0

    def _carry(self, last: pl.DataFrame) -> None:
        self.last = last

    def _by_position(self, rows: pl.DataFrame) -> pl.DataFrame:
        """Rows that state neither order nor date belong to the order above them."""
        if not self.plan.order:
            return self._without_orders(rows)
        if rows["order_number"].null_count() == 0:
            return rows
        number = pl.when("live").then(
            pl.coalesce("order_number", pl.when(pl.col("date").is_not_null()).then(pl.lit("")))
        )
        above = number.forward_fill()
        belongs = (
            pl.col("live")
            & pl.col("order_number").is_null()
            & pl.col("date").is_null()
            & (above != "")
        )
        return rows.with_columns(
            order_number=pl.when(belongs).then(above).otherwise("order_number")
        )

    def _without_orders(self, rows: pl.DataFrame) -> pl.DataFrame:
        """No order column: rows are continued only where date and customer always go together."""
        customers = [
            n
            for n in ("customer_name", "customer_id", "customer_email")
            if rows[n].null_count() < rows.height
        ]
        if not customers and not self.by_day:
            return rows
        if not customers:
            undated = pl.col("live") & pl.col("date").is_null()
            above = pl.col("date").forward_fill()
            return rows.with_columns(date=pl.when(undated).then(above).otherwise("date"))
        customer = pl.any_horizontal(pl.col(name).is_not_null() for name in customers)
        dated = pl.col("date").is_not_null()
        live = rows.filter("live")
        apart = live.select((customer != dated).any()).item()
        if apart:
            return rows
        blank = pl.col("live") & ~dated
        return rows.with_columns(
            pl.when(blank).then(pl.col(name).forward_fill()).otherwise(pl.col(name))
            for name in ("date", "currency", *customers)
        )

    def _under_headings(
        self, frame: pl.DataFrame, fields: pl.DataFrame, skip: pl.Series
    ) -> pl.DataFrame:
        """The name that a heading states stands for the customer, or the product, of rows below."""
        if not (skip == HEADING).any() and self.heading is None:
            return fields
        cells = cell_names(frame)
        rows = frame.select(cells).with_columns(skip=skip)
        name = pl.coalesce(pl.when(filled(cell)).then(pl.col(cell)) for cell in cells)
        alone = pl.sum_horizontal(filled(cell).fill_null(value=False) for cell in cells) == 1
        heading = pl.when((pl.col("skip") == HEADING) & alone).then(name)
        ended = pl.when(pl.col("skip") == TOTALS).then(pl.lit(""))
        marks = rows.select(mark=pl.coalesce(heading, ended))["mark"]
        marks = pl.concat([pl.Series([self.heading], dtype=pl.String), marks]).fill_null(
            strategy="forward"
        )
        self.heading = marks[-1]
        named = marks.slice(1).replace("", None)
        target = "customer_name" if self._fills_customer() else "product"
        return fields.with_columns(pl.coalesce(target, named).alias(target))

    def _fills_customer(self) -> bool:
        """A heading names what no column does: the customer, else the product."""
        fields = self.plan.roles.fields
        return "customer_name" not in fields or "product" in fields
