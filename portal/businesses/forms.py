"""Naming a business and choosing how it counts and writes."""

from __future__ import annotations

import unicodedata
from typing import Any, ClassVar, cast

from django import forms

from portal.businesses.currencies import CURRENCIES
from portal.businesses.models import Business, Membership, User
from portal.businesses.zones import WORLD, ZoneField, by_any_name, zones
from portal.one_line import OneLineField


class BusinessForm(forms.ModelForm):  # type: ignore[type-arg]
    """Name, currency and time zone: what must be known before the first upload."""

    currency = forms.ChoiceField(choices=CURRENCIES, initial="EUR")
    time_zone = ZoneField(initial=WORLD)

    class Meta:
        model = Business
        fields = ["name", "currency", "time_zone"]
        field_classes: ClassVar[dict[str, Any]] = {"name": OneLineField}
        labels: ClassVar[dict[str, Any]] = {"name": "Name of your business"}


class BusinessSettingsForm(BusinessForm):
    class Meta(BusinessForm.Meta):
        fields = ["name", "currency", "date_order", "time_zone"]
        labels: ClassVar[dict[str, Any]] = {
            "name": "Name of your business",
            "date_order": "Dates in your files",
        }
        help_texts: ClassVar[dict[str, Any]] = {
            "date_order": "Counts only where a file does not show it by itself. "
            "Dates on these pages are written this way too.",
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = by_any_name(self.instance.time_zone)
        self.initial["time_zone"] = chosen
        if chosen not in {WORLD, *zones()}:
            field = cast("forms.ChoiceField", self.fields["time_zone"])
            field.choices = [(chosen, chosen), *cast("list[Any]", field.choices)]


ROLES = [
    (Membership.Role.MEMBER, "Member: uploads files and works with what comes of them"),
    (Membership.Role.OWNER, "Owner: also changes the team and the settings"),
]


class RoleForm(forms.Form):
    role = forms.ChoiceField(label="Role", choices=ROLES, widget=forms.RadioSelect)


class InviteForm(forms.Form):
    email = forms.EmailField(
        label="E-mail address", widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )
    role = forms.ChoiceField(
        label="Role", choices=ROLES, initial=Membership.Role.MEMBER, widget=forms.RadioSelect
    )

    def clean_email(self) -> str:
        return str(self.cleaned_data["email"]).lower()


class NameForm(forms.ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = User
        fields = ["name"]
        field_classes: ClassVar[dict[str, Any]] = {"name": OneLineField}
        labels: ClassVar[dict[str, Any]] = {"name": "Your name"}
        help_texts: ClassVar[dict[str, Any]] = {"name": "So that the others know who you are."}
        widgets: ClassVar[dict[str, Any]] = {
            "name": forms.TextInput(attrs={"autocomplete": "name"})
        }


class ConfirmForm(forms.Form):
    """Somebody types a word, to show that they mean it; capitals and spaces do not matter."""

    typed = forms.CharField(widget=forms.TextInput(attrs={"autocomplete": "off"}))

    def __init__(self, *args: Any, word: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.word = word
        self.fields["typed"].label = f"To confirm, type: {word}"

    def clean_typed(self) -> str:
        typed = str(self.cleaned_data["typed"])
        if plainly(typed) != plainly(self.word):
            raise forms.ValidationError("That is not the same.")
        return typed


def plainly(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()
