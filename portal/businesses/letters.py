"""How an invitation reaches somebody: by e-mail, else by the link that the owner passes on."""

from __future__ import annotations

import logging
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.utils import has_verified_email
from allauth.core import ratelimit
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from portal.businesses.models import Invitation

logger = logging.getLogger(__name__)

LINK_TO_SHOW = "invitation_link"
RATE = "invitation_letter"

NO_MAIL = "This site does not send e-mail, so please pass the link on yourself."
NOT_CONFIRMED = (
    "We send letters for you once you have confirmed your own address. Until then, please pass the "
    "link on yourself."
)
ENOUGH = "That is enough letters for one day, so please pass the link on yourself."
NOT_SENT = "The letter could not be sent just now, so please pass the link on yourself."


def deliver(request: HttpRequest, invitation: Invitation, token: str) -> bool:
    """Whether a letter has gone out. If not, the next page of the team shows the link, once."""
    link = request.build_absolute_uri(reverse("invitation", args=[token]))
    why_not = reason_not_to_send(request, invitation) or send(invitation, link)
    if why_not:
        request.session[LINK_TO_SHOW] = {"email": invitation.email, "link": link, "why": why_not}
        return False
    Invitation.objects.filter(pk=invitation.pk).update(by_mail=True)
    return True


def reason_not_to_send(request: HttpRequest, invitation: Invitation) -> str:
    """Nobody is to write circulars through us, or to pester others: the sender's own address must
    be known, and few letters a day go from one person, and to one address."""
    sender = invitation.invited_by
    if not settings.MAIL_IS_DELIVERED:
        return NO_MAIL
    if settings.ACCOUNT_EMAIL_VERIFICATION != "none" and not has_verified_email(sender):
        return NOT_CONFIRMED
    if not ratelimit.consume(request, action=RATE, key=invitation.email, user=sender):
        return ENOUGH
    return ""


def send(invitation: Invitation, link: str) -> str:
    """Why it could not be sent; '' where it was."""
    about = {"invitation": invitation, "link": link}
    try:
        get_adapter().post("businesses/email/invitation", invitation.email, about)
    except OSError:
        logger.warning("An invitation could not be sent", exc_info=True)
        return NOT_SENT
    return ""


def link_to_show(request: HttpRequest) -> dict[str, Any] | None:
    """The link of an invitation that was not sent: shown once, then forgotten."""
    link: dict[str, Any] | None = request.session.pop(LINK_TO_SHOW, None)
    return link
