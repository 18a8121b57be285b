"""The data sources of a business: looked at, renamed, removed, and made to forget."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterable

from django.db import IntegrityError, models, transaction
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce

from portal.businesses.models import Business
from portal.refusals import Conflict, NotFound
from uploads.models import DataSource, FileUploadRecord, Remembered

SAMPLE = "Sample"
"""Where the sample to try comes from: none of the business's own tills or shops."""
KEPT_FOR_SAMPLE = f"{SAMPLE} is what our file to try comes from. Please choose another name."
REMOVED = "This source has been removed."


def with_figures(business: Business) -> models.QuerySet[DataSource]:
    """Those of the business by name, with `files`, `answers` and `last_upload` (or None)."""
    uploads = FileUploadRecord.objects.for_business(business).filter(data_source=OuterRef("pk"))
    figures = {
        "files": _count(uploads),
        "answers": _count(Remembered.objects.filter(data_source=OuterRef("pk"))),
        "last_upload": Subquery(uploads.newest_first().values("pk")[:1]),
    }
    return DataSource.objects.for_business(business).annotate(**figures).order_by("name")


def _count(rows: models.QuerySet[models.Model]) -> Coalesce:
    counted = rows.order_by().values("data_source").values(count=Count("*"))
    return Coalesce(Subquery(counted), 0)


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    source: DataSource
    last: FileUploadRecord | None


def rows_of(sources: Iterable[DataSource]) -> list[Row]:
    """Of `with_figures`, each with its last file; one query for all of these."""
    found = list(sources)
    last = FileUploadRecord.objects.in_bulk([each.last_upload for each in found])
    return [Row(each, last.get(each.last_upload)) for each in found]


def rename(source: DataSource, name: str) -> None:
    """Raises Conflict where another of the business has that name, and NotFound.

    Names that differ in capitals alone would be two tills to us, and one to whoever reads them.
    """
    if is_sample(name):
        raise Conflict(KEPT_FOR_SAMPLE)
    others = DataSource.objects.filter(business=source.business_id).exclude(pk=source.pk)
    same = (taken for taken in others.values_list("name", flat=True) if is_same(taken, name))
    try:
        with transaction.atomic():
            if taken := next(same, None):
                raise Conflict(f"You already have a data source called {taken}.")
            if not DataSource.objects.filter(pk=source.pk).update(name=name):
                raise NotFound(REMOVED)
    except IntegrityError:
        raise Conflict(f"You already have a data source called {name}.") from None


def remove(source: DataSource) -> None:
    """Raises Conflict where files have come from it, or one comes just now, and NotFound."""
    itself = DataSource.objects.filter(pk=source.pk)
    with contextlib.suppress(models.RestrictedError, IntegrityError), transaction.atomic():
        if itself.filter(uploads=None).delete()[0]:
            return
    if itself.exists():
        raise Conflict("Files have come from this source, so it stays.")
    raise NotFound(REMOVED)


def forget(source: DataSource, one: Remembered | None = None) -> None:
    """One thing that was said of it, or all of them."""
    said = source.said.filter(pk=one.pk) if one else source.said.all()
    said.delete()


def is_same(name: str, other: str) -> bool:
    return name.casefold() == other.casefold()


def is_sample(name: str) -> bool:
    return is_same(name, SAMPLE)
