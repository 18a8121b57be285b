"""Orders whose refund has a row of its own, so that a refunded status adds no second one."""

from __future__ import annotations

from uploads.csvfile.columns.plan import Plan
from uploads.csvfile.sales.segment import SegmentReader
from uploads.csvfile.vocabulary.kinds import status_of


def refunded_apart(plan: Plan) -> frozenset[str]:
    """Their numbers, among the first records, where a status says that sales were refunded."""
    roles = plan.roles
    told = any(status_of(v) == "refunded" for c in roles.statuses for v in c.values)
    none = plan.order is None or plan.survey.sample.is_empty()
    if none or not (told or roles.refunded) or not _may_have_refunds(plan):
        return frozenset()
    sales = SegmentReader(plan).read(plan.survey.sample).table.sales
    refunds = sales.filter((sales["kind"] == "refund") & ~sales["added"])
    return frozenset(refunds["order_number"].unique()) - {""}


def _may_have_refunds(plan: Plan) -> bool:
    """Whether any row may be a refund: by its kind, or by a number below zero."""
    money = plan.money
    if any("refund" in meanings.values() for meanings in plan.kinds.values()):
        return True
    if plan.ledger or money.debit or money.credit or money.discount:
        return True
    used = [c for c in (money.total, money.unit_price, money.quantity) if c]
    return any(not c.is_number or c.numbers.negative or c.numbers.units for c in used)
