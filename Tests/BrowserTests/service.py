"""The real `handoff serve` on a free loopback port, with a sample brand, and the calls of the brand's systems."""

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

ROOT = pathlib.Path(__file__).resolve().parents[2]
BRAND = """
brand: acme
name: Acme Air
colour: "#1f5fbf"
context: allow
handles:
  - {network: x, name: AcmeHelp}
policies:
  brief: {link_lifetime: 1m}
"""

# What the agent knows of the thread. None of it may ever be on a page before proof.
CANARIES = ("canaryauthor", "canaryname", "canarysummary", "canaryexcerpt", "canaryreference")


def eventually(what, condition, seconds=20, pause=0.02):
    """The first true answer of `condition`; an error that says `what` was waited for when there is none in time."""
    deadline = time.monotonic() + seconds
    while True:
        if answer := condition():
            return answer
        assert time.monotonic() < deadline, f"not within {seconds} s: {what}"
        time.sleep(pause)


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

    def __enter__(self):
        try:
            with open(self.place / "log", "wb") as log:
                limits = ["--limits-key", "100000000", "--limits-address", "100000000"]
                self.process = subprocess.Popen(
                    self.command + ["serve", "--port", "0"] + self.at + limits, stdout=log, stderr=log
                )
            self.origin = eventually("the service listens", self._listening)
            (self.place / "acme.yaml").write_text(BRAND)
            self._run("brand", "apply", str(self.place / "acme.yaml"))
            self.key = self._run("apikey", "create", "acme", "--name", "tests").strip()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
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

    def _run(self, *arguments):
        done = subprocess.run(
            self.command + list(arguments) + self.at, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    # What anybody can send.

    def send(self, method, path, headers=None, body=None):
        """One request as it is, without redirects and cookies. `path` may be a whole address of this service."""
        path = path.removeprefix(self.origin)
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.origin).netloc, timeout=30)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            fields = tuple((name.lower(), value) for name, value in answer.getheaders())
            return Answer(answer.status, fields, answer.read())
        finally:
            connection.close()

    # What the brand's systems send.

    def call(self, method, path, body=None, expect=(200, 201)):
        headers = {"authorization": f"Bearer {self.key}", "content-type": "application/json"}
        answer = self.send(method, path, headers, None if body is None else json.dumps(body))
        assert answer.status in expect, f"{method} {path}: {answer.status} {answer.body.decode()}"
        return json.loads(answer.body) if answer.body else None

    def issue(self, audience="public", intent=None):
        thread = {"network": "x", "post": "1245", "author": "canaryauthor", "author_name": "@canaryname"}
        context = {
            "summary": "canarysummary",
            "excerpt": [{"by": "customer", "text": "canaryexcerpt"}],
        }
        body = {"thread": thread, "audience": audience, "reference": "canaryreference", "context": context}
        if intent:
            body["intent"] = intent
        issued = self.call("POST", "/v1/handoffs", body)
        return Handoff(issued["handoff"]["id"], issued["link"])

    def code(self, handoff):
        return self.call("POST", f"/v1/handoffs/{handoff.id}/codes", {})["code"]

    def accept(self, handoff):
        self.call("POST", f"/v1/handoffs/{handoff.id}/accept", {"agent": "a7"})

    def close(self, handoff, outcome="resolved"):
        self.call("POST", f"/v1/handoffs/{handoff.id}/close", {"outcome": outcome})

    def revoke(self, handoff):
        self.call("POST", f"/v1/handoffs/{handoff.id}/revoke", {})

    def state(self, handoff):
        return self.call("GET", f"/v1/handoffs/{handoff.id}")["state"]

    def events(self, handoff):
        events = self.call("GET", f"/v1/handoffs/{handoff.id}/events?limit=200")["events"]
        return [event["kind"] for event in events]

    def redeem_as_author(self, handoff):
        """The author's whole way by the API, with a code sent to them now."""
        claim = self.call("POST", "/v1/claims", {"link": handoff.link})["claim"]
        return self.call("POST", "/v1/redemptions", {"claim": claim, "code": self.code(handoff)})
