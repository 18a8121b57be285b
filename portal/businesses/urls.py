from django.urls import path

from portal.businesses import views

urlpatterns = [
    path("new/", views.new, name="business_new"),
    path("settings/", views.settings, name="business_settings"),
    path("switch/", views.switch, name="business_switch"),
]
