"""The steps that show whose account it is."""

from pages import RefusedProof, RefusedVerify, SignInReturn, Verify
from states import account, at_proof, in_session, main_state, state

WRONG = {"postcode": "99999", "phone_last4": "0000"}


def at_verify(browser, service, intent):
    handoff, proof = at_proof(browser, service, intent, account=account())
    return handoff, proof.enter(service.code(handoff), Verify)


@main_state
def facts_to_answer(browser, service):
    return at_verify(browser, service, "facts")[1]


@state
def facts_that_disagree(browser, service):
    return at_verify(browser, service, "facts")[1].answer(RefusedVerify, **WRONG)


@state
def facts_answered_too_often(browser, service):
    verify = at_verify(browser, service, "one-try")[1].answer(RefusedVerify, **WRONG)
    return verify.answer(RefusedVerify, **WRONG)


@state
def a_code_to_send(browser, service):
    return at_verify(browser, service, "otp")[1]


@state
def a_code_that_was_sent(browser, service):
    return at_verify(browser, service, "otp")[1].send_code()


@state
def a_sent_code_that_is_wrong(browser, service):
    verify = at_verify(browser, service, "otp")[1].send_code()
    code = service.receiver.codes[-1]["code"]
    return verify.check(f"{(int(code) + 1) % 1_000_000:06}", RefusedVerify)


@state
def a_sent_code_tried_too_often(browser, service):
    verify = at_verify(browser, service, "otp")[1].send_code()
    for _ in range(6):
        verify = verify.check("000001", RefusedVerify)
    return verify


@state
def a_code_that_cannot_be_sent(browser, service):
    verify = at_verify(browser, service, "otp")[1]
    service.receiver.is_broken = True
    try:
        return verify.send_code(RefusedVerify)
    finally:
        service.receiver.is_broken = False


@main_state
def every_way_to_verify(browser, service):
    return at_verify(browser, service, "account")[1]


@state
def a_sign_in_that_does_not_work(browser, service):
    verify = at_verify(browser, service, "account")[1]
    browser.tap(verify.sign_in)  # nobody listens there
    return RefusedVerify(browser)


@state
def back_from_a_network(browser, service):
    return back(browser, service, "code=abc", SignInReturn)


@state
def back_from_a_network_that_refused(browser, service):
    return back(browser, service, "error=access_denied", RefusedProof)


def back(browser, service, answer, then):
    """What the network would send a browser back with; its own pages are not needed for that."""
    handoff, _ = at_proof(browser, service, "sign-in")
    jar = "; ".join(f"{one['name']}={one['value']}" for one in browser.cookies)
    away = service.send("GET", f"/c/{handoff.id}/sign-in", {"cookie": jar}).all("location")[0]
    state = away.partition("state=")[2].partition("&")[0]
    browser.open(f"{service.origin}/sign-in?state={state}&{answer}")
    return then(browser)


@state
def a_step_up_in_a_session(browser, service):
    _, session = in_session(browser, service, "step-up", account=account())
    return session.follow("/verify", Verify)


@state
def a_session_after_a_step_up(browser, service):
    verify = a_step_up_in_a_session(browser, service)
    return verify.answer(postcode="10 115", phone_last4="4711")
