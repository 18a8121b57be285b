"""Access tokens, as the sign-in of the JSON endpoint hands them out."""

from allauth.headless.tokens.strategies.jwt.internal import create_access_token
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore

from portal.businesses.models import User


def make_session(user: User) -> SessionStore:
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return session


def make_token(user: User) -> str:
    token: str = create_access_token(user, make_session(user), {})
    return token


def bearer(user: User) -> dict[str, str]:
    """Headers for the test client."""
    return {"Authorization": f"Bearer {make_token(user)}"}
