"""A web server on a free loopback port, for tests: what the path says, it does. Each request is a line of JSON on the
standard output; the first line is the server's url.

    receiver.py SECRET [CERTIFICATE KEY]      SECRET: whsec_…; with a certificate it speaks TLS

/ok, /facts   verify the signature with the reference library of Standard Webhooks: 200, or 401
/status/CODE  answers with that status, and a location for those that redirect
/bytes/COUNT  a JSON string, COUNT bytes in all
/drop         closes without an answer, the first time; then as /ok
/drip         sends a byte every 20 ms, for ever
/silent       never answers
/text/BODY    answers with BODY
"""

import json
import socket
import ssl
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from parent import end_with_parent
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

FACTS = {"postcode": "10115", "birth": "1990-02-03", "phone_last4": 4711, "secret": "not asked"}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    dropped = set()

    def log_message(self, *_):
        pass

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        try:
            Webhook(sys.argv[1]).verify(body, dict(self.headers))
            verified = True
        except (WebhookVerificationError, ValueError):
            verified = False
        headers = {name.lower(): value for name, value in self.headers.items()}
        print(
            json.dumps({
                "method": self.command, "path": self.path, "headers": headers, "body": body.decode(),
                "verified": verified,
            }),
            flush=True,
        )
        _, what, *rest = self.path.partition("?")[0].split("/", 2)
        if what == "drop" and self.path not in self.dropped:
            self.dropped.add(self.path)
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        elif what == "silent":
            self.rfile.read(1)  # until the client goes
        elif what == "drip":
            self.send_response(200)
            self.send_header("content-length", "100000")
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b" ")
                    time.sleep(0.02)
            except OSError:
                self.close_connection = True
        elif what == "status":
            self.answer(int(rest[0]), b'{"error":"canary"}')
        elif what == "bytes":
            self.answer(200, b'"' + b"a" * (int(rest[0]) - 2) + b'"')
        elif what == "text":
            self.answer(200, rest[0].encode())
        elif what == "facts" and verified:
            asked = json.loads(body)["data"]["kinds"]
            self.answer(200, json.dumps({"facts": {k: FACTS.get(k) for k in [*asked, "secret"]}}).encode())
        else:
            self.answer(200 if verified else 401, b"{}")

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        if 300 <= status < 400:
            self.send_header("location", "/ok")
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = handle_any


end_with_parent()
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
scheme = "http"
if len(sys.argv) > 2:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
    server.socket = context.wrap_socket(server.socket, server_side=True)
    scheme = "https"
print(json.dumps({"url": f"{scheme}://127.0.0.1:{server.server_port}"}), flush=True)
server.serve_forever()
