PORT ?= 8000
SITE_URL ?= http://127.0.0.1:$(PORT)
FAULTS ?= short
export PORT SITE_URL

.PHONY: run setup test bench faults fuzz screenshots

run: setup ## Set up what is missing and serve on http://127.0.0.1:8000 (PORT=... for another)
	@.venv/bin/gunicorn portal.wsgi

setup: ## The set-up alone
	@.ci/setup

test: ## Lint, types and all tests, on SQLite, PostgreSQL and in Chromium
	@.ci/setup requirements-dev.txt
	@.ci/chromium
	@.ci/test

bench: ## Measure speed against references; writes docs/benchmarks.md and .json
	@.ci/setup requirements-dev.txt
	@.venv/bin/python -m tests.bench

faults: ## Kill, stop and starve importers (FAULTS=short|long)
	@.ci/setup requirements-dev.txt
	@.venv/bin/python -m tests.faults $(FAULTS)

fuzz: ## Throw random bytes and damaged tables at the reader, and random events at uploads
	@.ci/setup requirements-dev.txt
	@FUZZ_EXAMPLES=20000 .venv/bin/pytest -q tests/uploads/csvfile tests/uploads/test_any_order.py

screenshots: ## Make docs/images from the real pages
	@.ci/setup requirements-dev.txt
	@.ci/chromium
	@.venv/bin/python -m tests.browser.screenshots
