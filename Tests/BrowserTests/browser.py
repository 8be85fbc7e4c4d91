"""Chromium as a person holds it: a size, a colour scheme, a language, scripts on or off."""

import base64
import contextlib
import json
import os
import re
import shutil
from dataclasses import dataclass, replace

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from service import ROOT


@dataclass(frozen=True)
class Look:
    """How a page is looked at; sizes in CSS pixels."""

    width: int = 360
    height: int = 740
    scheme: str = "light"
    language: str = "en"
    scripts: bool = True

    def __str__(self):
        return f"{self.width}x{self.height} {self.scheme} {self.language}{'' if self.scripts else ' without scripts'}"


SOURCE = (ROOT / "Sources/HandoffModel/Language.swift").read_text()
LANGUAGES = re.search(r"\n +case ([a-z, ]+)\n", SOURCE)[1].split(", ")  # as the service lists them
PHONE = Look()
DESKTOP = Look(width=1280, height=800)
LOOKS = [replace(size, scheme=scheme) for size in (PHONE, DESKTOP) for scheme in ("light", "dark")]

# Counts what the page's policy stops, in every document from its start on.
WATCH_POLICY = """
addEventListener('securitypolicyviolation', event => {
  (window.violations ??= []).push(event.effectiveDirective + ' ' + event.blockedURI)
})
"""


class Browser:
    """One Chromium process with its own profile. `taps` and `fields` count what a person had to do."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        for argument in (
            "--headless=new",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--hide-scrollbars",
            "--force-color-profile=srgb",
        ):
            options.add_argument(argument)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")  # which root cannot have
        driver = webdriver.ChromeService(shutil.which("chromedriver"))
        self.driver = webdriver.Chrome(options=options, service=driver)
        self.driver.set_page_load_timeout(30)
        self._cdp("Page.addScriptToEvaluateOnNewDocument", source=WATCH_POLICY)
        self._cdp("Network.enable")
        self.hold(PHONE)

    def close(self):
        self.driver.quit()

    def _cdp(self, command, **arguments):
        return self.driver.execute_cdp_cmd(command, arguments)

    def fresh(self, look=PHONE):
        """As if it had never been used: no page, no cookie, nothing cached, one tab, nothing counted."""
        while len(self.driver.window_handles) > 1:
            self.driver.close()
            self.driver.switch_to.window(self.driver.window_handles[-1])
        self._cdp("Network.clearBrowserCookies")
        self._cdp("Network.clearBrowserCache")
        self._cdp("Emulation.setScriptExecutionDisabled", value=False)
        self.driver.get("about:blank")
        self.hold(look)
        self.driver.get_log("performance"), self.driver.get_log("browser")
        self.taps = self.fields = 0
        return self

    def hold(self, look):
        """Turns to another look; the page stays where it is."""
        self.look = look
        self._cdp(
            "Emulation.setDeviceMetricsOverride",
            width=look.width,
            height=look.height,
            deviceScaleFactor=1,
            mobile=look.width < 600,
        )
        self._cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": look.scheme}])
        agent = self._cdp("Browser.getVersion")["userAgent"].replace("HeadlessChrome", "Chrome")
        self._cdp("Network.setUserAgentOverride", userAgent=agent, acceptLanguage=look.language)
        self._cdp("Emulation.setScriptExecutionDisabled", value=not look.scripts)

    # What a person does.

    def open(self, address):
        self.driver.get(address)

    def tap(self, selector, leaves=True):
        """Presses it, and waits for the page that comes when it leads to one."""
        self.taps += 1
        with self.leaving() if leaves else contextlib.nullcontext():
            try:
                self.find(selector).click()
            except StaleElementReferenceException:  # the page has shown itself anew in that moment
                self.find(selector).click()

    @contextlib.contextmanager
    def leaving(self):
        """What is done inside leads to another document; afterwards that one is loaded."""
        self.run("window.isLeft = true")
        yield
        self.until(
            "the next page is loaded", lambda: self.run("return !window.isLeft && document.readyState === 'complete'")
        )

    def type(self, selector, text):
        self.fields += 1
        self.find(selector).send_keys(text)

    def set(self, selector, value):
        """Fills a field that is no plain text, such as a date: the browser's own picker is not what is tried here."""
        self.fields += 1
        self.run("document.querySelector(arguments[0]).value = arguments[1]", selector, value)

    def press(self, *keys):
        """Keys, one after the other, to whatever has the focus."""
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def back(self):
        self.driver.back()

    def reload(self):
        self.driver.refresh()

    def new_tab(self):
        self.driver.switch_to.new_window("tab")
        self._cdp("Page.addScriptToEvaluateOnNewDocument", source=WATCH_POLICY)
        self.hold(self.look)

    def lose_cookies(self):
        self._cdp("Network.clearBrowserCookies")

    # What is on the page.

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def has(self, selector):
        return bool(self.all(selector))

    def text(self, selector="body"):
        return self.find(selector).text

    def until(self, what, condition, seconds=20):
        # Between two documents any question may fail.
        wait = WebDriverWait(self.driver, seconds, poll_frequency=0.02, ignored_exceptions=[WebDriverException])
        return wait.until(lambda _: condition(), what)

    @property
    def path(self):
        return "/" + self.driver.current_url.split("://", 1)[-1].partition("/")[2]

    def run(self, script, *arguments):
        """What a function body of JavaScript returns."""
        return self.driver.execute_script(script, *arguments)

    @property
    def cookies(self):
        return self._cdp("Storage.getCookies")["cookies"]

    def violations(self):
        """What the content security policy stopped on this page."""
        logged = [entry["message"] for entry in self.driver.get_log("browser")]
        return (self.run("return window.violations ?? []")) + [one for one in logged if "Content Security" in one]

    def traffic(self):
        """The addresses asked for, and the bytes received, since the last call."""
        asked, received = [], 0
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
            elif message["method"] == "Network.loadingFinished":
                received += message["params"]["encodedDataLength"]
        return [one for one in asked if not one.startswith(("about:", "data:"))], int(received)

    def picture(self, path):
        """A PNG of the whole page at the look's width."""
        height = self.run("return document.documentElement.scrollHeight")
        clip = {"x": 0, "y": 0, "width": self.look.width, "height": max(height, self.look.height), "scale": 1}
        shot = self._cdp("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(shot["data"]))


@contextlib.contextmanager
def opened():
    browser = Browser()
    try:
        yield browser
    finally:
        browser.close()
