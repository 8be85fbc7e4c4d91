import HandoffTokens

/// The one script of the customer pages: shows a page anew when its events say that something changed.
///
/// It adds convenience and nothing else; every page works without it. It asks this service only, gives up quietly, keeps
/// the focus and what was typed, and says politely that the page has changed (WCAG 2.2, 4.1.3).
package struct LiveScript: Sendable {
    package static let mediaType = "text/javascript; charset=utf-8"

    /// `live-0123456789ab.js`: it changes with the script, so that it may be kept for as long as a browser likes.
    package let name: String
    /// `/assets/live-0123456789ab.js`
    package var path: String { "/assets/\(name)" }
    package let text = Self.source

    /// - Throws: when the digest cannot be made, which is a fault of the host.
    init() throws { name = "live-\(try ContentName(of: Self.source.utf8)).js" }

    /// A page names its events in `data-live` of `<main>`; an event named `changed` asks for a look.
    private static let source = """
        "use strict";
        (() => {
        const main = () => document.querySelector("main");
        const address = main() && main().dataset.live;
        if (!address || !window.EventSource || !window.fetch) return;
        const fields = "input:not([type=hidden]),textarea,select";
        const choice = (field) => field.type === "radio" || field.type === "checkbox";
        let busy = false, again = false, composing = false, failures = 0;
        const source = new EventSource(address);

        const key = (element) => element.id || [element.tagName, element.getAttribute("href"),
        element.form && element.form.getAttribute("action")].join(" ");

        const replace = (fresh) => {
        const old = main(), focused = old.contains(document.activeElement) ? document.activeElement : null;
        const caret = focused && focused.type === "text" ? [focused.selectionStart, focused.selectionEnd] : null;
        for (const field of old.querySelectorAll(fields)) {
        const same = field.id && fresh.querySelector("#" + CSS.escape(field.id));
        if (!same || same.name !== field.name) continue;
        if (choice(field)) same.checked = field.checked; else same.value = field.value;
        }
        old.replaceWith(document.adoptNode(fresh));
        if (focused) {
        const found = [...fresh.querySelectorAll("a,button," + fields)].find((one) => key(one) === key(focused));
        if (!found) fresh.tabIndex = -1;
        (found || fresh).focus({preventScroll: true});
        if (found && caret && found.setSelectionRange) found.setSelectionRange(...caret);
        }
        const status = document.querySelector("[data-said]");
        if (status) { status.textContent = ""; setTimeout(() => { status.textContent = status.dataset.said; }, 100); }
        };

        const look = async () => {
        if (busy || composing) { again = true; return; }
        busy = true; again = false;
        try {
        const answer = await fetch(location.href, {credentials: "same-origin", cache: "no-store"});
        if (answer.redirected) { source.close(); location.replace(answer.url); return; }
        if (answer.status < 500 && answer.status !== 429) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.querySelector("main");
        if (fresh && !composing) {
        document.title = page.title;
        replace(fresh);
        if (!fresh.dataset.live) source.close();
        } else if (fresh) again = true;
        }
        } catch { /* The page stays as it is. */ }
        busy = false;
        if (again && !composing) look();
        };

        document.addEventListener("compositionstart", () => { composing = true; });
        document.addEventListener("compositionend", () => { composing = false; if (again) look(); });
        source.addEventListener("changed", look);
        source.onopen = () => { failures = 0; };
        source.onerror = () => { if (++failures > 5) source.close(); };
        })();

        """
}
