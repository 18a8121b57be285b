"""Naming a business and choosing how it counts and writes."""

from __future__ import annotations

import zoneinfo
from typing import Any, ClassVar

from django import forms
from django.db import transaction

from portal.businesses.currencies import CURRENCIES
from portal.businesses.models import Business, Membership, User


def time_zones() -> list[tuple[str, str]]:
    """Choices in the order of places: ("Europe/Berlin", "Europe / Berlin")."""
    places = (name for name in zoneinfo.available_timezones() if "/" in name)
    kept = sorted(name for name in places if not name.startswith(("Etc/", "SystemV/", "US/")))
    named = ((name, name.replace("_", " ").replace("/", " / ")) for name in kept)
    return [("UTC", "UTC (world time)"), *named]


class BusinessForm(forms.ModelForm):  # type: ignore[type-arg]
    """Name, currency and time zone: what must be known before the first upload."""

    currency = forms.ChoiceField(choices=CURRENCIES, initial="EUR")
    time_zone = forms.ChoiceField(choices=time_zones, initial="UTC")

    class Meta:
        model = Business
        fields = ["name", "currency", "time_zone"]
        labels: ClassVar[dict[str, Any]] = {"name": "Name of your business"}

    @transaction.atomic
    def save_for(self, owner: User) -> Business:
        business: Business = self.save()
        business.memberships.create(user=owner, role=Membership.Role.OWNER)
        return business


class BusinessSettingsForm(BusinessForm):
    class Meta(BusinessForm.Meta):
        fields = ["name", "currency", "date_order", "time_zone"]
        labels: ClassVar[dict[str, Any]] = {
            "name": "Name of your business",
            "date_order": "Dates in your files",
        }
