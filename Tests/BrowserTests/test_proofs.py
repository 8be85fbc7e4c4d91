"""The ladder of proofs and verifications, each from the link to the session, and what the contact centre learns."""

from dataclasses import replace

import pytest
from browser import PHONE
from pages import Landing, Notice, Proof, RefusedProof, RefusedVerify, Session, Verify
from service import FACTS, eventually
from states import account, at_proof


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def held(browser, request):
    return browser.fresh(replace(PHONE, scripts=request.param))


def test_two_words_in_the_thread(held, service):
    handoff, proof = at_proof(held, service)
    proof = proof.ask_for_words()
    proof = proof.say_posted(Proof)
    assert proof.is_not_seen_yet
    service.report_words(handoff, f"Here you are: {proof.words.upper()}! Please help")
    proof.say_posted()
    told = service.introspect(held, handoff)
    assert (told["acr"], told["amr"]) == ("author", ["echo"])


def test_words_that_somebody_else_posts_prove_nothing(browser, service):
    handoff, proof = at_proof(browser, service)
    proof = proof.ask_for_words()
    refusal = service.call(
        "POST", f"/v1/handoffs/{handoff.id}/proofs", {"method": "echo", "words": proof.words, "author": "another"},
        expect=(403, 409, 422),
    )
    assert refusal["type"]
    assert proof.say_posted(Proof).is_not_seen_yet
    assert service.state(handoff) == "claimed"


def test_words_of_a_stranger_open_nothing_for_the_stranger(browser, stranger, service):
    handoff, mine = at_proof(browser, service)
    mine = mine.ask_for_words()
    theirs = Landing.open(stranger, handoff).press().ask_for_words()
    assert mine.words != theirs.words
    service.report_words(handoff, mine.words)
    assert theirs.say_posted(Proof).is_not_seen_yet
    mine.say_posted()
    assert service.introspect(browser, handoff)["amr"] == ["echo"]


def test_the_page_with_the_words_follows_their_report_by_itself(browser, service):
    handoff, proof = at_proof(browser, service)
    proof = proof.ask_for_words()
    browser.run("window.isTheSamePage = true")
    service.report_words(handoff, proof.words)
    browser.until("the page has looked again", lambda: browser.text("[data-said]"))
    assert browser.run("return window.isTheSamePage")
    assert service.state(handoff) == "claimed", "looking redeems nothing"
    Proof(browser).say_posted()
    assert service.state(handoff) == "redeemed"


def test_two_of_three_facts_after_a_code(held, service):
    handoff, proof = at_proof(held, service, "facts", account=account())
    verify = proof.enter(service.code(handoff), Verify)
    refused = verify.answer(RefusedVerify, postcode="10115", phone_last4="0000")
    assert refused.error
    assert all(field.get_attribute("value") == "" for field in held.all("input:not([type=hidden])"))
    refused.answer(postcode=" 10 115", date_of_birth="1990-02-03")
    told = service.introspect(held, handoff)
    assert (told["acr"], set(told["amr"])) == ("recognised", {"dm_code", "kba"})
    assert "2 of 3" in str(told["evidence"])


def test_facts_that_the_brands_own_system_knows(browser, service):
    service.receiver.facts["canaryaccount-known"] = FACTS
    handoff, proof = at_proof(browser, service, "facts", account={"reference": "canaryaccount-known"})
    proof.enter(service.code(handoff), Verify).answer(postcode="10115", phone_last4="4711")
    assert service.introspect(browser, handoff)["acr"] == "recognised"
    assert service.receiver.refused == 0


def test_a_code_that_the_brand_sends(held, service):
    about = account()
    handoff, proof = at_proof(held, service, "otp", account=about)
    verify = proof.enter(service.code(handoff), Verify).send_code()
    first = service.receiver.codes[-1]
    assert (first["reference"], first["channel"], first["handoff"]) == (about["reference"], "sms", handoff.id)
    verify = verify.send_code()  # another, which ends the first
    second = service.receiver.codes[-1]["code"]
    if second != first["code"]:
        verify = verify.check(first["code"], RefusedVerify)
    verify.check(f"{second[:3]} {second[3:]}")
    told = service.introspect(held, handoff)
    assert (told["acr"], set(told["amr"])) == ("account", {"dm_code", "otp"})
    assert told["account"] == about["reference"]
    assert service.receiver.refused == 0


def test_step_up_in_a_session_keeps_its_place_and_ends_the_old_token(held, service):
    handoff, proof = at_proof(held, service, "step-up", account=account())
    session = proof.enter(service.code(handoff))
    before = next(one["value"] for one in held.cookies if one["name"].startswith("__Host-session."))
    assert service.introspect(held, handoff)["acr"] == "author"
    verify = session.follow("/verify", Verify)
    verify.answer(RefusedVerify, postcode="1", phone_last4="0000")
    assert service.introspect(held, handoff)["acr"] == "author"
    RefusedVerify(held).answer(postcode="10115", phone_last4="4711")
    assert service.introspect(held, handoff)["acr"] == "recognised"
    assert service.introspect_token(before) is None, "a new step, a new token (ASVS 5.0, 7.2.4)"
    Session(held).follow("/verify", Verify).send_code().check(service.receiver.codes[-1]["code"])
    assert service.introspect(held, handoff)["acr"] == "account"
    assert service.events(handoff).count("redeemed") == 1


def test_after_too_many_wrong_answers_the_right_ones_are_refused_too_and_the_code_still_works(browser, service):
    handoff, proof = at_proof(browser, service, "account", account=account())
    verify = proof.enter(service.code(handoff), Verify)
    for _ in range(4):
        verify = verify.answer(RefusedVerify, postcode="1", phone_last4="0000")
    verify = verify.answer(RefusedVerify, postcode="10115", phone_last4="4711")
    assert service.state(handoff) != "redeemed"
    verify.send_code().check(service.receiver.codes[-1]["code"])
    assert service.introspect(browser, handoff)["acr"] == "account"


@pytest.mark.parametrize("spoil", [Landing.open, lambda browser, handoff: browser.reload()])
def test_a_step_of_verification_survives_the_link_opened_again_and_a_reload(browser, service, spoil):
    handoff, proof = at_proof(browser, service, "facts", account=account())
    proof.enter(service.code(handoff), Verify)
    path = browser.path
    spoil(browser, handoff)
    browser.open(service.origin + path)
    Verify(browser).answer(postcode="10115", phone_last4="4711")
    assert service.state(handoff) == "redeemed"


def test_not_mine_forgets_the_claim_and_leaves_the_link(browser, service):
    handoff, proof = at_proof(browser, service)
    assert proof.leave().steps
    assert not browser.cookies
    Landing.open(browser, handoff).press().enter(service.code(handoff))


def test_who_proves_to_be_the_author_too_late_learns_why_and_asks_for_a_new_link(browser, service):
    handoff, proof = at_proof(browser, service)
    proof = proof.ask_for_words()
    service.report_words(handoff, proof.words)
    service.revoke(handoff)
    notice = proof.say_posted(Notice)
    assert notice.asks_for_new
    assert not notice.ask_for_new().asks_for_new
    eventually("the agent hears of it", lambda: "link_asked" in service.events(handoff))


def test_a_wrong_code_says_nothing_about_a_used_link(browser, service):
    handoff, proof = at_proof(browser, service)
    service.redeem_as_author(handoff)
    refused = proof.enter("BBBB-BBBB", RefusedProof)
    assert not browser.has('form[action$="/again"]') and refused.error
