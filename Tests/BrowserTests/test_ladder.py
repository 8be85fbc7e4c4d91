"""The whole way from the link to the session, as a person goes it."""

from dataclasses import replace

import pytest
from browser import DESKTOP, LANGUAGES, PHONE, Look
from pages import Landing, Notice, Proof, RefusedProof, Session
from selenium.webdriver.common.keys import Keys
from service import eventually

# Every combination in one language; in the others one with scripts and one without.
LOOKS = [
    Look(width, height, scheme, "en", scripts)
    for width, height in ((360, 740), (1280, 800))
    for scheme in ("light", "dark")
    for scripts in (True, False)
] + [
    look
    for language in LANGUAGES[1:]
    for look in (Look(language=language), Look(1280, 800, "dark", language, scripts=False))
]


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_from_a_public_link_to_a_closed_conversation(browser, service, look):
    browser.fresh(look)
    handoff = service.issue()
    proof = Landing.open(browser, handoff).press()
    eventually("the press is noted", lambda: service.state(handoff) == "claimed")
    refused = proof.enter("BCDF-GHJ", RefusedProof)
    assert refused.error
    session = refused.enter(service.code(handoff))
    assert service.state(handoff) == "redeemed"
    waiting = session.status
    service.accept(handoff)
    serving = session.refresh().keep_open().status
    service.close(handoff)
    if look.scripts:
        browser.until("the page follows by itself", lambda: browser.has("#mark-1"))
    else:
        browser.reload()
    closed = Session(browser)
    assert len({waiting, serving, closed.status}) == 3
    assert closed.language == look.language
    assert handoff.token not in browser.driver.current_url


def test_the_shortest_way_is_two_taps_and_one_field(browser, service):
    handoff = service.issue()
    code = service.code(handoff)
    Landing.open(browser, handoff).press().enter(code)
    assert (browser.taps, browser.fields) == (2, 1)


def test_a_private_link_takes_one_tap_and_no_field(browser, service):
    handoff = service.issue("private")
    Landing.open(browser, handoff).press(Session)
    assert (browser.taps, browser.fields) == (1, 0)
    assert service.state(handoff) == "redeemed"


def test_with_the_keyboard_alone(browser, service):
    browser.fresh(DESKTOP)
    handoff = service.issue()
    code = service.code(handoff)
    Landing.open(browser, handoff)
    browser.press(Keys.TAB)
    with browser.leaving():
        browser.press(Keys.ENTER)
    Proof(browser)
    browser.press(Keys.TAB, *code)
    with browser.leaving():
        browser.press(Keys.ENTER)
    words = Session(browser).words
    browser.press(Keys.TAB, Keys.TAB)  # past "they said other words"
    with browser.leaving():
        browser.press(Keys.ENTER)
    assert Session(browser).words != words
    assert service.events(handoff).count("redeemed") == 1


@pytest.mark.parametrize(
    "form", [str.lower, lambda code: code.replace("-", ""), lambda code: f" {code} ", lambda code: "-".join(code)]
)
def test_a_code_may_be_typed_in_any_form(browser, service, form):
    handoff = service.issue()
    code = service.code(handoff)
    Landing.open(browser, handoff).press().enter(form(code))
    assert service.state(handoff) == "redeemed"


def test_a_refused_code_says_so_is_not_shown_again_and_costs_nothing_else(browser, service):
    handoff = service.issue()
    code = service.code(handoff)
    refused = Landing.open(browser, handoff).press().enter("BBBB-BBBB", RefusedProof)
    assert refused.error
    field = browser.find("input#code")
    assert field.get_attribute("value") == ""
    assert field.get_attribute("aria-invalid") == "true"
    assert browser.driver.switch_to.active_element == field
    refused.enter(code)
    assert service.state(handoff) == "redeemed"


@pytest.mark.parametrize("scripts", [True, False])
def test_the_language_can_be_changed_on_every_page_and_stays(browser, service, scripts):
    browser.fresh(replace(PHONE, scripts=scripts))
    handoff = service.issue()
    landing = Landing.open(browser, handoff)
    assert landing.language == "en"
    assert {"en", *landing.languages} == set(LANGUAGES)
    landing = landing.change_language("de")
    assert landing.language == "de"
    assert "de" not in landing.languages
    proof = landing.press()
    assert proof.language == "de"
    proof = proof.change_language("fr")
    session = proof.enter(service.code(handoff))
    assert session.language == "fr"
    assert session.press("/waiting").change_language("es").language == "es"
    assert service.state(handoff) == "redeemed"


def test_a_forged_link_says_that_it_is_not_ours_and_asks_for_nothing(browser, service):
    browser.open(f"{service.origin}/h/{'A' * 64}")
    notice = Notice(browser)
    assert notice.steps
    assert not browser.has("form, input")


def test_where_these_tests_say_without_scripts_no_script_runs(browser):
    page = "data:text/html,<title>off</title><script>document.title = 'on'</script>"
    titles = []
    for scripts in (True, False):
        browser.fresh(replace(PHONE, scripts=scripts)).open(page)
        titles.append(browser.driver.title)
    assert titles == ["on", "off"]
