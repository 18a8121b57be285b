"""The admin: signing in as everywhere else, and the live figures of this process's pool."""

from __future__ import annotations

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from portal.tasks import threadpool

admin.site.site_header = admin.site.site_title = "Salesdrop"
admin.site.index_title = "Administration"
# The admin's own sign-in page has no limit on tries; the site's has.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]


@never_cache
def pool(request: HttpRequest) -> HttpResponse:
    """Asked for by itself every two seconds from the admin's first page."""
    return render(request, "admin/pool.html", {"pool": threadpool.figures()})


pool_view = admin.site.admin_view(pool)
