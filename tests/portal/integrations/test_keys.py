"""Access keys: shown once, for one business, stopped at once."""

import pytest

from portal.businesses import closing
from portal.integrations import keys
from portal.integrations.models import AccessKey
from portal.refusals import Conflict
from tests.make import make_business, make_member, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    return make_user()


@pytest.fixture
def business(owner):
    return make_business(owner)


def test_the_secret_is_not_kept(business, owner):
    key, secret = keys.make(business, "Webshop", by=owner)
    kept = AccessKey.objects.values().get(pk=key.pk)
    assert len(secret) >= 43
    assert secret not in map(str, kept.values())


def test_a_key_is_proven_by_its_secret_and_that_is_noted(business, owner):
    key, secret = keys.make(business, "Webshop", by=owner)
    assert keys.proven(key.client_id, secret) == key
    key.refresh_from_db()
    assert key.last_used_at is not None


@pytest.mark.parametrize("secret", ["", "x", "\x00", "\udcff"])
def test_another_secret_proves_nothing(business, owner, secret):
    key, _ = keys.make(business, "Webshop", by=owner)
    assert keys.proven(key.client_id, secret) is None
    key.refresh_from_db()
    assert key.last_used_at is None


@pytest.mark.parametrize("client_id", ["", "x", "\x00", "\udcff"])
def test_an_unknown_key_proves_nothing(client_id):
    assert keys.proven(client_id, "x") is None


def test_a_revoked_key_has_ended_and_its_name_is_free(business, owner):
    key, secret = keys.make(business, "Webshop", by=owner)
    with pytest.raises(Conflict):
        keys.make(business, "Webshop", by=owner)
    keys.revoke(key, by=owner)
    keys.revoke(key, by=make_member(business, role="owner").user)
    key.refresh_from_db()
    assert (keys.proven(key.client_id, secret), key.revoked_by) == (None, owner)
    keys.make(business, "Webshop", by=owner)


def leave(owner):
    owner.memberships.all().delete()


def come_back(owner):
    business = owner.memberships.get().business
    owner.memberships.all().delete()
    make_member(business, owner, role="owner")


def be_demoted(owner):
    owner.memberships.update(role="member")


def close(owner):
    closing.close(owner.memberships.get().business, by=owner)


def deactivate(owner):
    owner.is_active = False
    owner.save()


def delete(owner):
    owner.delete()


@pytest.mark.parametrize("event", [leave, come_back, be_demoted, close, deactivate, delete])
def test_a_key_stops_when_its_maker_is_no_longer_an_owner(business, owner, event):
    key, secret = keys.make(business, "Webshop", by=owner)
    event(owner)
    assert keys.proven(key.client_id, secret) is None


def test_a_key_stays_when_another_member_leaves(business, owner):
    other = make_member(business).user
    key, secret = keys.make(business, "Webshop", by=owner)
    leave(other)
    assert keys.proven(key.client_id, secret) == key


def test_only_who_is_an_owner_still_makes_and_revokes(business, owner):
    """Ownership may have ended since the page was opened."""
    other = make_member(business, role="owner")
    key, secret = keys.make(business, "Webshop", by=other.user)
    be_demoted(owner)
    for refused in (
        lambda: keys.make(business, "Till", by=owner),
        lambda: keys.revoke(key, by=owner),
    ):
        with pytest.raises(Conflict, match="Only an owner"):
            refused()
    assert keys.proven(key.client_id, secret) == key
    assert AccessKey.objects.count() == 1
