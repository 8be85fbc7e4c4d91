"""The same person in another place, without a browser: HTTP with a cookie jar, and forms as their pages have them."""

import html
import re
import urllib.parse

FORM = {"content-type": "application/x-www-form-urlencoded"}


class Elsewhere:
    def __init__(self, service):
        self.service, self.jar, self.page, self.path = service, {}, "", None

    def open(self, path, method="GET", body=None):
        headers = dict(FORM if body is not None else {}, cookie="; ".join(f"{k}={v}" for k, v in self.jar.items()))
        answer = self.service.send(method, path, headers, body)
        for cookie in answer.all("set-cookie"):
            name, _, value = cookie.partition(";")[0].partition("=")
            self.jar[name] = value
        if answer.status in (303, 307):
            again = (method, body) if answer.status == 307 else ("GET", None)
            return self.open(answer.all("location")[0], *again)
        self.page, self.path = answer.body.decode(), path
        return answer

    def press(self, ending, **fields):
        """Sends the form whose address has this ending, with its hidden fields and these."""
        for action, inside in re.findall(r'<form method="post" action="([^"]+)">(.*?)</form>', self.page, re.S):
            if action.endswith(ending):
                hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', inside)
                body = [(name, html.unescape(value)) for name, value in hidden] + list(fields.items())
                return self.open(action, "POST", urllib.parse.urlencode(body))
        raise AssertionError(f"no form leads to {ending}: {self.page}")

    def between(self, tag):
        """The text of the first element that begins with `tag`."""
        return html.unescape(re.search(re.escape(tag) + r"([^<]*)<", self.page)[1])
