# Two commands are enough on a machine with Python >= 3.11, make and a package index:
#   make run     install what is needed, extract the fixture pages: records on standard output, all else on standard error
#   make test    install what is needed, run the whole suite
# make run ARGS="extract my.html" runs any other command.

PYTHON ?= python3
ARGS ?= extract $(filter-out fixtures/no-event/,$(sort $(wildcard fixtures/*/)))
BIN := .venv/bin
COMPILE = uv pip compile --universal --python-version 3.11 --generate-hashes --no-strip-extras \
	--no-emit-index-url --no-emit-find-links --no-header --quiet --upgrade pyproject.toml

.PHONY: run test lint accuracy compare bench bench-fetch bench-store lock schema site clean
.DEFAULT_GOAL := run

run: .venv/.stamp
	@$(BIN)/scraper $(ARGS)

test: .venv/.stamp lint
	@$(BIN)/pytest -n auto --cov --cov-report=term

lint: .venv/.stamp
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/deptry .

accuracy: .venv/.stamp
	@$(BIN)/python -m tests.golden

# The figures in docs/accuracy.md and the README made anew: ours beside other tools', on the same pages.
compare: .venv/.stamp
	@$(BIN)/python -m tests.benchmarks.accuracy --write

bench: .venv/.stamp
	@$(BIN)/python tests/benchmarks/speed.py $(BENCH)

bench-fetch: .venv/.stamp
	@$(BIN)/python tests/benchmarks/fetch.py

bench-store: .venv/.stamp
	@$(BIN)/python -m tests.benchmarks.store $(BENCH)

# Needs uv and the package index; the locks name no hosts. Extras are kept: without them pip takes a newer release that has no hash here.
# The extra of lxml is spelled as justext asks for it: older pips take the other spelling for another requirement.
lock:
	@$(COMPILE) -o requirements/run.lock
	@$(COMPILE) --all-extras --group dev -o requirements/dev.lock
	@sed -i.old 's/^lxml\[html-clean\]/lxml[html_clean]/' requirements/dev.lock && rm requirements/dev.lock.old

# 21 counties as they might be, to try a crawl on: the README's tour. SITE="--troubled" adds counties in trouble.
site: .venv/.stamp
	@$(BIN)/python -m tests.site --port 8321 $(SITE)

schema: .venv/.stamp
	@$(BIN)/python -m scraper.schema

clean:
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage .coverage.* htmlcov build dist
	@find . -name __pycache__ -prune -exec rm -rf {} +

# uv where there is one (seconds), else pip; the package itself last, from this folder and without a network.
.venv/.stamp: requirements/dev.lock
	@{ $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.x"; exit 1; }; } >&2
	@echo "Installing into .venv ..." >&2
	@$(PYTHON) -m venv --clear .venv >&2
	@{ command -v uv >/dev/null && uv pip sync --quiet --compile-bytecode --python $(BIN)/python --require-hashes $< \
	  || $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<; } >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . >&2
	@$(BIN)/python -m compileall -q scraper >&2
	@touch $@
