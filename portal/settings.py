"""Settings: everything that differs between places comes from the environment (see README.md)."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dj_database_url
from django.utils.csp import CSP

from portal import environment as env
from portal import logs, monitoring, s3

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(env.text("VAR_DIR", str(BASE_DIR / "var")))

DEBUG = env.flag("DEBUG")
SECRET_KEY = env.secret("SECRET_KEY", VAR_DIR / "secret_key")
SITE_URL = env.text("SITE_URL", "http://127.0.0.1:8000")
HTTPS = urlsplit(SITE_URL).scheme == "https"
SITE_HOST = urlsplit(SITE_URL).hostname or "127.0.0.1"
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", f"localhost,127.0.0.1,[::1],{SITE_HOST}")
CSRF_TRUSTED_ORIGINS = [SITE_URL] if HTTPS else []

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "bootstrap",
    "crispy_forms",
    "crispy_bootstrap5",
    "django_htmx",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "ninja",
    "portal",
    "portal.businesses",
    "portal.integrations",
    "portal.sales",
    "uploads",
]
MIDDLEWARE = [
    "portal.body_cap.BodyCapMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "portal.json_errors.JsonErrorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "portal.businesses.news.NewsMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csp",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "portal.context.page",
            ],
        },
    }
]
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"
FORMS_URLFIELD_ASSUME_HTTPS = True

# Databases and cache
DATABASE_URL = env.text("DATABASE_URL", f"sqlite:///{VAR_DIR / 'salesdrop.sqlite3'}")
DATABASES = {"default": dj_database_url.parse(DATABASE_URL, conn_max_age=60)}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"] |= {
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                "PRAGMA cache_size=-32768; PRAGMA temp_store=MEMORY;"
                "PRAGMA wal_autocheckpoint=16000;"
            ),
        },
        "TEST": {"NAME": str(VAR_DIR / "test.sqlite3")},
    }
else:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
    "figures": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "figures"},
    "rate_limit": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache_rate_limit",
        "OPTIONS": {"MAX_ENTRIES": 1_000_000},
    },
}

# Files
MEDIA_ROOT = Path(env.text("MEDIA_ROOT", str(VAR_DIR / "media")))
STATIC_ROOT = VAR_DIR / "static"
STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "portal.storage.DurableFileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
if S3_BUCKET := env.text("S3_BUCKET"):
    STORAGES["default"] = s3.storage(S3_BUCKET, env.text("S3_ENDPOINT_URL"))

# Uploads
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_621_440
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
UPLOAD_PATHS = ("/upload/", "/data/upload-csv", "/api/data/upload-csv")
UPLOAD_MAX_BYTES = env.number("UPLOAD_MAX_BYTES", 10 * 1024 * 1024, at_least=1024)
UPLOAD_RATE_PER_MINUTE = env.number("UPLOAD_RATE_PER_MINUTE", 10, at_least=1)
UPLOAD_WORKERS = env.number("UPLOAD_WORKERS", 5, at_least=1)
UPLOAD_LEASE_SECONDS = env.number("UPLOAD_LEASE_SECONDS", 30, at_least=1)
UPLOAD_SWEEP_SECONDS = env.number("UPLOAD_SWEEP_SECONDS", 5, at_least=1)

# Tasks
TASKS_BACKEND = env.choice("TASKS_BACKEND", "threads", ("threads", "celery"))
TASKS: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "portal.tasks.threadpool.ThreadPoolBackend",
        "OPTIONS": {"max_workers": UPLOAD_WORKERS},
    }
}
if TASKS_BACKEND == "celery":
    TASKS["default"] = {"BACKEND": "portal.tasks.celery.CeleryBackend"}
CELERY_BROKER_URL = env.text("CELERY_BROKER_URL", "redis://127.0.0.1:6379/0")
CELERY_BROKER_CONNECTION_TIMEOUT = 2
CELERY_TASK_DEFAULT_QUEUE = "default"
CELERY_TASK_PUBLISH_RETRY = False
CELERY_WORKER_CONCURRENCY = UPLOAD_WORKERS
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False

# People
AUTH_USER_MODEL = "businesses.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = env.choice(
    "EMAIL_CONFIRMATION", "optional", ("none", "optional", "mandatory")
)
ACCOUNT_ADAPTER = "portal.businesses.accounts.AccountAdapter"
ACCOUNT_SIGNUP_FORM_CLASS = "portal.businesses.signup.BusinessSignupForm"
ACCOUNT_RATE_LIMITS = {"invitation_letter": "20/d/user,5/d/key"}
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ALLAUTH_TRUSTED_PROXY_COUNT = env.number("TRUSTED_PROXIES", 0)
HEADLESS_CLIENTS = ("app",)
HEADLESS_TOKEN_STRATEGY = "allauth.headless.tokens.strategies.jwt.JWTTokenStrategy"  # noqa: S105
HEADLESS_JWT_ALGORITHM = "HS256"
HEADLESS_JWT_PRIVATE_KEY = env.secret("JWT_KEY", VAR_DIR / "jwt_key")
HEADLESS_JWT_STATEFUL_VALIDATION_ENABLED = True

# E-mail: to the terminal, unless a mail server is named
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("EMAIL_FROM", f"Salesdrop <no-reply@{SITE_HOST}>")
MAILERS: dict[str, dict[str, object]] = {
    "default": {"BACKEND": "django.core.mail.backends.console.EmailBackend"}
}
MAIL_IS_DELIVERED = bool(mail_host := env.text("EMAIL_HOST"))
if MAIL_IS_DELIVERED:
    mail_security = env.choice("EMAIL_SECURITY", "starttls", ("starttls", "ssl", "none"))
    MAILERS["default"] = {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {
            "host": mail_host,
            "port": env.number("EMAIL_PORT", 587, at_least=1),
            "username": env.text("EMAIL_USER"),
            "password": env.text("EMAIL_PASSWORD"),
            "use_tls": mail_security == "starttls",
            "use_ssl": mail_security == "ssl",
            "timeout": 10,
        },
    }

# What is told of failures
LOGGING = logs.configuration(env.choice("LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR")))
if SENTRY_DSN := env.text("SENTRY_DSN"):
    monitoring.start(SENTRY_DSN, SITE_HOST)

# Language and time
LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True
USE_THOUSAND_SEPARATOR = False

# Safety
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF, CSP.NONCE],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
    "base-uri": [CSP.NONE],
}
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^(healthz|readyz)$"]
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
CSRF_FAILURE_VIEW = "portal.views.csrf_failure"
X_FRAME_OPTIONS = "DENY"
