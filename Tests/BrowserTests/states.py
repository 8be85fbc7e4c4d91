"""Every state in which a customer can meet a page. A new page or state is one function here.

Each takes a fresh browser and the service, and leaves the browser on the page in that state. The accessibility, layout,
weight and privacy tests go through all of them, in every language.
"""

from pages import Landing, Notice, RefusedProof
from service import eventually

STATES = {}


def state(function):
    STATES[function.__name__.replace("_", " ")] = function
    return function


def at_proof(browser, service):
    handoff = service.issue()
    return handoff, Landing.open(browser, handoff).press()


def in_session(browser, service):
    handoff, proof = at_proof(browser, service)
    return handoff, proof.enter(service.code(handoff))


@state
def a_public_link(browser, service):
    return Landing.open(browser, service.issue())


@state
def a_private_link(browser, service):
    return Landing.open(browser, service.issue("private"))


@state
def an_expired_link(browser, service):
    link = service.expired.link  # made with the service, for one minute
    eventually("the link has expired", lambda: service.send("GET", link).status == 410, seconds=75, pause=0.2)
    browser.open(link)
    return Notice(browser)


@state
def a_link_that_is_not_ours(browser, service):
    token = service.issue().token
    browser.open(f"{service.origin}/h/{'B' if token[0] == 'A' else 'A'}{token[1:]}")
    return Notice(browser)


@state
def nothing_here(browser, service):
    browser.open(service.origin + "/nothing/here")
    return Notice(browser)


@state
def a_proof(browser, service):
    return at_proof(browser, service)[1]


@state
def a_proof_with_half_a_code(browser, service):
    return at_proof(browser, service)[1].enter("BCDF", RefusedProof)


@state
def a_proof_with_a_wrong_code(browser, service):
    handoff, proof = at_proof(browser, service)
    code = service.code(handoff)
    return proof.enter(("C" if code[0] == "B" else "B") + code[1:], RefusedProof)


@state
def a_proof_without_its_cookie(browser, service):
    _, proof = at_proof(browser, service)
    browser.lose_cookies()
    browser.type(proof.marker, "BCDF-GHJK")
    return proof.submit(Notice)


@state
def a_used_link(browser, service):
    handoff, proof = at_proof(browser, service)
    code = service.code(handoff)
    service.redeem_as_author(handoff)
    return proof.enter(code, RefusedProof)


@state
def a_session_that_waits(browser, service):
    return in_session(browser, service)[1]


@state
def a_session_with_an_agent(browser, service):
    handoff, session = in_session(browser, service)
    service.accept(handoff)
    return session.refresh()


@state
def a_session_that_is_solved(browser, service):
    return closed(browser, service, "resolved")


@state
def a_session_that_is_not_solved(browser, service):
    return closed(browser, service, "unresolved")


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
    browser.until("the page says that it is over", lambda: not browser.has('form[action$="/keep"]'))
    return browser


def closed(browser, service, outcome):
    handoff, session = in_session(browser, service)
    service.accept(handoff)
    service.close(handoff, outcome)
    return session.refresh()
