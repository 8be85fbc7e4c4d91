"""Runs Canaille, an OpenID provider, in memory on a free loopback port, for tests.

    provider.py FACTORS REDIRECT_URI     FACTORS: password, or password,otp

Writes one line of JSON when it listens: its url, and the ids of its clients by how they authenticate. SIGUSR1 rotates
the signing keys: a new one signs, the old one is published no more, and another line says so. `totp` in place of FACTORS
writes the code that the user's authenticator shows now, and ends.
"""

import datetime
import json
import signal
import socket
import sys
import threading

from parent import end_with_parent

SEED = "3d5c1e7f90ab24687788"
# Seconds that a code of the authenticator is good for: longer than any test lives.
PERIOD = 10**9


def totp():
    import otpauth

    device = otpauth.TOTP(SEED.encode(), period=PERIOD)
    return device.string_code(device.generate())


def main(factors, redirect_uri):
    from joserfc.jwk import RSAKey
    from werkzeug.serving import make_server

    from canaille import create_app

    def new_key():
        return RSAKey.generate_key(2048, auto_kid=True).as_dict(private=True)

    listener = socket.create_server(("127.0.0.1", 0))
    host = f"127.0.0.1:{listener.getsockname()[1]}"
    app = create_app(
        {
            "SERVER_NAME": host,
            "SECRET_KEY": "of tests alone",
            "PREFERRED_URL_SCHEME": "http",
            "CANAILLE": {
                "DATABASE": "memory",
                "AUTHENTICATION_FACTORS": factors.split(","),
                "ENABLE_PASSWORD_COMPROMISSION_CHECK": False,
                "JAVASCRIPT": False,
                "SMTP": None,
                "TOTP_LIFETIME": datetime.timedelta(seconds=PERIOD),
                "CAPTCHA_ENABLED": False,
            },
            "CANAILLE_OIDC": {"ACTIVE_JWKS": [new_key()], "REQUIRE_NONCE": False},
        }
    )
    app.config["SESSION_COOKIE_SECURE"] = False

    from canaille.app import models
    from canaille.backends import Backend

    clients = {}
    with app.app_context():
        user = models.User(
            user_name="jane", family_name="Doe", given_name="Jane", formatted_name="Jane Doe", display_name="AC-1002",
            emails=["jane@example.com"], password="correct horse", employee_number="AC-1002",
            secret_token=SEED, hotp_counter=0, last_otp_login=datetime.datetime.now(datetime.timezone.utc),
        )
        Backend.instance.save(user)
        algorithms = {"client_secret_basic": "RS256", "client_secret_post": "PS256", "none": "PS256"}
        for method, algorithm in algorithms.items():
            client = models.Client(
                client_id=f"id of {method}", client_secret="" if method == "none" else "s3cr&t: %/+ü",
                client_name=method, contacts=["ops@example.com"], redirect_uris=[redirect_uri],
                grant_types=["authorization_code"], response_types=["code"], scope=["openid", "profile", "email"],
                token_endpoint_auth_method=method, client_uri="http://127.0.0.1",
                id_token_signed_response_alg=algorithm,
            )
            Backend.instance.save(client)
            client.audience = [client]
            Backend.instance.save(client)
            clients[method] = client.client_id

    # Blocked in every thread, and waited for in this one: no signal is lost, whichever thread the kernel picks.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    end_with_parent()
    server = make_server("127.0.0.1", 0, app, threaded=True, fd=listener.fileno())
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({"url": f"http://{host}", "clients": clients}), flush=True)
    while True:
        signal.sigwait({signal.SIGUSR1})
        app.config["CANAILLE_OIDC"]["ACTIVE_JWKS"] = [new_key()]
        print(json.dumps({"rotated": True}), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "totp":
        print(json.dumps({"code": totp()}), flush=True)
    else:
        main(sys.argv[1], sys.argv[2])
