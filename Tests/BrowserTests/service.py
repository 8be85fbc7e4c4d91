"""The real `handoff serve` on a free loopback port, with a sample brand, and the calls of the brand's systems."""

import copy
import datetime
import http.client
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import urllib.parse
from dataclasses import dataclass

from receiver import Receiver

ROOT = pathlib.Path(__file__).resolve().parents[2]
BRAND = """
brand: acme
name: Acme Air
colour: "#1f5fbf"
website: https://acme.example/contact
context: allow
handles:
  - {network: x, name: AcmeHelp}
sign_in:
  - network: x
    authorize: http://127.0.0.1:9/authorize
    token: http://127.0.0.1:9/token
    user_info: http://127.0.0.1:9/me
    client_id: acme
    subject: data.id
oidc: {issuer: "http://127.0.0.1:9", client_id: acme}
notifier: {url: "RECEIVER/codes", channel: sms}
facts_url: RECEIVER/facts
policies:
  default: {hot_claims: 500, hot_networks: 32, channel: web_chat}
  brief: {link_lifetime: 1m}
  code: {methods: [dm_link, dm_code]}
  words: {methods: [dm_link, echo], hot_claims: 500}
  sign-in: {methods: [dm_link, dm_code, echo, platform_sign_in]}
  facts: {assurance: recognised, methods: [dm_link, dm_code, echo, facts]}
  one-try: {assurance: recognised, methods: [dm_link, dm_code, facts], facts_tries: 1}
  otp: {assurance: account, methods: [dm_link, dm_code, otp]}
  account: {assurance: account, methods: [dm_link, dm_code, facts, otp, oidc]}
  step-up: {methods: [dm_link, dm_code, facts, otp, oidc]}
  hurried: {accept_within: 1s, escalations: 10}
"""

# What the brand knows of an account; two of the three are asked for. None of it may ever be on a page.
FACTS = {"postcode": "10115", "date_of_birth": "1990-02-03", "phone_last4": "4711"}

# What the agent knows of the thread. None of it may ever be on a page before proof.
CANARIES = ("canaryauthor", "canaryname", "canarysummary", "canaryexcerpt", "canaryreference", "canaryaccount")


def eventually(what, condition, seconds=20, pause=0.02):
    """The first true answer of `condition`; an error that says `what` was waited for when there is none in time."""
    deadline = time.monotonic() + seconds
    while True:
        if answer := condition():
            return answer
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(pause)


def parts(answer):
    """What an answer brings until nothing more comes in time."""
    try:
        while part := answer.read1():
            yield part
    except TimeoutError:
        pass


@dataclass(frozen=True)
class Handoff:
    id: str
    link: str

    @property
    def token(self):
        return self.link.rsplit("/", 1)[1]


@dataclass(frozen=True)
class Answer:
    """An HTTP answer; `headers` in order, names in lower case."""

    status: int
    headers: tuple
    body: bytes

    def all(self, name):
        return [value for key, value in self.headers if key == name]


