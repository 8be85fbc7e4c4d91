"""A brand's own systems: one that sends one-time codes on, and one that knows facts about accounts."""

import base64
import hashlib
import hmac
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Receiver:
    """Listens on a free loopback port. `codes` holds what it was to send, in order; `facts` what it says when asked.

    `secrets` are what `handoff brand secret` prints for its brands; a call that none of them signed is refused
    (Standard Webhooks 1.0.0).
    """

    def __init__(self):
        self.secrets, self.codes, self.facts, self.refused, self.is_broken = [], [], {}, 0, False
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                self.answer(*receiver.hear(self.path, self.headers, body))

            def answer(self, status, document):
                body = json.dumps(document).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def hear(self, path, headers, body):
        if not self.is_signed(headers, body):
            self.refused += 1
            return 401, {}
        if self.is_broken:
            return 500, {}
        call = json.loads(body)["data"]
        if path == "/facts":
            return 200, {"facts": self.facts.get(call["reference"], {})}
        self.codes.append(call)
        return 200, {}

    def is_signed(self, headers, body):
        id, sent = headers["webhook-id"], headers["webhook-timestamp"]
        signatures = headers["webhook-signature"].split()
        for secret in self.secrets:
            key = base64.b64decode(secret.removeprefix("whsec_"))
            mac = hmac.new(key, f"{id}.{sent}.".encode() + body, hashlib.sha256).digest()
            if f"v1,{base64.b64encode(mac).decode()}" in signatures:
                return abs(time.time() - int(sent)) < 300
        return False
