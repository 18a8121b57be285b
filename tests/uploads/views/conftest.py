import pytest

from tests.make import make_business, make_user


@pytest.fixture
def business():
    return make_business(make_user("ana@example.com"))


@pytest.fixture
def signed_in(client, business):
    client.force_login(business.memberships.get().user)
    return client
