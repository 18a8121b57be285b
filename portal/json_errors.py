"""Any error under the JSON addresses is of the one family, wherever in the site it arose."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from portal import answering
from portal.refusals import Failed, InvalidFields, NotAllowed, NotFound, Refused

OURS = ("/data/", "/api/")
FAMILY: dict[int, Refused] = {
    400: InvalidFields("The request could not be understood."),
    404: NotFound("There is nothing at this address."),
    405: NotAllowed("This address does not answer to this method."),
}
"""{status: what is said where the error came from outside our own views}"""
FAILED = Failed("Something went wrong on our side and nothing was kept. Please try again.")

type View = Callable[[HttpRequest], HttpResponseBase]


class JsonErrorsMiddleware:
    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if response.status_code < 400 or not request.path_info.startswith(OURS):
            return response
        if response["Content-Type"].startswith("application/json"):
            return response
        told = answering.as_json(FAMILY.get(response.status_code, FAILED))
        if "Allow" in response:
            told["Allow"] = response["Allow"]
        return told