class Service:
    def __init__(self):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="handoff-browser-"))
        binary = pathlib.Path(os.environ.get("HANDOFF", ROOT / ".build/debug/handoff")).resolve()
        self.command = [str(binary)]
        self.at = ["--database", str(self.place / "handoff.sqlite"), "--keys", str(self.place / "keys")]
        self.process = None
        self.receiver = Receiver()

    def __enter__(self):
        try:
            with open(self.place / "log", "wb") as log:
                limits = ["--limits-key", "100000000", "--limits-address", "100000000"]
                self.process = subprocess.Popen(
                    self.command + ["serve", "--port", "0"] + self.at + limits, stdout=log, stderr=log
                )
            self.origin = eventually("the service listens", self._listening)
            secret, self.key = self.apply("acme", BRAND.replace("RECEIVER", self.receiver.url))
            self.receiver.secrets.append(secret)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.receiver.close()
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
        shutil.rmtree(self.place, ignore_errors=True)

    @property
    def log(self):
        return (self.place / "log").read_text(errors="replace")

    @property
    def lives(self):
        return self.process.poll() is None

    def _listening(self):
        assert self.lives, self.log
        for line in self.log.splitlines():
            if '"message":"listening"' in line:
                return json.loads(line)["url"]

    def apply(self, brand, yaml):
        """Puts the settings in force; the secret of the brand's own systems, and an API key."""
        (self.place / f"{brand}.yaml").write_text(yaml)
        self._run("brand", "apply", str(self.place / f"{brand}.yaml"))
        secret = self._run("brand", "secret", brand).strip()
        return secret, self._run("apikey", "create", brand, "--name", "tests").strip()

    def of(self, key):
        """The same service, called with the key of another brand."""
        other = copy.copy(self)
        other.key = key
        return other

    def _run(self, *arguments):
        done = subprocess.run(
            self.command + list(arguments) + self.at, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    # What anybody can send.

    def send(self, method, path, headers=None, body=None, seconds=None):
        """One request as it is, without redirects and cookies. `path` may be a whole address of this service.

        With `seconds`, of an answer that has no end, what came in that time.
        """
        path = path.removeprefix(self.origin)
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.origin).netloc, timeout=seconds or 30)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            fields = tuple((name.lower(), value) for name, value in answer.getheaders())
            return Answer(answer.status, fields, b"".join(parts(answer)) if seconds else answer.read())
        finally:
            connection.close()

    # What the brand's systems send.

    def call(self, method, path, body=None, expect=(200, 201)):
        headers = {"authorization": f"Bearer {self.key}", "content-type": "application/json"}
        answer = self.send(method, path, headers, None if body is None else json.dumps(body))
        assert answer.status in expect, f"{method} {path}: {answer.status} {answer.body.decode()}"
        return json.loads(answer.body) if answer.body else None

    def issue(self, audience="public", intent=None, author="canaryauthor", url=None, **more):
        thread = {"network": "x", "post": "1245", "author": author, "author_name": "@canaryname"}
        if url:
            thread["url"] = url
        context = {
            "summary": "canarysummary",
            "excerpt": [{"by": "customer", "text": "canaryexcerpt"}],
        }
        body = {"thread": thread, "audience": audience, "reference": "canaryreference", "context": context}
        body |= more
        if intent:
            body["intent"] = intent
        issued = self.call("POST", "/v1/handoffs", body)
        return Handoff(issued["handoff"]["id"], issued["link"])

    def code(self, handoff):
        return self.call("POST", f"/v1/handoffs/{handoff.id}/codes", {})["code"]

    def report_words(self, handoff, words, author="canaryauthor"):
        """What the agent's tool says when the words were posted in the thread."""
        proof = {"method": "echo", "words": words, "author": author}
        return self.call("POST", f"/v1/handoffs/{handoff.id}/proofs", proof)

    def introspect(self, browser, handoff):
        """What the contact centre learns of the session that the browser has; None when it has none that is good."""
        name = f"__Host-session.{handoff.id}"
        token = next(one["value"] for one in browser.cookies if one["name"] == name)
        return self.introspect_token(token)

    def introspect_token(self, token):
        headers = {"authorization": f"Bearer {self.key}", "content-type": "application/x-www-form-urlencoded"}
        answer = json.loads(self.send("POST", "/v1/introspect", headers, f"token={token}").body)
        return answer if answer["active"] else None

    def accept(self, handoff):
        self.call("POST", f"/v1/handoffs/{handoff.id}/accept", {"agent": "a7"})

    def close(self, handoff, outcome="resolved"):
        self.call("POST", f"/v1/handoffs/{handoff.id}/close", {"outcome": outcome})

    def revoke(self, handoff):
        self.call("POST", f"/v1/handoffs/{handoff.id}/revoke", {})

    def state(self, handoff):
        return self.call("GET", f"/v1/handoffs/{handoff.id}")["state"]

    def events(self, handoff):
        return [event["kind"] for event in self.log_of(handoff)]

    def time_of(self, kind, handoff):
        """Seconds since 1970 at which the first event of this kind was written."""
        at = next(event["at"] for event in self.log_of(handoff) if event["kind"] == kind)
        return datetime.datetime.fromisoformat(at).timestamp()

    def log_of(self, handoff):
        return self.call("GET", f"/v1/handoffs/{handoff.id}/events?limit=200")["events"]

    def redeem_as_author(self, handoff):
        """The author's whole way by the API, with a code sent to them now."""
        claim = self.call("POST", "/v1/claims", {"link": handoff.link})["claim"]
        return self.call("POST", "/v1/redemptions", {"claim": claim, "code": self.code(handoff)})
