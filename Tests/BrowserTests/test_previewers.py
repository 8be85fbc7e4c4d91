"""A public link is seen by everybody before its author. None of them uses it up, and none learns anything."""

import re

import pytest
from pages import Landing
from service import CANARIES
from visitors import VISITORS

# What a visitor may leave behind: claims, by those who press.
HARMLESS = {"issued", "claimed"}


def handoffs(service):
    """A live link, a used one and a revoked one."""
    live, used, revoked = service.issue(), service.issue(), service.issue()
    service.redeem_as_author(used)
    service.revoke(revoked)
    return live, used, revoked


def transcript(answers, handoff):
    """What was seen, without what differs between any two requests: times, ids of requests, the tokens themselves."""
    lines = []
    for answer in answers:
        headers = [one for one in answer.headers if one[0] not in ("date", "x-request-id", "ratelimit")]
        text = f"{answer.status} {headers} {answer.body.decode(errors='replace')}"
        for secret, name in ((handoff.token, "TOKEN"), (handoff.id, "ID")):
            text = re.sub(re.escape(secret), name, text, flags=re.IGNORECASE)
        # Claims and form tokens are random or hold the id; their length says nothing.
        text = re.sub(r"(__Host-claim\.ID=)[\w-]+", r"\1CLAIM", text)
        text = re.sub(r'(name="form" value=")[\w-]+', r"\1FORM", text)
        text = re.sub(r'("request_id":")[0-9a-f]+', r"\1REQUEST", text)
        text = re.sub(r"(Max-Age=)\d+", r"\1AGE", text)
        text = re.sub(r'(<p class="words"[^>]*><bdi>)[^<]+', r"\1WORDS", text)
        lines.append(text)
    return lines


@pytest.mark.parametrize("visit", VISITORS.values(), ids=VISITORS.keys())
def test_a_visitor_sees_the_same_of_a_live_a_used_and_a_revoked_link(service, visit):
    live, used, revoked = handoffs(service)
    before = service.events(used), service.events(revoked)
    seen = [transcript(visit(service, one.link), one) for one in (live, used, revoked)]
    assert seen[0] == seen[1] == seen[2]
    everything = "\n".join(seen[0])
    assert not [canary for canary in CANARIES if canary in everything]
    assert "__Host-session" not in everything
    assert service.lives

    assert set(service.events(live)) <= HARMLESS
    assert (service.events(used), service.events(revoked)) == before, "nothing is added to what is over"
    service.redeem_as_author(live)
    assert service.state(live) == "redeemed"


READERS = {name: visit for name, visit in VISITORS.items() if "presses" not in name}


@pytest.mark.parametrize("visit", READERS.values(), ids=READERS.keys())
def test_who_only_reads_leaves_no_trace(service, visit):
    handoff = service.issue()
    visit(service, handoff.link)
    service.code(handoff)  # what was noted behind an answer stands before this
    assert service.events(handoff)[:1] == ["issued"]
    assert "claimed" not in service.events(handoff)
    assert len(service.events(handoff)) <= 2


def test_all_visitors_one_after_the_other_leave_the_link_to_its_author(browser, service):
    handoff = service.issue()
    code = service.code(handoff)
    for visit in VISITORS.values():
        visit(service, handoff.link)
    Landing.open(browser, handoff).press().enter(code)
    assert service.state(handoff) == "redeemed"


def test_a_browser_that_runs_scripts_and_presses_every_button(browser, stranger, service):
    live, used, revoked = handoffs(service)
    seen = [press_everything(stranger.fresh(), one) for one in (live, used, revoked)]
    assert seen[0] == seen[1] == seen[2]
    assert len(seen[0]) >= 4, "it got to the proof and tried it"
    assert not [canary for canary in CANARIES if canary in "".join(seen[0])]
    assert set(service.events(live)) <= HARMLESS
    Landing.open(browser, live).press().enter(service.code(live))
    assert service.state(live) == "redeemed"


def press_everything(browser, handoff, steps=24):
    """The text of every page that a robot gets to: it fills each field, presses each button, follows each link."""
    texts, done = [], set()
    browser.open(handoff.link)
    for _ in range(steps):
        words = browser.text(".words") if browser.has(".words") else "none"
        texts.append(browser.text().replace(words, "WORDS"))
        for field in browser.all("input:not([type=hidden])"):
            field.send_keys("BBBB-BBBB")
        targets = browser.all("button, a[href]")
        names = [(browser.path.replace(handoff.token, "TOKEN").replace(handoff.id, "ID"), one.text) for one in targets]
        fresh = [(name, one) for name, one in zip(names, targets) if name not in done]
        if not fresh:
            browser.open(handoff.link)
            if all((name in done) for name in names):
                break
            continue
        name, target = fresh[0]
        done.add(name)
        with browser.leaving():
            target.click()
    return texts


def test_there_are_at_least_fifteen_kinds_of_visitor():
    assert len(VISITORS) >= 15
