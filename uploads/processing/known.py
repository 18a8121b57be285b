"""What is known before a file is read, as the reader takes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from portal.businesses.models import Business
from uploads.csvfile.salestable import Answers

NOT_FOR_THE_READER = {"same_file"}
NAMED = {"date_order", "decimal_sign", "column_mapping"}


def answers(business: Business, known: Mapping[str, Any]) -> Answers:
    order = business.date_order
    return Answers(
        date_order=known.get("date_order"),
        decimal_sign=known.get("decimal_sign"),
        column_mapping=known.get("column_mapping", {}),
        business_date_order=None if order == Business.DateOrder.ASK else order,  # type: ignore[arg-type]
        settled={
            kind: answer for kind, answer in known.items() if kind not in NAMED | NOT_FOR_THE_READER
        },
    )
