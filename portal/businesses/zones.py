"""The time zones to choose from, each once and by its city, and those of a country."""

from __future__ import annotations

import dataclasses
import functools
import zoneinfo
from collections import defaultdict
from pathlib import Path
from typing import Any

from django import forms

from portal.businesses.currencies import currency_in

_LIST = Path(__file__).parent / "time-zones.txt"
_GROUPS = {"Indian": "Indian Ocean", "Pacific": "Pacific Ocean", "Atlantic": "Atlantic Ocean"}
_FEW = 3
"""A country with more zones than these stretches too far to guess at one of them."""
WORLD = "UTC"

type Choices = list[tuple[str, str | list[tuple[str, str]]]]


@dataclasses.dataclass(frozen=True, slots=True)
class Zone:
    """`country` is its code; `older` the name that some browsers still give it, or ""."""

    name: str
    country: str
    older: str

    @property
    def city(self) -> str:
        """America/Kentucky/Louisville -> Louisville (Kentucky)."""
        _, *regions, city = self.name.replace("_", " ").split("/")
        return f"{city} ({regions[0]})" if regions else city

    @property
    def group(self) -> str:
        continent = self.name.partition("/")[0]
        return _GROUPS.get(continent, continent)


@functools.cache
def zones() -> dict[str, Zone]:
    """By name; of countries with several, the one with most people mostly comes first."""
    known = zoneinfo.available_timezones()
    lines = _LIST.read_text(encoding="ascii").splitlines()
    found = {}
    for line in lines:
        country, *names = line.split()
        if country != "#":
            for name, _, older in (name.partition("=") for name in names):
                if name in known:
                    found[name] = Zone(name, country, older)
    return found


@functools.cache
def choices() -> Choices:
    groups: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for zone in sorted(zones().values(), key=lambda zone: zone.city):
        groups[zone.group].append((zone.name, zone.city))
    return [(WORLD, "UTC (world time)"), *sorted(groups.items())]


def zone_in(country: str) -> str:
    """The zone that a country's code speaks for; that of the world where it says too little."""
    own = [zone.name for zone in zones().values() if zone.country == country]
    return own[0] if 0 < len(own) <= _FEW else WORLD


def by_any_name(name: str) -> str:
    """Of an older name, the one by which it is chosen."""
    return next((zone.name for zone in zones().values() if zone.older == name), name)


class ZoneSelect(forms.Select):
    """Tells the script what each zone is also called, and what is paid with there."""

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        zone = zones().get(str(value))
        if zone:
            option["attrs"] |= {"data-currency": currency_in(zone.country)}
            option["attrs"] |= {"data-older": zone.older} if zone.older else {}
        return option


class ZoneField(forms.ChoiceField):
    """One zone. A form that asks for it the first time takes the device's own, for the person to
    see; and as currency (the field of that name) what is paid with there."""

    widget = ZoneSelect

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"choices": choices, **kwargs})

    def get_bound_field(self, form: forms.BaseForm, field_name: str) -> forms.BoundField:
        known = form.is_bound or getattr(getattr(form, "instance", None), "pk", None)
        if not known:
            self.widget.attrs["data-own-time-zone"] = ""
        return super().get_bound_field(form, field_name)
