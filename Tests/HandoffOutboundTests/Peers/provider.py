"""Runs Canaille, an OpenID provider, in memory on a free loopback port, for tests.

    provider.py FACTORS REDIRECT_URI     FACTORS: password, or password,otp

Writes one line of JSON when it listens: url, and the registered clients' id and secret. SIGUSR1 rotates the signing
keys: the new one signs, the old one is published no more. `totp` in place of FACTORS prints the code that the user's
authenticator shows now, and ends.
"""

import datetime
import json
import os
import signal
import sys
import threading

SEED = "3d5c1e7f90ab24687788"


def totp():
    import otpauth

    return otpauth.TOTP(SEED.encode(), period=30).string_code(otpauth.TOTP(SEED.encode(), period=30).generate())


def main(factors, redirect_uri):
    from joserfc.jwk import RSAKey
    from werkzeug.serving import make_server

    from canaille import create_app

    def new_key():
        return RSAKey.generate_key(2048, auto_kid=True).as_dict(private=True)

    app = create_app(
        {
            "SECRET_KEY": "of tests alone",
            "PREFERRED_URL_SCHEME": "http",
            "CANAILLE": {
                "DATABASE": "memory",
                "AUTHENTICATION_FACTORS": factors.split(","),
                "ENABLE_PASSWORD_COMPROMISSION_CHECK": False,
                "JAVASCRIPT": False,
                "SMTP": None,
                "CAPTCHA_ENABLED": False,
            },
            "CANAILLE_OIDC": {"ACTIVE_JWKS": [new_key()], "REQUIRE_NONCE": True},
        }
    )
    app.config["SESSION_COOKIE_SECURE"] = False

    from canaille.app import models
    from canaille.backends import Backend

    clients = {}
    with app.app_context():
        user = models.User(
            user_name="jane", family_name="Doe", given_name="Jane", formatted_name="Jane Doe",
            emails=["jane@example.com"], password="correct horse", employee_number="AC-1002",
            secret_token=SEED, hotp_counter=0, last_otp_login=datetime.datetime.now(datetime.timezone.utc),
        )
        Backend.instance.save(user)
        for method in ["client_secret_basic", "client_secret_post", "none"]:
            client = models.Client(
                client_id=f"id of {method}", client_secret="" if method == "none" else "s3cr&t: %/+ü",
                client_name=method, contacts=["ops@example.com"], redirect_uris=[redirect_uri],
                grant_types=["authorization_code"], response_types=["code"], scope=["openid", "profile", "email"],
                token_endpoint_auth_method=method, client_uri="http://127.0.0.1",
            )
            client.audience = [client]
            Backend.instance.save(client)
            clients[method] = client.client_id

    server = make_server("127.0.0.1", 0, app, threaded=True)
    # A server of a thread of its own: signals are handled between the steps of the main thread.
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def rotate(*_):
        app.config["CANAILLE_OIDC"]["ACTIVE_JWKS"] = [new_key()]
        print(json.dumps({"rotated": True}), flush=True)

    signal.signal(signal.SIGUSR1, rotate)
    print(json.dumps({"url": f"http://127.0.0.1:{server.server_port}", "clients": clients}), flush=True)
    while True:
        signal.pause()


if __name__ == "__main__":
    if sys.argv[1] == "totp":
        print(totp())
    else:
        main(sys.argv[1], sys.argv[2])
