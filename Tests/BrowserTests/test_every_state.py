"""What holds on every page in every state, in every language."""

from dataclasses import replace

import pytest
from browser import DESKTOP, LANGUAGES, LOOKS, PHONE
from checks import accessibility, cut_off, overflow, small_targets
from selenium.webdriver.common.keys import Keys
from service import CANARIES


def test_axe_finds_nothing_on_phone_and_desktop_in_light_and_dark(browser, service, state, language):
    browser.fresh(replace(PHONE, language=language))
    state(browser, service)
    assert browser.find("html").get_attribute("lang") == language
    for look in LOOKS:
        browser.hold(replace(look, language=language))
        found = accessibility(browser)
        assert not found, f"{look}: " + "\n".join(found)


@pytest.mark.parametrize("wordy", [one for one in ("de", "fr", "ar") if one in LANGUAGES])
def test_nothing_reaches_over_the_edge_at_320_pixels_and_with_text_twice_as_large(browser, service, state, wordy):
    browser.fresh(replace(PHONE, language=wordy, width=320))
    state(browser, service)
    assert not overflow(browser)
    assert not small_targets(browser, 24), "WCAG 2.5.8 asks for 24 pixels"
    for look in (PHONE, DESKTOP):
        browser.hold(replace(look, language=wordy))
        browser.run("document.documentElement.style.fontSize = '200%'")
        assert not overflow(browser), f"text twice as large, {look}"
        assert not cut_off(browser), f"text twice as large, {look}"


def test_text_with_wide_spacing_stays_whole(browser, service, state):
    """WCAG 1.4.12: line 1.5, paragraph 2, letter 0.12 and word 0.16 times the size of the text."""
    state(browser, service)
    browser.run("""
        for (const one of document.querySelectorAll('body *')) Object.assign(one.style, {
          lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em'})
        for (const one of document.querySelectorAll('p')) one.style.marginBottom = '2em'
        """)
    assert not overflow(browser)
    assert not cut_off(browser)


def test_the_whole_way_here_asks_nobody_else_and_weighs_little(browser, service, state):
    state(browser, service)
    asked, received = browser.traffic()
    entries = browser.run("return performance.getEntriesByType('resource').map(one => one.name)")
    assert asked
    assert not [one for one in asked + entries if not one.startswith(service.origin + "/")]
    assert 0 < received < 60_000, asked
    assert not browser.violations()
    assert not browser.has("script, iframe, object, embed, [style], [onclick]")


def test_it_shows_nothing_of_the_thread_and_keeps_the_token_out_of_sight(browser, service, state):
    state(browser, service)
    source = browser.driver.page_source
    assert not [canary for canary in CANARIES if canary in source]
    assert browser.run("return document.referrer") == ""
    assert browser.run("return document.cookie") == "", "scripts see no cookie"
    assert browser.run("return localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_stop_of_the_tab_key_is_visible_and_the_way_out_is_open(browser, service, state, scheme):
    browser.fresh(replace(DESKTOP, scheme=scheme))
    state(browser, service)
    expected = browser.run(
        "return [...document.querySelectorAll('a[href], button, input:not([type=hidden])')].map(one => one.outerHTML)"
    )
    stops = set()
    for _ in range(len(expected) + 2):  # a field may have the focus already, and the document itself is a stop too
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
    assert stops == set(expected)
