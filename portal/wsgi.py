"""The WSGI entry point, and so what each serving process does once when it starts."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
application = get_wsgi_application()

from uploads import sweeping  # noqa: E402 - models can be imported only now

sweeping.start()
