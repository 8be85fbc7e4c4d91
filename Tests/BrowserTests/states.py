"""Every state in which a customer can meet a page. A new page or state is one function of `states_*.py`.

Each takes a fresh browser and the service, and leaves the browser on the page in that state. The accessibility, layout,
weight and privacy tests go through all of them. The main ones are looked at in every language.
"""

import itertools

from pages import Landing
from service import FACTS

STATES = {}
MAIN = {}


def state(function):
    STATES[function.__name__.replace("_", " ")] = function
    return function


def main_state(function):
    MAIN[function.__name__.replace("_", " ")] = function
    return state(function)


def account(number=itertools.count(1)):
    """An account of its own, since tries are counted by account over all handoffs."""
    return {"reference": f"canaryaccount-{next(number)}", "facts": FACTS}


def at_proof(browser, service, intent=None, **more):
    handoff = service.issue(intent=intent, **more)
    return handoff, Landing.open(browser, handoff).press()


def in_session(browser, service, intent=None, **more):
    handoff, proof = at_proof(browser, service, intent, **more)
    return handoff, proof.enter(service.code(handoff))


# At the end, since these register themselves with what stands above.
import states_session  # noqa: E402
import states_start  # noqa: E402
import states_verify  # noqa: E402

__all__ = ["MAIN", "STATES", "account", "at_proof", "in_session", "states_session", "states_start", "states_verify"]
