# `make run` is all that a fresh machine with git, make and Swift needs. The CI runs these same targets (.ci/run).
#
# A recipe prints its command only when that fails. Where the libraries come from elsewhere than apt: make INSTALL=true …

INSTALL := Scripts/install-packages
SWIFT   := swift
STZ     := .build/release/stz

# More arguments, for the targets whose help names them.
ARGS ?=

# What the program is built with, and what its tests need besides.
build_packages := libncursesw5-dev libsqlite3-dev libyaml-dev
test_packages  := tmux sqlite3 zsh fish
format_packages := python3-venv

# Where each shell looks for completions below a share folder.
bash_script := .build/share/bash-completion/completions/stz
zsh_script  := .build/share/zsh/site-functions/_stz
fish_script := .build/share/fish/vendor_completions.d/stz.fish

# A log wants no progress bar; a person in front of a terminal does.
quiet   := $(if $(MAKE_TERMOUT),,--quiet)
swifts  := Package.swift Sources Tests Benchmarks
shot    := Scripts/screenshot docs/screenshots
run_or_say = $(1) || { code=$$?; printf 'failed: %s\n' '$(1)' >&2; exit $$code; }

.PHONY: help run build test test-formats bench lint format clean screenshots completions docs packages test-packages
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

test-formats: build ## Read every exchange format back with other programs' parsers, which are installed from PyPI
	@$(INSTALL) $(format_packages)
	@Scripts/test-formats $(STZ)

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

completions: build ## Write the scripts by which shells complete words to .build/share, as `make install` installs them
	@mkdir -p $(dir $(bash_script) $(zsh_script) $(fish_script))
	@$(STZ) completions bash >$(bash_script)
	@$(STZ) completions zsh >$(zsh_script)
	@$(STZ) completions fish >$(fish_script)

docs: build ## Write docs/keys.md, docs/configuration.md and docs/dossier.schema.json anew
	@$(STZ) keys --markdown >docs/keys.md
	@$(STZ) config --markdown >docs/configuration.md
	@$(STZ) schema >docs/dossier.schema.json

packages:
	@$(INSTALL) $(build_packages)

test-packages: packages
	@$(INSTALL) $(test_packages)
