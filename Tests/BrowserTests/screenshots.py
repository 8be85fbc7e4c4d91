"""Takes the pictures of the README: `screenshots/{name}.png`, each at most 150 KB."""

from dataclasses import replace

from browser import DESKTOP, PHONE, opened
from service import ROOT, Service
from states import STATES

PICTURES = {
    "landing-phone": ("a public link", PHONE),
    "words-phone": ("a proof with words", PHONE),
    "session-phone": ("a session with an agent", PHONE),
    "verify-desktop": ("every way to verify", DESKTOP),
    "session-phone-arabic": ("a session with an agent", replace(PHONE, language="ar", scheme="dark")),
}
MOST_BYTES = 150_000


def main():
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    with Service() as service, opened() as browser:
        for name, (state, look) in PICTURES.items():
            STATES[state](browser.fresh(look), service)
            path = folder / f"{name}.png"
            browser.picture(path)
            count = path.stat().st_size
            assert count <= MOST_BYTES, f"{path.name} has {count} bytes"
            print(f"{path.relative_to(ROOT)}  {count} bytes")


if __name__ == "__main__":
    main()
