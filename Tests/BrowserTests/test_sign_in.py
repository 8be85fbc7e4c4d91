"""Signing in elsewhere, at a real provider, in its own pages, and back."""

import pytest
from pages import Landing, Proof, RefusedProof, RefusedVerify, Session, SignInReturn, Verify
from provider import authenticator, running, sign_in
from states import account


@pytest.fixture(scope="module")
def one_factor(service):
    with running(service, "password") as served:
        yield served


@pytest.fixture(scope="module")
def two_factors(service):
    with running(service, "password,otp") as served:
        yield served


def proven(browser, service, intent, **more):
    handoff = service.issue(intent=intent, **more)
    return handoff, Landing.open(browser, handoff).press().enter(service.code(handoff), Verify)


def test_with_the_brand_after_the_code(browser, one_factor):
    handoff, verify = proven(browser, one_factor, "account")
    browser.tap(verify.sign_in)
    sign_in(browser, one_factor)
    events = one_factor.events(handoff)
    back = SignInReturn(browser)
    assert one_factor.events(handoff) == events, "coming back is a GET: it changes nothing"
    back.go_on()
    told = one_factor.introspect(browser, handoff)
    assert (told["acr"], set(told["amr"]), told["account"]) == ("account", {"dm_code", "oidc"}, "jane")
    assert handoff.token not in browser.driver.current_url and "code=" not in browser.driver.current_url


def test_of_another_account_than_the_agent_named_shows_nothing(browser, one_factor):
    handoff, verify = proven(browser, one_factor, "account", account={"reference": "joan"})
    browser.tap(verify.sign_in)
    sign_in(browser, one_factor)
    assert SignInReturn(browser).go_on(RefusedVerify).error
    assert one_factor.state(handoff) == "claimed"


def test_a_sign_in_is_good_once_and_in_the_browser_that_began_it(browser, stranger, one_factor):
    handoff, verify = proven(browser, one_factor, "account")
    browser.tap(verify.sign_in)
    sign_in(browser, one_factor)
    address = browser.driver.current_url
    stranger.open(address)
    assert not stranger.has(SignInReturn.marker), "whoever has the address has nothing"
    SignInReturn(browser).go_on()
    told = one_factor.introspect(browser, handoff)
    browser.open(address)
    if browser.has(SignInReturn.marker):
        browser.tap(SignInReturn.marker)
    again = one_factor.introspect(browser, handoff)
    assert {**again, "jti": ""} == {**told, "jti": ""}


def test_with_two_factors_steps_a_session_up(browser, two_factors):
    handoff, verify = proven(browser, two_factors, "step-up", account={**account(), "reference": "jane"})
    verify.send_code().check(two_factors.receiver.codes[-1]["code"])
    assert two_factors.introspect(browser, handoff)["acr"] == "account"
    verify = Session(browser).follow("/verify", Verify)
    browser.tap(verify.sign_in)
    sign_in(browser, two_factors, otp=authenticator())
    SignInReturn(browser).go_on()
    told = two_factors.introspect(browser, handoff)
    assert (told["acr"], set(told["amr"])) == ("account-strong", {"dm_code", "otp", "oidc"})
    assert two_factors.events(handoff).count("redeemed") == 1


def test_at_the_network_as_the_author(browser, one_factor):
    handoff = one_factor.issue(author="jane")
    proof = Landing.open(browser, handoff).press()
    browser.tap(proof.sign_in)
    sign_in(browser, one_factor)
    SignInReturn(browser).go_on()
    told = one_factor.introspect(browser, handoff)
    assert (told["acr"], told["amr"]) == ("author", ["platform_sign_in"])


def test_at_the_network_as_somebody_else(browser, one_factor):
    handoff = one_factor.issue()
    proof = Landing.open(browser, handoff).press()
    browser.tap(proof.sign_in)
    sign_in(browser, one_factor)
    refused = SignInReturn(browser).go_on(RefusedProof)
    assert refused.error and one_factor.state(handoff) == "claimed"
    Proof(browser).enter(one_factor.code(handoff))
    assert one_factor.introspect(browser, handoff)["amr"] == ["dm_code"], "the other ways are as open as before"
