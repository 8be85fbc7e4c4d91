"""Puts real ids, links, claims, sessions and cookies into the requests that schemathesis makes.

What is made from a schema alone ends at "no such handoff". Here most requests get a handoff that is as far as the
operation needs it, so that what comes after is tried too. Parts of a request that are wrong on purpose stay wrong.
"""

import atexit
import collections
import http.server
import json
import os
import random
import re
import threading
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass

import schemathesis
from schemathesis.core.parameters import ParameterLocation

URL, KEY = os.environ["FUZZ_URL"], os.environ["FUZZ_KEY"]
# Of its own, so that what hypothesis draws does not depend on it.
chance = random.Random(20261122)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


# The codes that the brand was handed to send on, by handoff.
codes = {}


class Outside(http.server.BaseHTTPRequestHandler):
    """What the service calls: the brand's notifier, its provider's discovery, and sign-in at the network, where all
    who come are the author."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/codes":
            data = json.loads(body)["data"]
            codes[data["handoff"]] = data["code"]
            self.answer({})
        else:
            self.answer({"access_token": "t", "token_type": "Bearer"})

    def do_GET(self):
        places = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "keys"}
        discovery = {"issuer": OUTSIDE} | {name: f"{OUTSIDE}/{place}" for name, place in places.items()}
        discovery["id_token_signing_alg_values_supported"] = ["RS256"]
        self.answer(discovery if "well-known" in self.path else {"id": "7"})

    def answer(self, members):
        text = json.dumps(members).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


outside = http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["FUZZ_OUTSIDE"])), Outside)
OUTSIDE = f"http://127.0.0.1:{outside.server_port}"
threading.Thread(target=outside.serve_forever, daemon=True).start()

opener = urllib.request.build_opener(NoRedirect, urllib.request.ProxyHandler({}))


def send(path, body=None, media_type="application/json", headers=None):
    """The answer, whatever its status: status, headers, text."""
    data = None if body is None else body.encode()
    fields = {"Authorization": f"Bearer {KEY}"} | ({"Content-Type": media_type} if data else {}) | (headers or {})
    request = urllib.request.Request(URL + path, data, fields)
    try:
        with opener.open(request, timeout=10) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read().decode()


def call(path, **members):
    """A call that succeeds."""
    status, _, text = send(path, json.dumps(members))
    assert status in (200, 201), f"{path}: {status} {text}"
    return json.loads(text)


@dataclass
class Handoff:
    id: str
    link: str
    audience: str
    claim: str = ""
    session: str = ""
    # The claim of the place that a session moves to.
    new_place: str = ""

    @property
    def token(self):
        return self.link.rsplit("/", 1)[1]

    @property
    def cookies(self):
        return f"__Host-claim.{self.id}={self.new_place or self.claim}; __Host-session.{self.id}={self.session}"


STAGES = ["issued", "claimed", "proved", "redeemed", "in_service", "closed", "revoked"]
# How far the handoff must be for an operation to succeed; for the others, any stage is as good.
WANTED = {
    "reissueLink": "issued",
    "issueCode": "issued",
    "claimLink": "issued",
    "redeemClaim": "claimed",
    "prove": "claimed",
    "askForProof": "claimed",
    "acceptHandoff": "redeemed",
    "showSession": "redeemed",
    "keepSession": "in_service",
    "closeHandoff": "in_service",
    "introspectSession": "redeemed",
    "revokeSession": "redeemed",
    "showEchoWords": "claimed",
    "offerWords": "claimed",
    "signInAsAuthor": "claimed",
    "returnFromSignIn": "claimed",
    "finishSignIn": "claimed",
    "signInToAccountByClaim": "proved",
    "signInToAccountBySession": "redeemed",
    "reportProof": "claimed",
    "askToVerifyClaim": "proved",
    "answerFactsOfClaim": "proved",
    "sendCodeToClaim": "proved",
    "checkCodeOfClaim": "proved",
    "answerFactsOfSession": "redeemed",
    "sendCodeToSession": "redeemed",
    "checkCodeOfSession": "redeemed",
    "verifyFacts": "redeemed",
    "sendVerificationCode": "redeemed",
    "checkVerificationCode": "redeemed",
    "readContactWords": "redeemed",
    "checkContactWords": "redeemed",
    "redeemVoiceCode": "redeemed",
    "enterCarryCode": "redeemed",
    "confirmCarry": "redeemed",
    "showDigits": "redeemed",
    "finishMove": "redeemed",
    "checkGenuine": "issued",
    "rateSession": "closed",
}
FACTS = {"postcode": "SW1A 1AA", "date_of_birth": "1980-05-03", "surname": "Doe"}


def make(stage, audience):
    """A new handoff at `stage`."""
    issued = call(
        "/v1/handoffs", thread={"network": "x", "post": "1", "author": "7"}, audience=audience, reference="R-1",
        context={"summary": "Card 4111 1111 1111 1111", "attributes": {"priority": "high"}},
        # Of its own: tries are counted for the account, over all handoffs.
        account={"reference": f"C-{chance.getrandbits(64)}", "facts": FACTS},
    )
    handoff = Handoff(issued["handoff"]["id"], issued["link"], audience)
    if stage == "revoked":
        call(f"/v1/handoffs/{handoff.id}/revoke")
    if stage in ("issued", "revoked"):
        return handoff
    handoff.claim = call("/v1/claims", link=handoff.link)["claim"]
    if stage == "claimed":
        return handoff
    if stage == "proved":
        call(f"/v1/handoffs/{handoff.id}/proofs", method="channel_identity", claim=handoff.claim, author="7")
        return handoff
    code = {} if audience == "private" else {"code": call(f"/v1/handoffs/{handoff.id}/codes")["code"]}
    handoff.session = call("/v1/redemptions", claim=handoff.claim, **code)["session"]
    if stage in ("in_service", "closed"):
        call(f"/v1/handoffs/{handoff.id}/accept", agent="a7")
    if stage == "closed":
        call(f"/v1/handoffs/{handoff.id}/close", outcome="resolved")
    return handoff


def form_token(path, cookies):
    """The token that binds a page's form to its cookie; empty where there is no such page."""
    _, _, text = send(path, headers={"Cookie": cookies})
    found = re.search(r'name="form" value="([^"]*)"', text)
    return found.group(1) if found else ""


