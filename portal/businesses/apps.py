from django.apps import AppConfig


class BusinessesConfig(AppConfig):
    name = "portal.businesses"
    default_auto_field = "django.db.models.BigAutoField"
