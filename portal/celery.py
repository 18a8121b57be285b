"""The Celery application, for workers on many machines: celery -A portal worker."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
app = Celery("portal", include=["portal.tasks.celery"])
app.config_from_object("django.conf:settings", namespace="CELERY")
