# `make run` is all that a fresh machine with git, make and Swift needs. The CI runs the same targets (.ci/run).
#
# A recipe prints its command only if it fails. If the libraries do not come from apt: make INSTALL=true …

INSTALL := Scripts/install-packages
SWIFT   := swift
STZ     := .build/release/stz

# The target folder of make install, and a prefix to it for packagers.
PREFIX  ?= /usr/local
DESTDIR ?=
# The size of the world of `make world`: whole, tenth or small (a hundredth).
WORLD   := whole
# The sizes for `make measure`.
SIZES   := small tenth

# More arguments, for targets whose help mentions them.
ARGS ?=

# The packages for the build, and for the tests.
build_packages := libncursesw5-dev libsqlite3-dev libxml2-dev libyaml-dev
test_packages  := curl git tmux sqlite3 mandoc zsh fish
format_packages := python3-venv
deb_packages   := binutils dpkg-dev
clean_packages := debootstrap lintian mandoc
world_packages := python3 iso-codes
bench_packages := python3
measure_packages := python3-venv
compare_packages := python3-venv git less tig htop lnav fzf visidata hledger-ui sqlite3

# A progress bar is useful on a terminal, but not in a log.
quiet   := $(if $(MAKE_TERMOUT),,--quiet)
swifts  := Package.swift Sources Tests Benchmarks Scripts
prose   := $(swifts) docs packaging .ci Makefile README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md
world   := .world$(patsubst %,-%,$(filter-out whole,$(WORLD)))
shot    := Scripts/screenshot docs/screenshots
# A story of our own, typed letter by letter, and a folder for what is written.
story   := T e s t s slash D r a f t i n g slash t r a i n slash s e d a minus l e t t e r period t x t
journal := -- --data seeds --journal .build
# How the release program is linked: without the names that only other programs would look up, and with packed relocations
# where the C library reads them. It takes 4 MiB less memory so.
packed  := $(shell printf 'glibc 2.36\n%s\n' "$$(getconf GNU_LIBC_VERSION 2>/dev/null)" | sort -CV && echo -Xlinker -z -Xlinker pack-relative-relocs)
linking := -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic $(packed)
run_or_say = $(1) || { code=$$?; printf 'failed: %s\n' '$(1)' >&2; exit $$code; }

# The installed files are targets, so that `sudo make install` finds them built and needs no Swift.
program     := .build/bin/stz
share       := .build/share
pages       := $(share)/man/man1/stz.1 $(share)/man/man5/stz-dossier.5
completions := $(share)/bash-completion/completions/stz $(share)/zsh/site-functions/_stz \
               $(share)/fish/vendor_completions.d/stz.fish

.PHONY: help run build test test-asan test-tsan test-formats bench tables lint format screenshots docs packages test-packages \
        install uninstall man completions deb test-install test-package test-world world measure compare draft-score
.DEFAULT_GOAL := help

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: build ## Install missing packages, build, and open the dashboard (more: ARGS='--theme light')
	@$(STZ) $(ARGS)

build: packages ## Install missing packages and build the release program, .build/release/stz
	@$(call run_or_say,$(SWIFT) build -c release --static-swift-stdlib --disable-local-rpath $(linking) --product stz \
		$(quiet))

test: test-packages ## Install what the tests need, build and run them all (only some: ARGS='--filter Dossier')
	@$(call run_or_say,$(SWIFT) build --build-tests $(quiet))
	@$(call run_or_say,$(SWIFT) test --skip-build --disable-xctest --quiet $(ARGS))

draft-score: ## Print precision, recall and F1 of stz draft on the labelled stories (more: ARGS='--misses', '--spacy')
	@Scripts/draft-score $(ARGS)

test-asan: test-packages ## Run most tests under the address sanitizer, see Scripts/test-sanitized (only some: ARGS='--filter Search')
	@SWIFT='$(SWIFT)' Scripts/test-sanitized address $(ARGS)

test-tsan: test-packages ## The same under the thread sanitizer, which must also find a planted race
	@SWIFT='$(SWIFT)' Scripts/test-sanitized thread $(ARGS)

install: $(program) man completions ## Install program, dossiers, themes and manual (for you alone: PREFIX=~/.local)
	@Scripts/install-files install '$(PREFIX)' '$(DESTDIR)'

uninstall: ## Remove exactly the files of make install (with the same PREFIX)
	@Scripts/install-files uninstall '$(PREFIX)' '$(DESTDIR)'

man: $(pages) ## Make the manual pages (read one: man .build/share/man/man1/stz.1)

completions: $(completions) ## Make the completions for bash, zsh and fish

deb: $(program) man completions ## Make the Debian package, .build/stz_VERSION_ARCHITECTURE.deb
	@$(INSTALL) $(deb_packages)
	@Scripts/make-deb

test-install: $(program) man completions ## Install into a folder, run the program there and uninstall it
	@Scripts/test-install

test-package: deb ## As root: test the package on a clean Debian 12, with lintian, apt and debootstrap
	@$(INSTALL) $(clean_packages)
	@Scripts/test-package "$$(ls -t .build/stz_*.deb | head -n 1)"

