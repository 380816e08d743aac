# `make run` is all that a fresh machine with git, make and Swift needs. The CI runs these same targets (.ci/run).
#
# A recipe prints its command only when that fails. Where the libraries come from elsewhere than apt: make INSTALL=true …

INSTALL := Scripts/install-packages
SWIFT   := swift
STZ     := .build/release/stz

# How large a world `make world` writes: whole, tenth or small (a hundredth).
WORLD   := whole

# More arguments, for the targets whose help names them.
ARGS ?=

# What the program is built with, and what its tests need besides.
build_packages := libncursesw5-dev libsqlite3-dev libyaml-dev
test_packages  := tmux
format_packages := python3-venv
world_packages := python3 iso-codes

# A log wants no progress bar; a person in front of a terminal does.
quiet   := $(if $(MAKE_TERMOUT),,--quiet)
swifts  := Package.swift Sources Tests Benchmarks
world   := .world$(patsubst %,-%,$(filter-out whole,$(WORLD)))
shot    := Scripts/screenshot docs/screenshots
run_or_say = $(1) || { code=$$?; printf 'failed: %s\n' '$(1)' >&2; exit $$code; }

.PHONY: help run build test test-formats test-world bench world lint format clean screenshots docs packages test-packages
.DEFAULT_GOAL := help

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: build ## Install what is missing, build, and open the dashboard on seeds/ (more: ARGS='--theme light')
	@$(STZ) --data seeds $(ARGS)

build: packages ## Install what is missing and build the release program, .build/release/stz
	@$(call run_or_say,$(SWIFT) build -c release --static-swift-stdlib --product stz $(quiet))

test: test-packages ## Install what the tests need, build them and run them all (only some: ARGS='--filter Dossier')
	@$(call run_or_say,$(SWIFT) build --build-tests $(quiet))
	@$(call run_or_say,$(SWIFT) test --skip-build --disable-xctest --quiet $(ARGS))

bench: packages ## Measure reading, indexing, search and as-of (only some: ARGS='--filter Search.*')
	@$(call run_or_say,STZ_BENCHMARKS=1 $(SWIFT) package --scratch-path .build-bench benchmark $(ARGS))

world: ## Write a world to measure with, into .world (WORLD=tenth into .world-tenth, WORLD=small into .world-small)
	@$(INSTALL) $(world_packages)
	@python3 Benchmarks/World --size $(WORLD) $(world)

test-formats: build ## Read every exchange format back with other programs' parsers, which are installed from PyPI
	@$(INSTALL) $(format_packages)
	@Scripts/test-formats $(STZ)

test-world: build test-packages ## Hold that the small world is the same each time, read whole, searched and shown
	@$(INSTALL) $(world_packages)
	@Scripts/test-world $(STZ)

lint: ## Check the format, the layers and the house rules (and that those checks can fail)
	@$(call run_or_say,$(SWIFT) format lint --strict --parallel --recursive $(swifts))
	@Scripts/check-layers
	@Scripts/check-layers-test

format: ## Rewrite the Swift files in the committed format
	@$(call run_or_say,$(SWIFT) format --in-place --parallel --recursive $(swifts))

screenshots: build ## Take the pictures of docs/screenshots/ in a real terminal emulator
	@$(shot)/main-dark.png 120x36 --keys 'j j j'
	@$(shot)/main-light.png 120x36 --light --keys 'j j j'
	@$(shot)/sources.png 120x36 --keys '3 slash c p t i c Return s'
	@$(shot)/provinces.png 120x36 --keys 'p j j j j'
	@$(shot)/facets.png 120x36 --keys 'f j j space'
	@$(shot)/lanes.png 120x36 --keys '3 L z'
	@$(shot)/palette.png 120x36 --keys 'question'
	@$(shot)/medium.png 80x24 --keys '2 slash s e d a Return'
	@$(shot)/small.png 50x15 --keys '3 j j'

docs: build ## Write docs/keys.md, docs/configuration.md and docs/dossier.schema.json anew
	@$(STZ) keys --markdown >docs/keys.md
	@$(STZ) config --markdown >docs/configuration.md
	@$(STZ) schema >docs/dossier.schema.json

packages:
	@$(INSTALL) $(build_packages)

test-packages: packages
	@$(INSTALL) $(test_packages)
