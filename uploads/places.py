"""The tills, shops and tools that a file may come from, as the upload page offers them."""

from __future__ import annotations

import dataclasses

from portal.businesses.models import Business
from uploads.models import DataSource, FileUploadRecord
from uploads.sources import SAMPLE


@dataclasses.dataclass(frozen=True, slots=True)
class Places:
    """`named` by a person, in order; `last` is where the latest file came from ("" for none of
    these); `sole` the only place there is, and None where there are several or none."""

    named: list[str] = dataclasses.field(default_factory=list)
    last: str = ""
    sole: str | None = None


def places_of(business: Business) -> Places:
    """The sample to try comes from none of the business's own."""
    sources = DataSource.objects.for_business(business).exclude(name=SAMPLE)
    named = list(sources.named().values_list("name", flat=True))
    uploads = FileUploadRecord.objects.for_business(business).exclude(data_source__name=SAMPLE)
    last = uploads.newest_first().values_list("data_source__name", flat=True).first() or ""
    elsewhere = uploads.filter(data_source__name="").exists()
    return Places(named, last, named[0] if len(named) == 1 and not elsewhere else None)
