# `make run` is all that a fresh machine with git, make and Swift needs. The CI runs these same targets (.ci/run).
#
# A recipe prints its command only when that fails. Where the libraries come from elsewhere than apt: make INSTALL=true …

INSTALL := Scripts/install-packages
SWIFT   := swift
STZ     := .build/release/stz

# Where make install puts things, and a folder to put before it, for those who make packages.
PREFIX  ?= /usr/local
DESTDIR ?=
# How large a world `make world` writes: whole, tenth or small (a hundredth).
WORLD   := whole
# The sizes at which `make measure` measures.
SIZES   := small tenth

# More arguments, for the targets whose help names them.
ARGS ?=

# What the program is built with, and what its tests need besides.
build_packages := libncursesw5-dev libsqlite3-dev libyaml-dev
test_packages  := tmux sqlite3 mandoc zsh fish
format_packages := python3-venv
deb_packages   := binutils dpkg-dev
clean_packages := debootstrap lintian mandoc
world_packages := python3 iso-codes
bench_packages := python3
measure_packages := python3-venv
compare_packages := python3-venv git less tig htop lnav fzf visidata hledger-ui sqlite3

# A log wants no progress bar; a person in front of a terminal does.
quiet   := $(if $(MAKE_TERMOUT),,--quiet)
swifts  := Package.swift Sources Tests Benchmarks
world   := .world$(patsubst %,-%,$(filter-out whole,$(WORLD)))
shot    := Scripts/screenshot docs/screenshots
run_or_say = $(1) || { code=$$?; printf 'failed: %s\n' '$(1)' >&2; exit $$code; }

# What is installed, as files, so that `sudo make install` needs no Swift: it finds them made.
program     := .build/bin/stz
share       := .build/share
pages       := $(share)/man/man1/stz.1 $(share)/man/man5/stz-dossier.5
completions := $(share)/bash-completion/completions/stz $(share)/zsh/site-functions/_stz \
               $(share)/fish/vendor_completions.d/stz.fish

.PHONY: help run build test test-formats bench lint format clean screenshots docs packages test-packages \
        install uninstall man completions deb test-install test-package test-world world measure compare
.DEFAULT_GOAL := help

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: build ## Install what is missing, build, and open the dashboard on seeds/ (more: ARGS='--theme light')
	@$(STZ) --data seeds $(ARGS)

build: packages ## Install what is missing and build the release program, .build/release/stz
	@$(call run_or_say,$(SWIFT) build -c release --static-swift-stdlib --disable-local-rpath --product stz $(quiet))

test: test-packages ## Install what the tests need, build them and run them all (only some: ARGS='--filter Dossier')
	@$(call run_or_say,$(SWIFT) build --build-tests $(quiet))
	@$(call run_or_say,$(SWIFT) test --skip-build --disable-xctest --quiet $(ARGS))

install: $(program) man completions ## Install program, dossiers, themes and manual (for you alone: PREFIX=~/.local)
	@Scripts/install-files install '$(PREFIX)' '$(DESTDIR)'

uninstall: ## Take away exactly what make install put there (PREFIX as then)
	@Scripts/install-files uninstall '$(PREFIX)' '$(DESTDIR)'

man: $(pages) ## Make the pages of the manual (read one: man .build/share/man/man1/stz.1)

completions: $(completions) ## Make the completions for bash, zsh and fish

deb: $(program) man completions ## Make the Debian package, .build/stz_VERSION_ARCHITECTURE.deb
	@$(INSTALL) $(deb_packages)
	@Scripts/make-deb

test-install: $(program) man completions ## Install into a folder, use the program there and take it away again
	@Scripts/test-install

test-package: deb ## As root: try the package on a clean Debian 12, with lintian, apt and debootstrap
	@$(INSTALL) $(clean_packages)
	@Scripts/test-package "$$(ls -t .build/stz_*.deb | head -n 1)"

bench: packages ## Hold the costs of reading, search, drawing to Benchmarks/limits.txt (only some: ARGS='--filter Search.*')
	@$(INSTALL) $(bench_packages)
	@Scripts/bench-test
	@SWIFT='$(SWIFT)' Scripts/bench $(ARGS)

world: ## Write a world to measure with, into .world (WORLD=tenth into .world-tenth, WORLD=small into .world-small)
	@$(INSTALL) $(world_packages)
	@python3 Benchmarks/World --size $(WORLD) $(world)

measure: build ## Measure the budgets at sizes of the world, into docs/performance.md (SIZES='small tenth whole'; QUICK=1: a try)
	@$(INSTALL) $(world_packages) $(measure_packages)
	@Scripts/measure growth $(SIZES)

compare: build ## Measure beside other programs, which it installs, into docs/performance.md (WORLD=small QUICK=1: a try)
	@$(INSTALL) $(world_packages) $(compare_packages)
	@Scripts/measure compare $(WORLD)

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

# The program without what only a debugger needs, a third less.
$(program): $(shell find Package.swift Sources)
	@$(MAKE) --no-print-directory build
	@mkdir -p $(@D)
	@strip --strip-all --remove-section=.comment --remove-section=.note -o $@ $(STZ)

# The page is named by the file: stz-dossier.5 is the page stz-dossier.
$(pages): $(program)
	@mkdir -p $(@D)
	@$(program) manual $(basename $(@F)) >$@.new && mv $@.new $@

# The shell is named by the folder.
$(completions): $(program)
	@mkdir -p $(@D)
	@$(program) completions $(patsubst bash-completion,bash,$(word 3,$(subst /, ,$@))) >$@.new
	@mv $@.new $@

packages:
	@$(INSTALL) $(build_packages)

test-packages: packages
	@$(INSTALL) $(test_packages)
