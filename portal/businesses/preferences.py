"""How a business is called, counts and writes."""

from __future__ import annotations

from portal.businesses.models import Business, User
from portal.businesses.team import must_be_owner, one_change_at_a_time


def change(business: Business, *, by: User, **said: str) -> None:
    """`said` are fields of Business. Nothing else of it is written, for it may be closed meanwhile.

    Raises Conflict where `by` is no owner, NotFound where it is closed.
    """
    with one_change_at_a_time(business):
        must_be_owner(by, business)
        Business.objects.filter(pk=business.pk).update(**said)
