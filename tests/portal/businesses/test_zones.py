"""Time zones are chosen by their city, each once."""

import collections
import zoneinfo
from typing import Any

import pytest

from portal.businesses.zones import by_any_name, choices, zone_in, zones


def test_each_zone_stands_there_once_under_a_name_of_its_own():
    groups: dict[str, Any] = dict(choices()[1:])
    names = [name for group in groups.values() for name, _ in group]
    assert len(names) == len(set(names)) > 380
    cities = collections.Counter(city for group in groups.values() for _, city in group)
    assert cities.most_common(1)[0][1] == 1
    assert ("Europe/Berlin", "Berlin") in groups["Europe"]


def test_no_zone_stands_there_under_an_older_name_too():
    older = {zone.older for zone in zones().values() if zone.older}
    assert not older & zones().keys()
    assert older <= zoneinfo.available_timezones()


@pytest.mark.parametrize(
    ("name", "city"),
    [
        ("America/Sao_Paulo", "Sao Paulo"),
        ("America/Kentucky/Louisville", "Louisville (Kentucky)"),
    ],
)
def test_a_zone_is_called_by_its_city(name, city):
    assert zones()[name].city == city


@pytest.mark.parametrize(
    ("country", "zone"),
    [("DE", "Europe/Berlin"), ("ES", "Europe/Madrid"), ("US", "UTC"), ("ZZ", "UTC"), ("", "UTC")],
)
def test_a_country_speaks_for_a_zone_where_it_has_few(country, zone):
    assert zone_in(country) == zone


@pytest.mark.parametrize(
    ("name", "now"),
    [("Asia/Calcutta", "Asia/Kolkata"), ("Asia/Kolkata", "Asia/Kolkata"), ("UTC", "UTC")],
)
def test_an_older_name_is_known(name, now):
    assert by_any_name(name) == now
