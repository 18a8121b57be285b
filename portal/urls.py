"""Every address of the site."""

from django.contrib import admin
from django.urls import include, path

from portal import health, views
from portal.admin import pool_view
from portal.api import api, data
from portal.businesses.views import account, closing

urlpatterns = [
    path("", views.home, name="home"),
    path("theme/", views.theme, name="theme"),
    path("", include("uploads.urls")),
    path("business/", include("portal.businesses.urls")),
    path("integrations/", include("portal.integrations.urls")),
    path("", include("portal.sales.urls")),
    path("account/", account.page, name="your_account"),
    path("account/delete/", closing.account, name="your_account_delete"),
    path("accounts/", include("allauth.account.urls")),
    path("_allauth/", include("allauth.headless.urls")),
    path("admin/pool/", pool_view, name="admin_pool"),
    path("admin/", admin.site.urls),
    path("data/", data.urls),
    path("api/", api.urls),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
]
