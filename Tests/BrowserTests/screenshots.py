"""Takes the pictures of the README: `screenshots/{page}-{size}-{language}.png`, each at most 150 KB."""

import pathlib
from dataclasses import replace

import states
from browser import DESKTOP, PHONE, opened
from service import ROOT, Service

PICTURES = {
    "landing": states.a_public_link,
    "proof": states.a_proof,
    "session": states.a_session_that_waits,
}
LOOKS = {"phone": PHONE, "desktop": DESKTOP}
MOST_BYTES = 150_000


def main():
    folder = pathlib.Path(ROOT / "screenshots")
    folder.mkdir(exist_ok=True)
    with Service() as service, opened() as browser:
        for language in ("en", "de"):
            for size, look in LOOKS.items():
                for name, state in PICTURES.items():
                    browser.fresh(replace(look, language=language))
                    state(browser, service)
                    path = folder / f"{name}-{size}-{language}.png"
                    browser.picture(path)
                    count = path.stat().st_size
                    assert count <= MOST_BYTES, f"{path.name} has {count} bytes"
                    print(f"{path.relative_to(ROOT)}  {count} bytes")


if __name__ == "__main__":
    main()