def press(handoff, path, fields=""):
    """What a page's button answers, with the form token of the session's page or the claim's."""
    place = f"/s/{handoff.id}" if handoff.session else f"/c/{handoff.id}"
    form = f"form={form_token(place, handoff.cookies)}&{fields}"
    return send(path, form, "application/x-www-form-urlencoded", {"Cookie": handoff.cookies})


def code_of(answer):
    found = re.search(r"[A-Z]{4}-[A-Z]{4}", answer[2])
    return found.group(0) if found else "BBBB-BBBB"


def enter_elsewhere(handoff):
    """Enters a carry code in a new place: the cookie that this has now, and the digits that it shows."""
    code = code_of(press(handoff, f"/s/{handoff.id}/carry"))
    _, fields, _ = send("/move", f"code={code}", "application/x-www-form-urlencoded")
    cookie = fields.get("Set-Cookie", "=").split(";")[0]
    _, _, text = send(f"/move/{handoff.id}", headers={"Cookie": cookie})
    found = re.search(r'<bdi dir="ltr">([0-9]{2})</bdi>', text)
    return cookie, found.group(1) if found else "00"


def move(handoff):
    """Has the new place confirmed."""
    cookie, digits = enter_elsewhere(handoff)
    press(handoff, f"/s/{handoff.id}/carry/digits", f"digits={digits}")
    handoff.new_place = cookie.split("=", 1)[1]


def state_of(handoff):
    """The state of a sign-in that has begun."""
    _, fields, _ = send(f"/c/{handoff.id}/sign-in", headers={"Cookie": handoff.cookies})
    query = urllib.parse.urlsplit(fields.get("Location", "")).query
    return urllib.parse.parse_qs(query).get("state", ["x"])[0]


