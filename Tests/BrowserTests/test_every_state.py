"""What holds on every page in every state.

Each state is reached twice: once in English, where every test below looks at the same page, on a phone in light and in
one of the other three looks, in turn; and once in a wordy language, in turn. The main states are reached in every
language.
"""

from dataclasses import replace

import pytest
from browser import DESKTOP, LANGUAGES, LOOKS, PHONE
from checks import accessibility, cut_off, overflow, small_targets
from selenium.webdriver.common.keys import Keys
from service import CANARIES, FACTS
from states import MAIN, STATES

NUMBER = {name: number for number, name in enumerate(STATES)}
WORDY = [one for one in ("de", "fr", "ar") if one in LANGUAGES]
TURNED = [(name, language) for name in MAIN for language in LANGUAGES[1:] if language != WORDY[NUMBER[name] % 3]]


class Visit:
    """A page in its state, and what its way there asked for. A test that changes the page puts it back."""

    def __init__(self, browser, service, name, look):
        self.browser, self.service, self.name, self.look = browser.fresh(look), service, name, look
        STATES[name](browser, service)
        self.asked, self.received = browser.traffic()

    def hold(self, look):
        self.browser.hold(replace(look, language=self.look.language))


@pytest.fixture(scope="module", params=STATES)
def visit(person_browser, service, request):
    return Visit(person_browser, service, request.param, PHONE)


@pytest.fixture(scope="module", params=STATES)
def wordy_visit(person_browser, service, request):
    language = WORDY[NUMBER[request.param] % len(WORDY)]
    return Visit(person_browser, service, request.param, replace(PHONE, language=language))


def assert_accessible(visit, *looks):
    for look in looks:
        visit.hold(look)
        found = accessibility(visit.browser)
        assert not found, f"{look}: " + "\n".join(found)
    visit.hold(visit.look)


def test_the_whole_way_here_asks_nobody_else_and_weighs_little(visit, service):
    browser = visit.browser
    entries = browser.run("return performance.getEntriesByType('resource').map(one => one.name)")
    assert visit.asked
    assert not [one for one in visit.asked + entries if not one.startswith(service.origin + "/")]
    assert 0 < visit.received < 60_000, visit.asked
    assert not browser.violations()
    assert not browser.has("iframe, object, embed, [style], [onclick]")
    scripts = [one.get_attribute("src") for one in browser.all("script")]
    assert all(one.startswith(service.origin + "/assets/live-") for one in scripts)
    assert len(scripts) <= 1


def test_it_shows_nothing_of_the_thread_and_keeps_the_token_out_of_sight(visit):
    browser = visit.browser
    source = browser.driver.page_source
    assert not [one for one in (*CANARIES, *FACTS.values()) if one in source]
    assert browser.run("return document.referrer") == ""
    assert browser.run("return document.cookie") == "", "scripts see no cookie"
    assert browser.run("return localStorage.length + sessionStorage.length") == 0


def test_axe_finds_nothing_on_a_phone_and_in_another_look(visit):
    assert visit.browser.find("html").get_attribute("lang") == "en"
    assert_accessible(visit, PHONE, LOOKS[1 + NUMBER[visit.name] % 3])


def test_every_stop_of_the_tab_key_is_visible_and_the_way_out_is_open(visit):
    browser = visit.browser
    visit.hold(replace(DESKTOP, scheme=("light", "dark")[NUMBER[visit.name] % 2]))
    # Of radio buttons that belong together one is a stop: the first, as long as none is chosen.
    expected = browser.run("""
        const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden])')]
        return all.filter(one => one.type !== 'radio' || !one.previousElementSibling
          && one === document.querySelector(`[name=${one.name}]`)).map(one => one.outerHTML)
        """)
    stops = set()
    for _ in range(3 * len(expected) + 3):  # a date is up to four stops; the document itself is one too
        browser.press(Keys.TAB)
        stop = browser.run("""
            const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect()
            return {html: one.outerHTML, outside: one === document.body,
              ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
              inside: box.top >= 0 && box.bottom <= innerHeight + 1}
            """)
        if stop["outside"]:
            continue
        assert stop["ring"], f"no ring around {stop['html']}"
        assert stop["inside"], f"out of sight: {stop['html']}"
        stops.add(stop["html"])
        if stops == set(expected):
            break
    visit.hold(visit.look)
    assert stops == set(expected)


def test_text_with_wide_spacing_stays_whole(visit):
    """WCAG 1.4.12: line 1.5, paragraph 2, letter 0.12 and word 0.16 times the size of the text."""
    browser = visit.browser
    browser.run("""
        for (const one of document.querySelectorAll('body *')) Object.assign(one.style, {
          lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em'})
        for (const one of document.querySelectorAll('p')) one.style.marginBottom = '2em'
        """)
    found = overflow(browser), cut_off(browser)
    browser.run("for (const one of document.querySelectorAll('body *')) one.removeAttribute('style')")
    assert found == ([], [])


def test_nothing_reaches_over_the_edge_at_320_pixels_and_with_text_twice_as_large(wordy_visit):
    browser = wordy_visit.browser
    wordy_visit.hold(replace(PHONE, width=320))
    assert not overflow(browser)
    assert not small_targets(browser, 24), "WCAG 2.5.8 asks for 24 pixels"
    for look in (PHONE, DESKTOP):
        wordy_visit.hold(look)
        browser.run("document.documentElement.style.fontSize = '200%'")
        found = overflow(browser), cut_off(browser)
        browser.run("document.documentElement.removeAttribute('style')")
        assert found == ([], []), f"text twice as large, {look}"


def test_axe_finds_nothing_in_a_wordy_language(wordy_visit):
    assert wordy_visit.browser.find("html").get_attribute("lang") == wordy_visit.look.language
    assert_accessible(wordy_visit, LOOKS[(NUMBER[wordy_visit.name] + 2) % 4])


@pytest.mark.parametrize("name, language", TURNED)
def test_axe_finds_nothing_on_the_main_pages_in_any_language(browser, service, name, language):
    visit = Visit(browser, service, name, replace(PHONE, language=language))
    assert browser.find("html").get_attribute("lang") == language
    assert_accessible(visit, LOOKS[(NUMBER[name] + LANGUAGES.index(language)) % 4])
