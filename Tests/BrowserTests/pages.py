"""The customer's pages as a person finds them: one class a page, one method a thing that can be done there."""

import re


class Page:
    """What every page has. Made when the page is expected to be open; fails with what is open instead."""

    path: re.Pattern
    marker: str

    def __init__(self, browser):
        self.browser = browser
        path = browser.path.partition("?")[0]
        assert self.path.fullmatch(path) and browser.has(
            self.marker
        ), f"{type(self).__name__} is not open, but {path} is: {browser.text()}"

    @property
    def heading(self):
        return self.browser.text("h1")

    @property
    def language(self):
        return self.browser.find("html").get_attribute("lang")

    @property
    def languages(self):
        """The codes of the other languages on offer."""
        return [link.get_attribute("hreflang") for link in self.browser.all("footer a[hreflang]")]

    def change_language(self, code):
        self.browser.tap(f'footer a[hreflang="{code}"]')
        return type(self)(self.browser)


class Landing(Page):
    """What the link opens: `/h/{token}`."""

    path = re.compile(r"/h/[\w-]+")
    marker = 'form[action$="/claim"] button'

    @classmethod
    def open(cls, browser, handoff):
        browser.open(handoff.link)
        return cls(browser)

    def press(self, then=None):
        """The one button. A public link goes on to the proof, a private one to the session."""
        self.browser.tap(self.marker)
        return (then or Proof)(self.browser)


class Proof(Page):
    """Asks for the code of the direct message: `/c/{id}`."""

    path = re.compile(r"/c/[\w-]+")
    marker = "input#code"

    def enter(self, code, then=None):
        self.browser.type(self.marker, code)
        return self.submit(then)

    def submit(self, then=None):
        self.browser.tap("form button")
        return (then or Session)(self.browser)

    @property
    def error(self):
        """What is wrong with the last try; None when nothing is."""
        return self.browser.text("#code-error") if self.browser.has("#code-error") else None


class RefusedProof(Proof):
    """The same page, saying what was wrong with the code."""

    marker = "#code-error"

    def enter(self, code, then=None):
        self.browser.type("input#code", code)
        return self.submit(then)


class Session(Page):
    """Where the customer sees how things stand: `/s/{id}`."""

    path = re.compile(r"/s/[\w-]+")
    marker = "[role=status]"

    @property
    def status(self):
        return self.browser.text(self.marker)

    def keep_open(self):
        self.browser.tap('form[action$="/keep"] button')
        return Session(self.browser)

    def refresh(self):
        self.browser.tap("main a.button")
        return Session(self.browser)


class Notice(Page):
    """A page that says why, and what to do next."""

    path = re.compile(r"/.*")
    marker = "main h2 + ul li"

    @property
    def steps(self):
        return [step.text for step in self.browser.all("main ul li")]
