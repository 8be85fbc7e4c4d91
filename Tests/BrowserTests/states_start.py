"""From the link to the proof; and `/check`."""

from elsewhere import Elsewhere
from logo import branded
from pages import Check, Landing, Notice, RefusedProof
from service import eventually
from states import at_proof, main_state, state


@main_state
def a_public_link(browser, service):
    landing = Landing.open(browser, service.issue(url="https://x.com/AcmeHelp/status/1246"))
    assert browser.has('main a[href="https://x.com/AcmeHelp/status/1246"]')
    return landing


@state
def a_private_link(browser, service):
    return Landing.open(browser, service.issue("private"))


def expired(browser, service):
    link = service.expired.link  # made with the service, for one minute
    eventually("the link has expired", lambda: service.send("GET", link).status == 410, seconds=75, pause=0.2)
    browser.open(link)
    return Notice(browser)


@main_state
def an_expired_link(browser, service):
    return expired(browser, service)


@state
def an_expired_link_after_asking_for_a_new_one(browser, service):
    return expired(browser, service).ask_for_new()


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
def a_proof_by_code_alone(browser, service):
    return at_proof(browser, service, "code")[1]


@main_state
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
    browser.type(proof.code, "BCDF-GHJK")
    return proof.submit(Notice)


@main_state
def a_proof_with_words(browser, service):
    return at_proof(browser, service)[1].ask_for_words()


@state
def a_proof_by_words_alone(browser, service):
    return at_proof(browser, service, "words")[1]


@state
def words_that_were_not_seen_yet(browser, service):
    proof = at_proof(browser, service)[1].ask_for_words()
    proof = proof.say_posted(type(proof))
    assert proof.is_not_seen_yet
    return proof


@state
def words_that_were_seen(browser, service):
    handoff, proof = at_proof(browser, service)
    proof = proof.ask_for_words()
    service.report_words(handoff, proof.words)
    browser.reload()
    assert not browser.has(".words, #code")
    return type(proof)(browser)


@state
def no_words_left(browser, service):
    handoff, proof = at_proof(browser, service, "words")
    for _ in range(20):  # as many as one network may have
        claim = service.call("POST", "/v1/claims", {"link": handoff.link})["claim"]
        service.call("POST", "/v1/claims/words", {"claim": claim})
    proof = proof.ask_for_words()
    assert not browser.has(".words")
    return proof


@state
def a_proof_by_sign_in(browser, service):
    return at_proof(browser, service, "sign-in")[1]


@state
def a_proof_that_is_not_mine(browser, service):
    return at_proof(browser, service)[1].leave()


@state
def a_used_link_before_proof(browser, service):
    handoff, proof = at_proof(browser, service)
    code = service.code(handoff)
    service.redeem_as_author(handoff)
    return proof.enter(code, RefusedProof)


@state
def a_used_link_after_proof(browser, service):
    handoff = service.issue("private")  # whose holder is the author
    here = Elsewhere(service)
    here.open(handoff.link)
    here.press("/claim")
    notice = Landing.open(browser, handoff).press(Notice)
    assert notice.asks_for_new
    return notice


@state
def a_revoked_link_after_proof(browser, service):
    handoff, proof = at_proof(browser, service)
    proof = proof.ask_for_words()
    service.report_words(handoff, proof.words)
    service.revoke(handoff)
    notice = proof.say_posted(Notice)
    assert notice.asks_for_new
    return notice


@state
def check(browser, service):
    return Check.open(browser, service)


@main_state
def check_of_our_link(browser, service):
    checked = Check.open(browser, service).ask(service.issue().link)
    assert checked.verdict == "yes"
    return checked


@state
def check_of_our_handle(browser, service):
    checked = Check.open(browser, service).ask("@acmehelp")
    assert checked.verdict == "yes"
    return checked


@state
def check_of_our_code(browser, service):
    handoff = service.issue("private")
    here = Elsewhere(service)
    here.open(handoff.link.removeprefix(service.origin))
    here.press("/claim")
    here.press("/call")
    checked = Check.open(browser, service).ask(here.between('<bdi class="code" dir="ltr">'))
    assert checked.verdict == "yes"
    return checked


@state
def check_of_an_expired_link(browser, service):
    expired(browser, service)
    checked = Check.open(browser, service).ask(service.expired.link)
    assert checked.verdict == "old"
    return checked


@state
def check_of_a_forged_link(browser, service):
    checked = Check.open(browser, service).ask(f"{service.origin}/h/{'A' * 64}")
    assert checked.verdict == "no"
    return checked


@state
def check_of_what_cannot_be_read(browser, service):
    checked = Check.open(browser, service).ask("é?")
    assert checked.verdict is None and checked.error
    return checked


@main_state
def a_link_of_a_brand_with_a_logo(browser, service):
    landing = Landing.open(browser, branded(service).issue())
    loaded = "const logo = document.querySelector('header img'); return logo && logo.complete && logo.naturalWidth > 0"
    browser.until("the logo is there", lambda: browser.run(loaded))
    return landing
