"""A real OpenID provider on this machine, the one of the outbound tests, and how a person signs in there."""

import contextlib
import json
import subprocess

from selenium.webdriver.common.by import By
from service import ROOT

PROGRAM = [str(ROOT / ".build/venv/bin/python"), str(ROOT / "Tests/HandoffOutboundTests/Peers/provider.py")]
SECRET = "s3cr&t: %/+ü"

# One provider plays both parts: the brand's own sign-in, and that of the network where the thread is.
BRAND = """
brand: BRAND
name: Northwind Air
context: allow
handles:
  - {network: x, name: Northwind}
sign_in:
  - network: x
    authorize: PROVIDER/oauth/authorize
    token: PROVIDER/oauth/token
    user_info: PROVIDER/oauth/userinfo
    client_id: "id of client_secret_post"
    client_secret_file: SECRET
    client_secret_in_body: true
    scopes: [openid, profile]
    subject: sub
oidc:
  issuer: PROVIDER
  client_id: "id of client_secret_basic"
  client_secret_file: SECRET
  scopes: [profile]
notifier: {url: "RECEIVER/codes", channel: sms}
policies:
  default: {methods: [dm_link, dm_code, platform_sign_in]}
  account: {assurance: account, methods: [dm_link, dm_code, oidc]}
  step-up: {assurance: account, methods: [dm_link, dm_code, otp, oidc]}
"""


@contextlib.contextmanager
def running(service, factors):
    """The service as a brand whose provider asks for `factors`: `password`, or `password,otp`."""
    command = [*PROGRAM, factors, service.origin + "/sign-in"]
    with open(service.place / f"provider-{factors}.log", "wb") as log:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log)
    try:
        hello = json.loads(process.stdout.readline())
        brand = "north-" + factors.replace(",", "-")
        secret_file = service.place / "client-secret"
        secret_file.write_text(SECRET + "\n")
        yaml = BRAND.replace("BRAND", brand).replace("PROVIDER", hello["url"]).replace("SECRET", str(secret_file))
        secret, key = service.apply(brand, yaml.replace("RECEIVER", service.receiver.url))
        service.receiver.secrets.append(secret)
        yield service.of(key)
    finally:
        process.kill()
        process.wait()


def authenticator():
    """The code that Jane's device shows now."""
    return json.loads(subprocess.check_output([*PROGRAM, "totp"]))["code"]


def sign_in(browser, service, **answers):
    """Fills in the provider's own pages, one after the other, until it sends the browser back."""
    answers = {"login": "jane", "password": "correct horse"} | answers
    while not browser.driver.current_url.startswith(service.origin):
        field = next(one for name in answers for one in browser.all(f'input[name="{name}"]') if one.is_displayed())
        field.send_keys(answers[field.get_attribute("name")])
        with browser.leaving():
            field.find_element(By.XPATH, "ancestor::form").submit()
