"""What can be done in a session, and its move to another browser."""

from dataclasses import replace

import pytest
from browser import PHONE
from pages import Carry, Move, NotMe, Notice, Session
from states import in_session


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def held(browser, request):
    return browser.fresh(replace(PHONE, scripts=request.param))


def test_the_page_follows_an_agents_accept_without_a_reload_and_keeps_the_focus(browser, service):
    handoff, session = in_session(browser, service)
    waiting = session.status
    browser.run("window.isTheSamePage = true; document.querySelector('form[action$=\"/call\"] button').focus()")
    service.accept(handoff)
    browser.until("the page has changed by itself", lambda: Session(browser).status != waiting, seconds=5)
    assert browser.run("return window.isTheSamePage")
    assert browser.run("return document.activeElement.form?.action.endsWith('/call')")
    browser.until("it is said politely", lambda: browser.text("[data-said]"))


def test_without_scripts_the_link_for_news_shows_it(browser, service):
    browser.fresh(replace(PHONE, scripts=False))
    handoff, session = in_session(browser, service)
    waiting = session.status
    service.accept(handoff)
    assert session.refresh().status != waiting


def test_the_words_that_an_agent_says_first(held, service):
    handoff, session = in_session(held, service)
    said = service.call("POST", f"/v1/handoffs/{handoff.id}/words", {})["words"]
    assert session.words.split() == said
    session = session.press("/words/wrong")
    assert not held.has(".words"), "the old pair is over, and the new one is not for whoever spoke"
    session = session.press("/words")
    assert session.words.split() != said
    check = service.call("POST", f"/v1/handoffs/{handoff.id}/words/check", {"words": " ".join(said)})
    assert check == {"match": False}
    assert "words_rejected" in service.events(handoff)


def test_a_code_for_a_call_finds_the_session_once(held, service):
    handoff, session = in_session(held, service)
    code = session.press("/call").code
    found = service.call("POST", "/v1/codes/redeem", {"code": code.lower()})
    assert found["handoff"] == handoff.id and found["acr"] == "author"
    service.call("POST", "/v1/codes/redeem", {"code": code}, expect=(404,))


def test_still_waiting_reminds_the_brand(held, service):
    handoff, session = in_session(held, service)
    session.press("/waiting")
    assert not held.has('form[action$="/waiting"]')
    assert "nudged" in service.events(handoff)


def test_not_me_asks_once_and_ends_the_session(held, service):
    handoff, session = in_session(held, service)
    token = next(one["value"] for one in held.cookies if one["name"].startswith("__Host-session."))
    asked = session.follow("/not-me", NotMe)
    assert service.introspect_token(token)
    assert asked.press_form("/not-me", Notice).steps
    assert service.introspect_token(token) is None
    held.open(f"{service.origin}/s/{handoff.id}")
    assert Notice(held)


def test_a_rating_after_the_end(held, service):
    handoff, session = in_session(held, service)
    service.accept(handoff)
    service.close(handoff)
    held.reload()
    Session(held).rate(4)
    assert not held.has("#mark-1")
    assert service.call("GET", f"/v1/handoffs/{handoff.id}")["rating"] == 4


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_session_moves_to_another_browser_and_the_old_place_ends_within_a_second(
    browser, stranger, service, scripts
):
    old, new = browser.fresh(replace(PHONE, scripts=scripts)), stranger.fresh(replace(PHONE, scripts=scripts))
    handoff, session = in_session(old, service)
    before = service.introspect(old, handoff)
    token = next(one["value"] for one in old.cookies if one["name"].startswith("__Host-session."))
    carry = session.follow("/carry", Carry).start()
    moved = Move.open(new, service).enter(carry.code)
    moved = moved.go_on(Move)
    assert service.introspect_token(token), "nothing moves before the old place has the digits"
    carry.confirm(moved.digits)
    Move(new).go_on()
    # The end is in the same commit: the very next request of the old place finds it.
    cookie = {"cookie": f"__Host-session.{handoff.id}={token}", "accept": "text/html"}
    assert service.send("GET", f"/s/{handoff.id}", cookie).status in (403, 404, 410)
    assert service.introspect_token(token) is None
    old.open(f"{service.origin}/s/{handoff.id}")
    Notice(old)
    after = service.introspect(new, handoff)
    assert (after["acr"], after["amr"]) == (before["acr"], before["amr"]), "moving raises nothing"
    Session(new)


# Notes when the page first says that it is over, by the browser's own clock.
NOTE_THE_END = """
    const look = () => {
        if (!document.querySelector("p.status") && document.querySelector("main h2 + ul")) window.ended ??= Date.now();
    };
    new MutationObserver(look).observe(document, {childList: true, subtree: true});
"""


def test_an_open_page_of_the_old_place_says_within_a_second_that_the_session_has_gone(browser, stranger, service):
    handoff, session = in_session(browser, service)
    carry = session.follow("/carry", Carry).start()
    moved = Move.open(stranger, service).enter(carry.code)
    first = browser.driver.current_window_handle
    browser.new_tab()
    browser.open(f"{service.origin}/s/{handoff.id}")
    second = browser.driver.current_window_handle
    Session(browser)
    browser.driver.switch_to.window(first)
    Carry(browser).confirm(moved.digits)
    browser.driver.switch_to.window(second)
    browser.run(NOTE_THE_END)
    Move(stranger).go_on()
    browser.until("the other tab says so", lambda: browser.run("return window.ended"), seconds=5)
    assert browser.run("return window.ended") / 1000 - service.time_of("session_moved", handoff) < 1


def test_somebody_who_read_the_code_over_a_shoulder_gets_nothing(browser, stranger, service):
    handoff, session = in_session(browser, service)
    carry = session.follow("/carry", Carry).start()
    moved = Move.open(stranger, service).enter(carry.code)
    carry.confirm("%02d" % ((int(moved.digits) + 1) % 100), Carry)
    moved.go_on(Move)
    assert not [one for one in stranger.cookies if one["name"].startswith("__Host-session.")]
    assert service.introspect(browser, handoff), "the old place goes on"
