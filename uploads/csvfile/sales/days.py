"""Days that are written once: on the first of their sales, or alone above them."""

from __future__ import annotations

import polars as pl

from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.sales.standing import cell_names, filled
from uploads.csvfile.values import said, stated
from uploads.csvfile.vocabulary.totals import TOTAL_LINE

DAY = "day heading"
_NUMBERED = ("order", "order_named", "payment_id", "row_id", "reference", "customer_name",
             "customer_id", "customer_email")  # fmt: skip


def heads_days(plan: Plan) -> bool:
    """Each day is written once, on its first row: as in a notebook, where nothing numbers rows."""
    survey = plan.survey
    if survey.sample.is_empty() or survey.of(*_NUMBERED):
        return False
    days = stated(survey.sample[plan.date.cell])
    written = days.drop_nulls()
    once = written.n_unique() == len(written) and len(days) > 2
    return once and days[0] is not None and len(written) * 2 <= len(days)


class DayHeadings:
    """Rows that hold a day and nothing else, where no other row states one."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.found = self._stand_alone()
        self.last: str | None = None

    def _stand_alone(self) -> bool:
        sample = self.plan.survey.sample
        if sample.is_empty():
            return False
        rows = sample.select(day=self._day(sample), alone=self._alone(sample))
        dated = rows.filter(pl.col("day"))
        return 0 < dated.height < rows.height and bool(dated["alone"].all())

    def _day(self, frame: pl.DataFrame) -> pl.Series:
        """Where a day is stated, and no word for totals in its place."""
        text = said(frame[self.plan.date.cell])
        return text.is_not_null() & ~text.str.contains(TOTAL_LINE).fill_null(value=False)

    def _alone(self, frame: pl.DataFrame) -> pl.Expr:
        others = (name for name in cell_names(frame) if name != self.plan.date.cell)
        return ~pl.any_horizontal(filled(name).fill_null(value=False) for name in others)

    def mark(self, skip: pl.Series, frame: pl.DataFrame) -> pl.Series:
        """The `skip` of the frame with its headings."""
        if not self.found:
            return skip
        rows = frame.select(day=self._day(frame) & skip.is_null(), alone=self._alone(frame))
        heading = pl.when(pl.col("day") & pl.col("alone")).then(pl.lit(DAY))
        return rows.with_columns(skip=skip).select(skip=pl.coalesce(heading, "skip"))["skip"]

    def fill(self, fields: pl.DataFrame, skip: pl.Series) -> pl.DataFrame:
        """The day above each row that states none."""
        if not self.found:
            return fields
        rows = fields.with_columns(skip=skip).with_columns(
            above=pl.when(pl.col("skip") == DAY)
            .then("date")
            .forward_fill()
            .fill_null(pl.lit(self.last, pl.String))
        )
        self.last = rows["above"][-1]
        live = pl.when(pl.col("skip").is_null()).then(pl.coalesce("date", "above"))
        return rows.with_columns(date=live.otherwise("date")).drop("skip", "above")
