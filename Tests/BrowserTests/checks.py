"""What must be true of every page."""

import importlib.util
import pathlib

# The engine as its PyPI package ships it; only the file is used.
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def accessibility(browser):
    """What axe-core finds wrong, one line for each element: rules of WCAG 2.2 AA and best practices."""
    if not browser.run("return typeof axe === 'object'"):
        browser.run(AXE)
    found = browser.driver.execute_async_script(
        """
        const [rules, done] = arguments
        axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})
          .then(result => done(result.violations), error => done([{id: String(error), nodes: []}]))
        """,
        RULES,
    )
    return [
        f"{one['id']}: {node['html']}: {node['failureSummary']}"
        for one in found
        for node in one["nodes"] or [{"html": "", "failureSummary": one.get("help", "")}]
    ]


def overflow(browser):
    """What reaches over the right or left edge of the window, so that a person must scroll sideways."""
    return browser.run("""
        const width = document.documentElement.clientWidth
        const wide = [...document.querySelectorAll('body *')]
          .filter(one => { const box = one.getBoundingClientRect(); return box.right > width + 1 || box.left < -1 })
          .map(one => one.outerHTML.slice(0, 120))
        const page = document.documentElement.scrollWidth
        return page > width ? [`the page is ${page} px wide in ${width}`, ...wide] : wide
        """)


def cut_off(browser):
    """Text that its own box hides, but for what is there to be heard only."""
    return browser.run("""
        return [...document.querySelectorAll('body *')].filter(one => {
          const style = getComputedStyle(one)
          const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible'
          const isLarger = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1
          return hides && isLarger && !one.ariaHidden && !one.matches('.unseen')
        }).map(one => one.outerHTML.slice(0, 120))
        """)


def small_targets(browser, least):
    """Buttons, links and fields of less than `least` CSS pixels on a side."""
    return browser.run(
        """
        const [least] = arguments
        return [...document.querySelectorAll('button, a, input:not([type=hidden])')].filter(one => {
          const box = one.getBoundingClientRect()
          return box.width < least || box.height < least
        }).map(one => one.outerHTML.slice(0, 120))
        """,
        least,
    )
