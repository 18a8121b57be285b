"""What allauth's sign-up asks besides e-mail and password: the business."""

from __future__ import annotations

from allauth.core import context
from django import forms
from django.http import HttpRequest

from portal.businesses.currencies import CURRENCIES, country_of, currency_in
from portal.businesses.models import Business, User
from portal.businesses.zones import ZoneField, zone_in
from portal.one_line import OneLineField


class BusinessSignupForm(forms.Form):
    """Currency and time zone are chosen from what the browser says, for the person to see."""

    business = OneLineField(
        label="Name of your business",
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )
    currency = forms.ChoiceField(
        choices=CURRENCIES, initial=lambda: own_currency(context.request), required=False
    )
    time_zone = ZoneField(initial=lambda: own_zone(context.request), required=False)
    field_order = ["business", "email", "password1", "currency", "time_zone"]

    def signup(self, request: HttpRequest, user: User) -> None:
        """Called by allauth once the user is saved."""
        said = self.cleaned_data
        Business.objects.start(
            user,
            name=said["business"],
            currency=said["currency"] or own_currency(request),
            time_zone=said["time_zone"] or own_zone(request),
        )


def own_currency(request: HttpRequest) -> str:
    return currency_in(_country(request))


def own_zone(request: HttpRequest) -> str:
    return zone_in(_country(request))


def _country(request: HttpRequest) -> str:
    return country_of(request.headers.get("Accept-Language", ""))
