# dragoman: `make demo` on a bare Debian 12 machine; `make help` lists the rest. Everything is built under build/ by the CMake presets.
SHELL := /bin/sh
JOBS ?= $(shell nproc)
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 30
PROGRAM := build/release/dragoman
.PHONY: all help deps deps-test deps-all build demo test unit stories check-data neon asan fuzz fuzz-build accuracy fmt fmt-check tidy bench bench-long sbom readme dev tsan install clean
.NOTPARALLEL:

all: build

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

deps: ## install what is missing to build (apt packages, DuckDB, GeoNames' towns, the page's packages)
	@tools/install_deps.sh build
	@tools/fetch_duckdb.sh
	@tools/fetch_places.sh
	@tools/fetch_page.sh || echo "the page is left out: its packages could not be fetched" >&2

deps-test: deps
	@tools/install_deps.sh test
	@tools/fetch_page.sh tests/page

deps-all: deps
	@tools/install_deps.sh all

build: deps ## the program, at build/release/dragoman
	@cmake --preset release --log-level=WARNING
	@cmake --build --preset release -j $(JOBS) --target dragoman gazetteer

demo: build ## install, build, read the reports of samples/, and show them on a page of this machine
	@tools/demo.sh $(PROGRAM)

test: deps-test ## everything: unit, story, data, command line, kill, sanitizer and fuzz tests
	@tools/run_tests.sh

unit: deps ## unit tests and all that ctest runs, in the release build
	@cmake --preset release -DDRAGOMAN_UNIT_TESTS=all --log-level=WARNING
	@cmake --build --preset release -j $(JOBS)
	@ctest --preset release -j $(JOBS) --no-tests=error

stories: build ## story tests, each line that fails with what was read instead
	@$(PROGRAM) data stories tests/stories

check-data: build ## every data file against its schema, every pattern against its examples
	@$(PROGRAM) data check

asan: deps-test ## unit tests with address and undefined-behaviour sanitizers
	@cmake --preset asan --log-level=WARNING
	@cmake --build --preset asan -j $(JOBS)
	@ctest --preset asan -j $(JOBS) --no-tests=error

tsan: deps-test ## unit tests with the thread sanitizer
	@cmake --preset tsan --log-level=WARNING
	@cmake --build --preset tsan -j $(JOBS)
	@ctest --preset tsan -j $(JOBS) --no-tests=error

neon: ## the language engine compiled for 64-bit Arm, its checksums in an emulator (minutes)
	@tools/check_neon.sh

dev: deps ## debug build
	@cmake --preset dev --log-level=WARNING
	@cmake --build --preset dev -j $(JOBS)

fuzz-build: deps-test
	@cmake --preset fuzz --log-level=WARNING
	@cmake --build --preset fuzz -j $(JOBS)

fuzz: fuzz-build ## each reader on hostile input, FUZZ_SECONDS each
	@tools/run_fuzz.sh build/fuzz $(FUZZ_SECONDS)

accuracy: build ## scores on the development sets of ../shared/data, where that folder is
	@tools/accuracy.sh

fmt: deps-all ## lay out the sources (.clang-format)
	@git ls-files '*.cc' '*.h' | xargs clang-format-19 -i

fmt-check: deps-all
	@git ls-files '*.cc' '*.h' | xargs clang-format-19 --dry-run -Werror

tidy: deps-all ## clang-tidy over everything
	@cmake --preset tidy --log-level=WARNING
	@cmake --build --preset tidy -j $(JOBS)

bench: build ## speed and memory, as JSON
	@python3 bench/bench.py --program $(PROGRAM)

bench-long: build ## memory on 2 GB of repeated articles (minutes)
	@python3 bench/bench.py --program $(PROGRAM) --long

sbom: ## what others made that is in dragoman (CycloneDX), to build/sbom.cdx.json
	@mkdir -p build
	@tools/sbom.py build/sbom.cdx.json

readme: build ## the program's present output into README.md and its picture
	@python3 tools/readme.py $(PROGRAM)

install: build ## program, library, headers and data under PREFIX (default /usr/local)
	@cmake --build --preset release -j $(JOBS) --target dragoman_shared
	@tools/install.sh $(PROGRAM) "$(DESTDIR)$(PREFIX)"

clean: ## remove everything built
	@rm -rf build tools/node_modules