bench: packages ## Compare the costs of reading, search, drawing with Benchmarks/limits.txt (only some: ARGS='--filter Search.*')
	@$(INSTALL) $(bench_packages)
	@Scripts/bench-test
	@SWIFT='$(SWIFT)' Scripts/bench $(ARGS)

world: ## Write a world for measurements into .world (WORLD=tenth into .world-tenth, WORLD=small into .world-small)
	@$(INSTALL) $(world_packages)
	@python3 Benchmarks/World --size $(WORLD) $(world)

measure: build ## Measure the budgets at sizes of the world, into docs/performance.md (SIZES='small tenth whole'; QUICK=1: a trial)
	@$(INSTALL) $(world_packages) $(measure_packages)
	@Scripts/measure growth $(SIZES)

compare: build ## Compare with other programs, which it installs, into docs/performance.md (WORLD=small QUICK=1: a trial)
	@$(INSTALL) $(world_packages) $(compare_packages)
	@Scripts/measure compare $(WORLD)

test-formats: build ## Read every exchange format back with other parsers, which it installs from PyPI
	@$(INSTALL) $(format_packages)
	@Scripts/test-formats $(STZ)

test-world: build test-packages ## Check that the small world is reproducible, read, searched and shown
	@$(INSTALL) $(world_packages)
	@Scripts/test-world $(STZ)

tables: ## Regenerate the tables of Chinese readings and of ISO codes of places
	@$(INSTALL) iso-codes
	@swift Scripts/han-tables.swift
	@Scripts/iso-3166 >.build/iso-3166 && mv .build/iso-3166 Sources/ZoneData/Records/Places/ISO3166+Text.swift
	@Scripts/iso-4217 >.build/iso-4217 && mv .build/iso-4217 Sources/ZoneData/Records/Quantities/ISO4217+Codes.swift

lint: ## Check the format, the layers, the house rules, the English and the generated tables (and that these checks can fail)
	@$(call run_or_say,$(SWIFT) format lint --strict --parallel --recursive $(swifts))
	@Scripts/check-layers
	@Scripts/check-layers-test
	@Scripts/check-language $(prose)
	@Scripts/check-language-test
	@Scripts/check-tables

format: ## Rewrite the Swift files in the committed format
	@$(call run_or_say,$(SWIFT) format --in-place --parallel --recursive $(swifts))

screenshots: build ## Take the pictures of docs/screenshots/ in a real terminal emulator
	@$(shot)/main-dark.png 120x36 --keys 'j j j'
	@$(shot)/main-light.png 120x36 --light --keys 'j j j'
	@$(shot)/sources.png 120x36 --keys '3 slash c p t i c Return s'
	@$(shot)/provinces.png 120x36 --keys 'p Down Down Down Down'
	@$(shot)/facets.png 120x36 --keys 'f Down Down space'
	@$(shot)/lanes.png 120x36 --keys '3 L z'
	@$(shot)/palette.png 120x36 --keys 'question'
	@$(shot)/medium.png 80x24 --keys '2 slash s e d a Return'
	@$(shot)/small.png 50x15 --keys '3 k k'
	@$(shot)/wide.png 200x50 --keys 'j j j'
	@$(shot)/columns.png 120x36 --keys 'z bar'
	@$(shot)/compare.png 120x36 --keys 'j j space space space B'
	@$(shot)/contacts.png 120x36 --keys '4 z'
	@$(shot)/deal.png 80x24 --keys '3 slash c h e n g d u Return 5 z'
	@$(shot)/note.png 80x24 --keys 'j j j a A s k space f o r space t h e space m a p Tab f r' $(journal)
	@$(shot)/today.png 120x36 --keys '0' $(journal)
	@$(shot)/review.png 120x36 --keys 'D $(story) Return j j space j space j' $(journal)
	@$(shot)/review-medium.png 80x24 --keys 'D $(story) Return j j space j space j' $(journal)

docs: build ## Regenerate docs/keys.md, docs/configuration.md and docs/dossier.schema.json
	@$(STZ) keys --markdown >docs/keys.md
	@$(STZ) config --markdown >docs/configuration.md
	@$(STZ) schema >docs/dossier.schema.json

# The program without debug information, a third smaller.
$(program): $(shell find Package.swift Sources)
	@$(MAKE) --no-print-directory build
	@mkdir -p $(@D)
	@strip --strip-all --remove-section=.comment --remove-section=.note -o $@ $(STZ)

# The file names the page: stz-dossier.5 is the page stz-dossier.
$(pages): $(program)
	@mkdir -p $(@D)
	@$(program) manual $(basename $(@F)) >$@.new && mv $@.new $@

# The folder names the shell.
$(completions): $(program)
	@mkdir -p $(@D)
	@$(program) completions $(patsubst bash-completion,bash,$(word 3,$(subst /, ,$@))) >$@.new
	@mv $@.new $@

packages:
	@$(INSTALL) $(build_packages)

test-packages: packages
	@$(INSTALL) $(test_packages)
