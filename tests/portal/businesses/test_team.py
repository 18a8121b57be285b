"""The people of a business, and what they may do to each other."""

import pytest
from django.urls import reverse

from portal.businesses import team
from portal.businesses.models import Membership
from portal.refusals import Conflict, NotFound
from tests.make import make_business, make_member, make_user
from tests.tokens import make_token

pytestmark = pytest.mark.django_db
Role = Membership.Role


@pytest.fixture
def business():
    return make_business(make_user("ann@example.com"), name="Corner Shop")


@pytest.fixture
def owner(business):
    return business.memberships.get()


@pytest.fixture
def member(business):
    return make_member(business, make_user("ben@example.com"))


def role_of(membership):
    membership.refresh_from_db()
    return membership.role


def test_members_see_who_belongs_to_the_business(client, owner, member):
    client.force_login(member.user)
    page = client.get(reverse("team")).text
    assert "ann@example.com" in page
    assert reverse("team_leave") in page
    assert reverse("team_member", args=[owner.pk]) not in page


def test_an_owner_makes_another_owner(client, owner, member):
    client.force_login(owner.user)
    page = client.post(reverse("team_member", args=[member.pk]), {"role": "owner"}, follow=True)
    assert "ben@example.com is owner now." in page.text
    assert role_of(member) == Role.OWNER


def test_the_only_owner_stays_one(client, owner, member):
    client.force_login(owner.user)
    address = reverse("team_member", args=[owner.pk])
    assert "You are the only owner" in client.get(address).text
    assert "needs an owner" in client.post(address, {"role": "member"}, follow=True).text
    assert role_of(owner) == Role.OWNER


@pytest.mark.parametrize("role", ["", "boss"])
def test_nonsense_is_no_role(client, owner, member, role):
    client.force_login(owner.user)
    answer = client.post(reverse("team_member", args=[member.pk]), {"role": role})
    assert answer.context["form"].errors
    assert role_of(member) == Role.MEMBER


def test_for_a_member_nobody_has_a_page(client, owner, member):
    client.force_login(member.user)
    for address in (owner, member):
        assert client.get(reverse("team_member", args=[address.pk])).status_code == 404


def test_members_of_other_businesses_do_not_exist(client, owner):
    client.force_login(owner.user)
    stranger = make_business().memberships.get()
    for name in ("team_member", "team_remove"):
        assert client.post(reverse(name, args=[stranger.pk])).status_code == 404


def test_access_ends_at_once_with_the_membership(client, owner, member):
    token, session = make_token(member.user), type(client)()
    session.force_login(member.user)
    assert session.get(reverse("team")).status_code == 200
    client.force_login(owner.user)
    page = client.post(reverse("team_remove", args=[member.pk]), follow=True).text
    assert "ben@example.com no longer belongs to Corner Shop." in page
    assert session.get(reverse("team")).url == reverse("business_new")
    headers = {"Authorization": f"Bearer {token}", "X-Business": str(owner.business_id)}
    assert client.get("/data/upload-csv", headers=headers).status_code == 404


def test_a_removal_asks_first(client, owner, member):
    client.force_login(owner.user)
    address = reverse("team_remove", args=[member.pk])
    assert address in client.get(reverse("team_member", args=[member.pk])).text
    assert "Remove ben@example.com?" in client.get(address).text
    assert Membership.objects.count() == 2


def test_a_member_removes_nobody(client, owner, member):
    client.force_login(member.user)
    address = reverse("team_remove", args=[owner.pk])
    assert [client.get(address).status_code, client.post(address).status_code] == [404, 404]
    with pytest.raises(Conflict, match="Only an owner of Corner Shop"):
        team.remove(owner, by=member.user)
    assert Membership.objects.count() == 2


def test_who_means_to_remove_themselves_is_led_to_leaving(client, owner, member):
    client.force_login(owner.user)
    address = reverse("team_remove", args=[owner.pk])
    assert client.post(address).url == client.get(address).url == reverse("team_leave")
    assert Membership.objects.count() == 2


def test_who_is_removed_is_told_so_once_on_their_next_page(client, owner, member):
    told = "You are no longer in Corner Shop."
    ben = type(client)()
    ben.force_login(member.user)
    team.remove(member, by=owner.user)
    ben.get(reverse("uploads_live"), headers={"HX-Request": "true"})
    ben.get("/data/upload-csv")
    pages = [ben.get(reverse("home"), follow=True).text for _ in range(2)]
    assert [told in page for page in pages] == [True, False]
    client.force_login(owner.user)
    assert told not in client.get(reverse("team")).text


def test_who_is_removed_from_two_businesses_is_told_of_both(client, owner, member):
    other = make_member(make_business(name="Second Shop"), member.user)
    team.remove(member, by=owner.user)
    team.remove(other, by=other.business.memberships.get(role=Role.OWNER).user)
    client.force_login(member.user)
    page = client.get(reverse("your_account")).text
    assert page.index("no longer in Corner Shop") < page.index("no longer in Second Shop")


def row_of(page, member):
    [row] = [row for row in page.split("<tr>")[1:] if member.user.email in row]
    return row


def test_the_address_stands_under_its_heading_with_and_without_a_name(client, owner, member):
    owner.user.name = "Ann Lee"
    owner.user.save()
    client.force_login(owner.user)
    page = client.get(reverse("team")).text
    assert "Ann Lee" in row_of(page, owner)
    assert "<td>ann@example.com</td>" in row_of(page, owner)
    assert "No name yet" in row_of(page, member)
    client.force_login(member.user)
    assert "Add your name" in row_of(client.get(reverse("team")).text, member)


def test_the_only_owner_is_told_why_nothing_changes(client, owner, member):
    client.force_login(owner.user)
    page = client.get(reverse("team")).text
    assert "You are the only owner" in page
    assert reverse("team_leave") in row_of(page, owner)
    team.change_role(member, Role.OWNER, by=owner.user)
    page = client.get(reverse("team")).text
    assert "You are the only owner" not in page
    assert reverse("team_member", args=[owner.pk]) in row_of(page, owner)


def test_who_has_stopped_being_an_owner_changes_nothing_more(owner, member):
    member.role = Role.OWNER
    member.save()
    team.change_role(owner, Role.MEMBER, by=member.user)
    with pytest.raises(Conflict):
        team.remove(member, by=owner.user)


def test_a_member_leaves(client, member):
    client.force_login(member.user)
    assert "Leave Corner Shop?" in client.get(reverse("team_leave")).text
    page = client.post(reverse("team_leave"), follow=True).text
    assert "You have left Corner Shop." in page
    assert not member.user.memberships.exists()


def test_the_only_owner_does_not_leave(client, owner, member):
    client.force_login(owner.user)
    assert "Choose an owner" in client.get(reverse("team_leave")).text
    assert "needs an owner" in client.post(reverse("team_leave"), follow=True).text
    assert role_of(owner) == Role.OWNER


def test_of_a_business_that_is_gone_nothing_is_changed(owner):
    type(owner.business).objects.all().delete()
    with pytest.raises(NotFound):
        team.leave(owner)


def test_who_left_one_of_two_businesses_goes_on_in_the_other(client, member):
    other = make_business(member.user, name="Second Shop")
    client.force_login(member.user)
    client.get(reverse("team"))
    client.post(reverse("team_leave"), follow=True)
    client.post(reverse("upload_sample"))
    assert other.uploads.count() == 1
