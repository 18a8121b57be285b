"""Signing up by an invitation: the address is known, and no business is to be named."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import SignupForm
from allauth.account.utils import complete_signup
from django import forms
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse

from portal.businesses import invitations
from portal.businesses.models import Invitation, User
from portal.one_line import OneLineField


class JoinForm(SignupForm):  # type: ignore[misc]
    """allauth's form without what `BusinessSignupForm` asks about a business."""

    name = OneLineField(
        label="Your name",
        max_length=100,
        required=False,
        help_text="So that the others know who you are.",
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    business = None
    currency = None
    time_zone = None
    field_order = ["email", "name", "password1"]

    def __init__(self, *args: Any, invitation: Invitation, **kwargs: Any) -> None:
        super().__init__(*args, initial={"email": invitation.email}, **kwargs)
        self.invitation = invitation
        self.fields["email"].disabled = True
        self.hashed_password = ""

    def hash_password(self) -> None:
        """Takes as long as many requests do, so it is done before anything is locked."""
        self.hashed_password = make_password(self.cleaned_data.pop("password1"))

    def signup(self, request: HttpRequest, user: User) -> None:  # noqa: ARG002
        """Called by allauth once the user is saved."""
        user.name = self.cleaned_data["name"]
        user.password = self.hashed_password
        user.save(update_fields=["name", "password"])
        invitations.accept(self.invitation, user)


def sign_up(request: HttpRequest, form: JoinForm) -> HttpResponseBase:
    """The new user is a member, and signed in. Raises Conflict where the invitation is not open.

    A link that came by e-mail has confirmed the address. One that an owner passed on has not.
    """
    form.hash_password()
    with invitations.held(form.invitation):
        if form.invitation.by_mail:
            get_adapter().stash_verified_email(request, form.invitation.email)
        user, answer = form.try_save(request)
    if answer is None:
        answer = complete_signup(request, user, None, reverse("home"))
    signed_up: HttpResponseBase = answer
    return signed_up
