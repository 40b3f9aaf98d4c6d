# The two commands people need are `make serve` and `make test`; each sets up what it needs and a second run starts at once.
# If a set-up step fails half-way, `make clean` followed by the same command starts from nothing.

PYTHON ?= python3
UV_VERSION := 0.13.9
UV := .tools/bin/uv
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PYTHONPATH :=
export NO_MKDOCS_2_WARNING := 1
PORT ?= 8000

.PHONY: help serve build test check format rules audit bench doctor setup browsers webkit clean

help:  ## Show this list
	@echo "make serve   set up, build the site and serve it at http://127.0.0.1:$(PORT)/ with live reload"
	@echo "make test    set up, check the code and run every test, in real browsers too"
	@echo "make build   write the finished site to site/"
	@echo "make check   format, lint and type checks alone"
	@echo "make format  let ruff tidy the Python code"
	@echo "make rules   write anew which lesson, tool and test covers each rule: docs/making/coverage.md"
	@echo "make audit   let Lighthouse look at the home page, a lesson and a tool"
	@echo "make bench   measure against plain Pyodide and stock MkDocs; writes benchmarks/results.md"
	@echo "make doctor  say which versions are here and what is missing"
	@echo "make clean   remove everything that was set up or built"

serve: setup  ## Build and serve with live reload
	@echo "==> The site is being built; when ready it is at http://127.0.0.1:$(PORT)/ (Ctrl+C stops it; PORT=8001 make serve takes another port)"
	@SITE_URL=http://127.0.0.1:$(PORT)/ mkdocs serve --dirty --dev-addr 127.0.0.1:$(PORT)

build: setup  ## Write site/
	@echo "==> Building the site into site/"
	@mkdocs build --strict --quiet
	@echo "==> Done: site/ can be put on any static host"

test: setup webkit check  ## Everything that must hold
	@echo "==> Running the tests (one alone: .venv/bin/pytest -k NAME)"
	@pytest -n $${TEST_WORKERS:-2} --dist worksteal

check: setup  ## Format, lint, types
	@echo "==> Checking format, lint and types (make format mends the format)"
	@ruff format --check --quiet .
	@ruff check --quiet .
	@pyright --warnings
	@node_modules/.bin/tsc -p src/coachsite/browser
	@node_modules/.bin/tsc -p src/coachsite/browser/service

format: setup  ## Tidy the Python code
	@ruff format .
	@ruff check --fix .

rules: setup  ## Write docs/making/coverage.md
	@python tests/build/coverage_table.py

audit: setup browsers tests/audit/node_modules/.set-up  ## Lighthouse
	@echo "==> Looking at three pages with Lighthouse (1.00 is wanted, of performance it is only told)"
	@python tests/audit/audit.py

bench: setup browsers  ## Measure
	@python -m benchmarks

doctor: setup  ## What is here, what is missing
	@coachsite doctor

setup: .venv/.set-up node_modules/.set-up

$(UV):
	@echo "==> Fetching uv $(UV_VERSION), which fetches the rest"
	@$(PYTHON) -m pip --version >/dev/null 2>&1 || { echo "This needs a Python 3 with pip. On Debian or Ubuntu: apt-get install python3-pip. Another Python: make PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target .tools uv==$(UV_VERSION) \
	  || { echo "uv could not be fetched. Is the network there? Behind a proxy or a mirror, set it for pip as usual (pip config) and try again."; exit 1; }

.venv/.set-up: $(UV) pyproject.toml uv.lock .python-version
	@echo "==> Setting up Python 3.13 and the locked packages in .venv/"
	@$(UV) sync --locked --quiet \
	  || { echo "The packages could not be set up. If Python 3.13 is missing and cannot be downloaded, install it and try again; if it was the network, try again; else: make clean."; exit 1; }
	@touch $@

node_modules/.set-up: .venv/.set-up package.json package-lock.json
	@echo "==> Setting up the browser's Python (Pyodide) and the checkers in node_modules/"
	@npm ci --ignore-scripts --no-audit --no-fund --silent \
	  || { echo "The npm packages could not be set up. Try again when the network is there; behind a mirror, set npm's registry as usual (npm config)."; exit 1; }
	@touch $@

tests/audit/node_modules/.set-up: .venv/.set-up tests/audit/package.json tests/audit/package-lock.json
	@echo "==> Setting up Lighthouse in tests/audit/node_modules/"
	@npm ci --prefix tests/audit --ignore-scripts --no-audit --no-fund --silent \
	  || { echo "Lighthouse could not be set up. Try again when the network is there; behind a mirror, set npm's registry as usual (npm config)."; exit 1; }
	@touch $@

browsers: .venv/.set-up
	@python -m coachsite.testing.install

webkit: browsers
	@python -m coachsite.testing.install --webkit

clean:  ## Remove everything that was set up or built
	rm -rf .venv .tools .cache node_modules tests/audit/node_modules site dist test-results .pytest_cache .ruff_cache .hypothesis
