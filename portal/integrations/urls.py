from django.urls import path

from portal.integrations import views

urlpatterns = [
    path("", views.integrations, name="integrations"),
    path("guide/", views.guide, name="integrations_guide"),
    path("keys/<int:pk>/revoke/", views.revoke, name="access_key_revoke"),
]
