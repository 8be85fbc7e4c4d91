"""What happens to people: the back button, a reload, a second tab, a lost cookie. None of it costs the link."""

import pytest
from pages import Landing, Notice, Proof, RefusedProof, Session


def test_back_from_the_proof_and_forward_again(browser, service):
    handoff = service.issue()
    landing = Landing.open(browser, handoff)
    landing.press()
    browser.back()
    proof = Landing(browser).press()
    proof.enter(service.code(handoff))
    assert service.state(handoff) == "redeemed"


def test_back_from_the_session_leads_to_it_again(browser, service):
    handoff = service.issue()
    Landing.open(browser, handoff).press().enter(service.code(handoff))
    browser.back()
    browser.back()
    Landing(browser).press(Session)
    assert service.events(handoff).count("redeemed") == 1


def test_the_link_opened_again_after_the_session_began_leads_back_to_it(browser, service):
    handoff = service.issue()
    Landing.open(browser, handoff).press().enter(service.code(handoff))
    Landing.open(browser, handoff).press(Session)
    assert service.events(handoff).count("redeemed") == 1


def test_a_reload_of_each_page_changes_nothing(browser, service):
    handoff = service.issue()
    Landing.open(browser, handoff)
    browser.reload()
    Landing(browser).press()
    browser.reload()
    Proof(browser).enter("BBBB-BBBB", RefusedProof)
    before = service.events(handoff)
    browser.open(browser.driver.current_url)
    Proof(browser).enter(service.code(handoff))
    browser.reload()
    Session(browser)
    assert service.events(handoff)[: len(before)] == before
    assert service.events(handoff).count("redeemed") == 1


def test_the_code_typed_in_a_second_tab_opens_the_first_too(browser, service):
    handoff = service.issue()
    Landing.open(browser, handoff).press()
    first = browser.driver.current_window_handle
    browser.new_tab()
    Landing.open(browser, handoff).press().enter(service.code(handoff))
    browser.driver.switch_to.window(first)
    Landing.open(browser, handoff).press(Session)
    assert service.events(handoff).count("redeemed") == 1


def test_two_links_in_two_tabs_do_not_disturb_each_other(browser, service):
    one, two = service.issue(), service.issue()
    Landing.open(browser, one).press()
    first = browser.driver.current_window_handle
    browser.new_tab()
    Landing.open(browser, two).press()
    second = browser.driver.current_window_handle
    browser.driver.switch_to.window(first)
    Proof(browser).enter(service.code(one))
    browser.driver.switch_to.window(second)
    Proof(browser).enter(service.code(two))
    assert [service.state(one), service.state(two)] == ["redeemed", "redeemed"]


@pytest.mark.parametrize("scripts", [True, False])
def test_a_cookie_lost_before_the_code_costs_one_press(browser, service, scripts):
    handoff = service.issue()
    proof = Landing.open(browser, handoff).press()
    browser.lose_cookies()
    code = service.code(handoff)
    browser.type(proof.code, code)
    assert proof.submit(Notice).steps
    Landing.open(browser, handoff).press().enter(code)
    assert service.state(handoff) == "redeemed"


def test_another_browser_never_sees_the_session(browser, stranger, service):
    handoff = service.issue()
    code = service.code(handoff)
    Landing.open(browser, handoff).press().enter(code)
    stranger.open(browser.driver.current_url)
    Notice(stranger)
    Landing.open(stranger, handoff).press().enter(code, RefusedProof)
    assert service.events(handoff).count("redeemed") == 1


def test_the_page_of_an_ended_session_is_not_kept_for_the_back_button(browser, service):
    handoff = service.issue()
    Landing.open(browser, handoff).press().enter(service.code(handoff))
    browser.open("about:blank")
    browser.lose_cookies()
    browser.back()
    Notice(browser)
