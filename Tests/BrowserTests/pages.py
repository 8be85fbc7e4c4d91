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

    @property
    def error(self):
        """What was wrong with the last try; None when nothing was."""
        return self.browser.text("[role=alert]") if self.browser.has("[role=alert]") else None

    def change_language(self, code):
        self.browser.tap(f'footer a[hreflang="{code}"]')
        return type(self)(self.browser)

    def press_form(self, ending, then):
        """Presses the button of the form whose address has this ending."""
        self.browser.tap(f'form[action$="{ending}"] button')
        return then(self.browser)

    def follow(self, ending, then):
        self.browser.tap(f'main a[href*="{ending}?"]')
        return then(self.browser)


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
    """Asks the claimant to show that the post is theirs: `/c/{id}`."""

    path = re.compile(r"/c/[\w-]+(/words|/sign-in)?|/sign-in")
    marker = 'form[action$="/leave"]'
    code = "input#code"

    def enter(self, code, then=None):
        self.browser.type(self.code, code)
        return self.submit(then)

    def submit(self, then=None):
        self.browser.tap("form:has(input#code) button")
        return (then or Session)(self.browser)

    def ask_for_words(self):
        return self.press_form("/words", Proof)

    @property
    def words(self):
        """The two words to post, as they stand on the page."""
        return self.browser.text(".words")

    def say_posted(self, then=None):
        self.browser.tap(self.go_on)
        return (then or Session)(self.browser)

    @property
    def is_not_seen_yet(self):
        return self.browser.has(".box [role=status]")

    sign_in = 'main a[href*="/sign-in?"], main form[action$="/sign-in"] button'
    go_on = 'form[action^="/c/"]:not([action$="/leave"], [action$="/words"], [action$="/sign-in"], :has(#code)) button'

    def leave(self):
        return self.press_form("/leave", Notice)


class RefusedProof(Proof):
    """The same page, saying what was wrong with the last try."""

    marker = "[role=alert]"


class Verify(Page):
    """Asks whose account it is: `/c/{id}/verify`, or `/s/{id}/verify` inside a session."""

    path = re.compile(r"/[cs]/[\w-]+/(verify|facts|code|code/check|account)|/sign-in")
    marker = "main .quiet.after"
    sign_in = 'main a[href*="/account?"], main form[action$="/account"] button'

    def answer(self, then=None, **facts):
        for name, value in facts.items():
            field = self.browser.find(f'[name="{name}"]')
            if field.get_attribute("type") == "date":
                self.browser.set(f'[name="{name}"]', value)
            else:
                self.browser.type(f'[name="{name}"]', value)
        return self.press_form("/facts", then or Session)

    def send_code(self, then=None):
        return self.press_form("/code", then or Verify)

    def check(self, code, then=None):
        self.browser.type("input#code", code)
        return self.press_form("/code/check", then or Session)


class RefusedVerify(Verify):
    """The same page, saying what was wrong with the last try."""

    marker = "[role=alert]"


class Session(Page):
    """Where the customer sees how things stand: `/s/{id}`."""

    path = re.compile(r"/s/[\w-]+(/call|/words/wrong)?")
    marker = "p.status"

    @property
    def status(self):
        return self.browser.text(self.marker)

    @property
    def id(self):
        return self.browser.path.split("/")[2].partition("?")[0]

    @property
    def words(self):
        """The two words that an agent has to say first."""
        return self.browser.text(".words")

    @property
    def code(self):
        """The code to say on the telephone."""
        return self.browser.text(".words .code")

    def press(self, ending):
        return self.press_form(ending, Session)

    def keep_open(self):
        return self.press("/keep")

    def rate(self, mark):
        self.browser.tap(f"#mark-{mark}", leaves=False)
        return self.press("/rating")

    def refresh(self):
        return self.follow(f"/s/{self.id}", Session)


class NotMe(Page):
    """Asks once more before a session ends: `/s/{id}/not-me`."""

    path = re.compile(r"/s/[\w-]+/not-me")
    marker = 'form[action$="/not-me"]'


class Carry(Page):
    """The old place of a session that moves: `/s/{id}/carry`."""

    path = re.compile(r"/s/[\w-]+/carry(/digits)?")
    marker = "main ol li"

    def start(self):
        return self.press_form("/carry", Carry)

    @property
    def code(self):
        return self.browser.text(".words")

    def confirm(self, digits, then=None):
        self.browser.type("input#digits", digits)
        return self.press_form("/digits", then or Notice)


class Move(Page):
    """The new place: `/move`."""

    path = re.compile(r"/move(/[\w-]+)?")
    marker = 'form[action^="/move"]'

    @classmethod
    def open(cls, browser, service):
        browser.open(service.origin + "/move")
        return cls(browser)

    def enter(self, code):
        self.browser.type("input#code", code)
        return self.go_on(Move)

    @property
    def digits(self):
        return self.browser.text(".words")

    def go_on(self, then=None):
        self.browser.tap('form[action^="/move"] button')
        return (then or Session)(self.browser)


class Check(Page):
    """`/check`: is this really the brand's?"""

    path = re.compile(r"/check")
    marker = "input#text"

    @classmethod
    def open(cls, browser, service):
        browser.open(service.origin + "/check")
        return cls(browser)

    def ask(self, text):
        self.browser.type(self.marker, text)
        return self.press_form("/check", Check)

    @property
    def verdict(self):
        """`yes`, `no` or `old`; None when there is none."""
        found = self.browser.all(".verdict")
        return found[0].get_attribute("class").split()[-1] if found else None


class SignInReturn(Page):
    """Back from a sign-in elsewhere: `/sign-in`, with one button."""

    path = re.compile(r"/sign-in")
    marker = 'form[action="/sign-in"] button'

    def go_on(self, then=None):
        self.browser.tap(self.marker)
        return (then or Session)(self.browser)


class Notice(Page):
    """A page that says why, and what to do next."""

    path = re.compile(r"/.*")
    marker = "main > h1 + .lead + h2 + ul li"

    @property
    def steps(self):
        return [step.text for step in self.browser.all("main ul li")]

    @property
    def asks_for_new(self):
        """Whether there is a button that asks for a new link."""
        return self.browser.has('form[action$="/again"]')

    def ask_for_new(self):
        return self.press_form("/again", Notice)
