import pytest

from browser import opened
from service import Service


@pytest.fixture(scope="session")
def service():
    with Service() as service:
        service.expired = service.issue(intent="brief")
        yield service
        assert service.lives, service.log
        assert '"level":"error"' not in service.log, service.log


@pytest.fixture(scope="session")
def person_browser():
    with opened() as browser:
        yield browser


@pytest.fixture(scope="session")
def stranger_browser():
    with opened() as browser:
        yield browser


@pytest.fixture
def browser(person_browser):
    """A browser as if new, held like a phone."""
    return person_browser.fresh()


@pytest.fixture
def stranger(stranger_browser):
    """Somebody else's."""
    return stranger_browser.fresh()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """The link that expires a minute after the start comes last, so that nobody waits for it."""
    items.sort(key=lambda item: "an expired link" in item.name)
