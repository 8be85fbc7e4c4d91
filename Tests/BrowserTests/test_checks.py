"""The checks see what they are there to see: a page that is spoiled on purpose fails each of them."""

import pytest
from browser import DESKTOP
from checks import accessibility, cut_off, overflow, small_targets
from pages import Landing, Session


@pytest.fixture
def page(browser, service):
    Landing.open(browser, service.issue())
    assert not accessibility(browser) and not overflow(browser) and not cut_off(browser)
    assert not small_targets(browser, 24) and not browser.violations()
    return browser


@pytest.mark.parametrize(
    "spoil, rule",
    [
        ("document.documentElement.removeAttribute('lang')", "html-has-lang"),
        ("document.querySelector('h1').style.color = '#ccc'", "color-contrast"),
        ("document.querySelector('button').textContent = ''", "button-name"),
        ("document.querySelector('main').outerHTML = '<p>no landmark</p>'", "region"),
        ("document.querySelector('h1').outerHTML = '<h4>too deep</h4>'", "page-has-heading-one"),
        ("document.querySelector('form').insertAdjacentHTML('beforeend', '<input type=text>')", "label"),
        (
            "document.querySelector('footer nav').setAttribute('aria-labelledby', 'none'); "
            "document.querySelector('footer ul').setAttribute('role', 'button')",
            "aria",
        ),
    ],
)
def test_axe_sees(page, spoil, rule):
    page.run(spoil)
    assert rule in "\n".join(accessibility(page))


def test_overflow_and_cut_off_text_are_seen(page):
    page.run("document.querySelector('h1').style.width = '500px'")
    assert overflow(page)
    page.run("Object.assign(document.querySelector('.lead').style, {overflow: 'hidden', height: '1em'})")
    assert cut_off(page)


def test_small_targets_are_seen(page):
    page.run(
        "Object.assign(document.querySelector('footer a').style, {display: 'inline', minHeight: 0, fontSize: '8px'})"
    )
    assert small_targets(page, 24)


@pytest.mark.parametrize(
    "spoil",
    [
        "document.body.insertAdjacentHTML('beforeend', '<img src=\"https://tracker.example/pixel.gif\">')",
        "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')",
        "document.body.appendChild(document.createElement('script')).textContent = 'window.spoiled = 1'",
        "fetch('https://tracker.example/')",
    ],
)
def test_what_the_policy_stops_is_counted(page, spoil):
    page.run(spoil)
    page.until("a violation is counted", page.violations)
    assert not page.run("return window.spoiled")


def test_requests_to_others_are_seen(page):
    page.traffic()
    page.open("data:text/html,<img src='http://127.0.0.1:1/pixel.gif'>")
    asked, _ = page.traffic()
    assert "http://127.0.0.1:1/pixel.gif" in asked


def test_a_page_object_says_which_page_is_open_instead(page):
    with pytest.raises(AssertionError, match="Session is not open, but /h/"):
        Session(page)
    assert page.fresh(DESKTOP).look.width == 1280