def wishes(operation, handoff, path):
    """What goes into the body of an operation, in place of what was made up."""
    token = handoff.session or handoff.claim
    match operation:
        case "showEchoWords":
            return {"claim": handoff.claim}
        case "reportProof":
            status, _, text = send("/v1/claims/words", json.dumps({"claim": handoff.claim}))
            words = " ".join(json.loads(text)["words"]) if status == 201 else "copper lantern"
            return {"method": "echo", "words": words, "author": "7", "claim": None}
        case "verifyFacts":
            return {"token": token, "facts": chance.choice([FACTS, {"postcode": "x"}])}
        case "sendVerificationCode":
            return {"token": token}
        case "checkVerificationCode":
            send("/v1/verifications/codes", json.dumps({"token": token}))
            return {"token": token, "code": codes.get(handoff.id, "000000")}
        case "checkContactWords":
            status, _, text = send(f"/v1/handoffs/{handoff.id}/words", "{}")
            return {"words": " ".join(json.loads(text)["words"]) if status == 200 else "x"}
        case "redeemVoiceCode":
            return {"code": code_of(press(handoff, f"/s/{handoff.id}/call"))}
        case "enterCarryCode":
            return {"code": code_of(press(handoff, f"/s/{handoff.id}/carry"))}
        case "checkGenuine":
            return {"text": chance.choice([handoff.link, "@AcmeHelp", "x"])}
        case "confirmCarry":
            digits = enter_elsewhere(handoff)[1]
            return {"form": form_token(f"/s/{handoff.id}", handoff.cookies), "digits": digits}
        case "finishSignIn":
            state = state_of(handoff)
            back = "/sign-in?" + urllib.parse.urlencode({"state": state, "code": "x"})
            return {"state": state, "code": "x", "form": form_token(back, handoff.cookies)}
        case "finishMove":
            return {"form": form_token(f"/move/{handoff.id}", handoff.cookies)}
        case "claimLink":
            return {"link": chance.choice([handoff.link, handoff.token])}
        case "redeemClaim":
            code = chance.choice([None, "BBBB-BBBB", "right"])
            if code == "right":
                status, _, text = send(f"/v1/handoffs/{handoff.id}/codes", "{}")
                code = json.loads(text)["code"] if status == 201 else None
            return {"claim": handoff.claim, "code": code}
        case "introspectSession" | "revokeSession":
            return {"token": handoff.session or handoff.claim}
        case "rateSession":
            return {"form": form_token(f"/s/{handoff.id}", handoff.cookies), "rating": chance.choice(["1", "5", "9"])}
        case "answerFactsOfClaim" | "answerFactsOfSession":
            return {"form": form_token(path[:2] + f"/{handoff.id}", handoff.cookies)} | FACTS
        case "checkCodeOfClaim" | "checkCodeOfSession":
            press(handoff, path[:2] + f"/{handoff.id}/code")
            form = form_token(path[:2] + f"/{handoff.id}", handoff.cookies)
            return {"form": form, "code": codes.get(handoff.id, "000000")}
    if path.startswith(("/c/", "/s/")):
        return {"form": form_token(path[:2] + f"/{handoff.id}", handoff.cookies)}
    return {}


answers = collections.defaultdict(collections.Counter)


@schemathesis.hook
def after_call(context, case, response):
    answers[context.operation.definition.raw["operationId"]][response.status_code] += 1


@atexit.register
def tell():
    """How deep it went. An operation that never succeeded was not tried: its name goes into the file of findings."""
    print("\nAnswers:")
    for operation, statuses in sorted(answers.items()):
        counts = "  ".join(f"{status}: {count}" for status, count in sorted(statuses.items()))
        print(f"  {operation:18} {counts}")
        if not any(200 <= status < 400 for status in statuses):
            with open(os.environ["FUZZ_FINDINGS"], "a", encoding="utf-8") as findings:
                findings.write(f"{operation} never succeeded\n")


@schemathesis.hook
def before_call(context, case, kwargs):
    operation = context.operation.definition.raw["operationId"]
    if "Idempotency-Key" in (case.headers or {}) and chance.random() < 0.3:
        if not (case.meta and case.meta.is_negative_at(ParameterLocation.HEADER)):
            case.headers = {**case.headers, "Idempotency-Key": chance.choice(["one", "two"])}
    takes = "{id}" in case.path or "{token}" in case.path or operation in WANTED
    if not takes or chance.random() < 0.2:
        return
    stage = WANTED.get(operation) if chance.random() < 0.7 else None
    handoff = make(stage or chance.choice(STAGES), chance.choice(["public", "private"]))

    def is_wrong(location):
        return case.meta is not None and case.meta.is_negative_at(location)

    if operation in ("showDigits", "finishMove") and handoff.session:
        move(handoff)
    if operation == "returnFromSignIn" and not is_wrong(ParameterLocation.QUERY):
        case.query = {**(case.query or {}), "state": state_of(handoff), "code": "x"}
    if case.path_parameters and not is_wrong(ParameterLocation.PATH):
        for name, value in (("id", handoff.id), ("token", handoff.token)):
            if name in case.path_parameters:
                case.path_parameters[name] = value
    if case.path.startswith(("/h/", "/c/", "/s/", "/move/", "/sign-in")) and not is_wrong(ParameterLocation.HEADER):
        case.headers = {**(case.headers or {}), "Cookie": handoff.cookies}
    if isinstance(case.body, dict) and not is_wrong(ParameterLocation.BODY):
        # A right body may have been made without a member that is optional: that is worth trying too.
        case.body = {**case.body, **{k: v for k, v in wishes(operation, handoff, case.path).items() if chance.random() < 0.9}}
