"""What others did to a person's place in a business: told once, on the next page they open."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.db.models import F, QuerySet, Value
from django.db.models.functions import Concat
from django.http import HttpRequest, HttpResponseBase

from portal.answering import wants_json
from portal.businesses.models import User

type View = Callable[[HttpRequest], HttpResponseBase]


def leave_word(people: QuerySet[User], sentence: str) -> None:
    """Within a transaction. Rows are locked in their order, so that nobody waits in a circle."""
    locked = people.order_by("pk").select_for_update(no_key=True, of=("self",))
    told = locked.values_list("pk", flat=True)
    User.objects.filter(pk__in=list(told)).update(news=Concat(F("news"), Value(f"{sentence}\n")))


class NewsMiddleware:
    """Only where a person opens a page: not in what HTMX asks for, nor in a program's answer."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        opened = request.method == "GET" and "HX-Request" not in request.headers
        if opened and not wants_json(request):
            tell(request)
        return self.get_response(request)


def tell(request: HttpRequest) -> None:
    """Of requests that come at once, one tells."""
    user = request.user
    if not isinstance(user, User) or not user.news:
        return
    if User.objects.filter(pk=user.pk, news=user.news).update(news=""):
        for sentence in user.news.splitlines():
            messages.warning(request, sentence)
