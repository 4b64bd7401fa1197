# make run    installs what is missing, builds the database, opens the window
# make test   the same, then every check and test; needs no screen
# make build  the database, the drawings and the translations only
# make bench  measures speed; prints a table
# make installers       the .deb and the portable tar.xz, in dist/ (see packaging/README.md)
# make test-installers  the same, then tries them in a system of its own; as root

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
export PYTHONUTF8 := 1

.PHONY: run test build bench installers test-installers clean

run: build
	$(PY) -m inama_id

test: build
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(PY) -m species_db check --no-warnings
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest

build: $(VENV)/installed
	$(PY) -m species_db build
	$(PY) -m images draw
	$(PY) -m inama_id.ui.translations

bench: build
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.benchmarks

$(VENV)/installed: pyproject.toml packaging/system-packages.sh
	sh packaging/system-packages.sh
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --editable '.[build,test]'
	touch $@

installers: build $(VENV)/packaging
	$(PY) -m species_db.fonts
	$(PY) packaging/build.py

test-installers: build $(VENV)/packaging
	$(PY) -m species_db.fonts
	$(PY) packaging/build.py --trial
	$(PY) packaging/try_installers.py

$(VENV)/packaging: $(VENV)/installed packaging/hashes.txt
	sh packaging/system-packages.sh installers
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall --require-hashes -r packaging/hashes.txt
	touch $@

clean:
	rm -rf $(VENV) build dist inama_id/data inama_id/ui/translations/*.qm
