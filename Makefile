# The commands of the README. `make` alone lists them.
SWIFT ?= swift
# A file of conversations for the demo, one JSON object a line: make demo THREADS=FILE
THREADS ?=

.PHONY: help demo test browser screenshots lint format fuzz bench release clean

help:
	@echo 'make demo      install what is missing, build, and run the whole loop on this machine (THREADS=FILE: your own)'
	@echo 'make test      install what is missing, and run all tests'
	@echo 'make browser   run the tests of the pages in a real browser only'
	@echo 'make screenshots   take the pictures of the README'
	@echo 'make lint      check the format'
	@echo 'make format    mend the format'
	@echo 'make fuzz      run requests made from openapi.yaml against the started service'
	@echo 'make bench     build for release and measure (about five minutes)'
	@echo 'make release   build for release: .build/dist/handoff, and what a debugger needs in .build/dist/handoff.debug'

demo:
	@.ci/install
	$(SWIFT) build --product handoff
	.build/debug/handoff demo $(if $(THREADS),--threads $(THREADS)) $(DEMO)

test:
	@.ci/install --tests
	@.ci/venv
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --skip EndToEndTests
	$(SWIFT) test --skip-build --filter EndToEndTests
	.ci/browser

browser:
	@.ci/install --tests
	$(SWIFT) build --product handoff
	.ci/browser

screenshots:
	@.ci/install --tests
	$(SWIFT) build --product handoff
	.ci/browser --screenshots

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

fuzz:
	@.ci/install --tests
	$(SWIFT) build --product handoff
	.ci/fuzz

# The program is a third without its debug information, which a debugger finds by itself beside it.
release:
	@.ci/install
	$(SWIFT) build -c release --product handoff --static-swift-stdlib
	@mkdir -p .build/dist
	objcopy --only-keep-debug .build/release/handoff .build/dist/handoff.debug
	objcopy --strip-all --add-gnu-debuglink=.build/dist/handoff.debug .build/release/handoff .build/dist/handoff

bench: release
	.build/dist/handoff bench $(BENCH)

clean:
	$(SWIFT) package clean
