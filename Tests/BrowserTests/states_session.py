"""The session, and its move to another place."""

from elsewhere import Elsewhere
from pages import Carry, Move, NotMe, Notice, Session
from service import eventually
from states import in_session, main_state, state


@main_state
def a_session_that_waits(browser, service):
    return in_session(browser, service)[1]


@state
def a_session_with_an_agent(browser, service):
    handoff, session = in_session(browser, service)
    service.accept(handoff)
    return session.refresh()


@state
def a_session_that_was_reminded(browser, service):
    return in_session(browser, service)[1].press("/waiting")


@state
def a_session_that_is_late(browser, service):
    handoff, session = in_session(browser, service, "hurried")
    eventually("the promise is broken", lambda: "escalated" in service.events(handoff))
    session = session.refresh()
    assert browser.has("main p.error")
    return session


@state
def a_session_where_others_spoke(browser, service):
    return in_session(browser, service)[1].press("/words/wrong")


@main_state
def a_session_with_a_code_for_the_call(browser, service):
    session = in_session(browser, service)[1].press("/call")
    assert session.code
    return session


@main_state
def a_session_that_is_solved(browser, service):
    return closed(browser, service, "resolved")


@state
def a_session_that_is_not_solved(browser, service):
    return closed(browser, service, "unresolved")


@state
def a_session_that_was_rated(browser, service):
    return closed(browser, service, "resolved").rate(4)


def closed(browser, service, outcome):
    handoff, session = in_session(browser, service)
    service.accept(handoff)
    service.close(handoff, outcome)
    browser.reload()
    return Session(browser)


@state
def a_session_without_its_cookie(browser, service):
    in_session(browser, service)
    browser.lose_cookies()
    browser.reload()
    return Notice(browser)


@state
def a_session_that_was_ended(browser, service):
    handoff, _ = in_session(browser, service)
    service.revoke(handoff)
    browser.reload()
    browser.until("the page says that it is over", lambda: not browser.has('form[action$="/waiting"]'))
    return Session(browser)


@state
def not_my_conversation(browser, service):
    return in_session(browser, service)[1].follow("/not-me", NotMe)


@state
def not_my_conversation_any_more(browser, service):
    return not_my_conversation(browser, service).press_form("/not-me", Notice)


@state
def ready_to_carry_over(browser, service):
    return in_session(browser, service)[1].follow("/carry", Carry)


@main_state
def a_code_to_carry_over(browser, service):
    return ready_to_carry_over(browser, service).start()


@state
def wrong_digits_in_the_old_place(browser, service):
    carry = ready_to_carry_over(browser, service).start()
    carry = carry.confirm("00", Carry)
    assert carry.error
    return carry


@state
def carried_away(browser, service):
    carry = ready_to_carry_over(browser, service).start()
    new = Elsewhere(service)
    new.open("/move")
    new.press("/move", code=carry.code)
    return carry.confirm(new.between('<bdi dir="ltr">'))


@state
def the_new_place(browser, service):
    return Move.open(browser, service)


@state
def the_new_place_with_a_wrong_code(browser, service):
    moved = Move.open(browser, service).enter("BCDF-GHJK")
    assert moved.error
    return moved


@main_state
def digits_in_the_new_place(browser, service):
    return move(browser, service)[1]


@state
def digits_that_are_not_confirmed_yet(browser, service):
    moved = move(browser, service)[1].go_on(Move)
    assert browser.has("main [role=status]")
    return moved


@state
def too_late_in_the_new_place(browser, service):
    old, moved = move(browser, service)
    old.open(old.start)
    old.press("/carry")  # a new code ends the one before
    return moved.go_on(Move)


def move(browser, service):
    """The old place, and the new one with the two digits."""
    handoff = service.issue("private")
    old = Elsewhere(service)
    old.open(handoff.link.removeprefix(service.origin))
    old.press("/claim")
    old.start = f"/s/{handoff.id}/carry"
    old.open(old.start)
    old.press("/carry")
    moved = Move.open(browser, service).enter(old.between('<bdi class="code" dir="ltr">'))
    assert moved.digits.isdigit()
    return old, moved
