"""The first page of the signed-in: how the business is doing."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from portal.businesses.access import business_required, current_business


@business_required
def dashboard(request: HttpRequest) -> HttpResponse:
    business = current_business(request)
    return render(request, "sales/dashboard.html", {"uploads": business.uploads.newest_first()[:5]})
