"""Those who visit a public link and are not its author: previewers, scanners, prefetchers, the curious.

Each is a function of a service and a link, and returns what it got to see. By what they do, not by who they are: the
names are of programs that are known to behave so.
"""

import html
import re

VISITORS = {}

SLACK = "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"
FACEBOOK = "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)"
CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36"
AGENTS = [
    SLACK,
    FACEBOOK,
    "Twitterbot/1.0",
    "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
    "TelegramBot (like TwitterBot)",
    "WhatsApp/2.23.20.0",
    "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    "Mozilla/5.0 (compatible; SkypeUriPreview Preview/0.5)",
    "Mastodon/4.3.0 (http.rb/5.2.0; +https://mastodon.example/) Bot",
    "Bluesky Cardyb/1.1; +mailto:support@bsky.app",
    "curl/8.9.1",
    "python-requests/2.32.3",
    "",
]


def visitor(function):
    VISITORS[function.__name__.replace("_", " ")] = function
    return function


def fields_of(answer):
    """The hidden fields of the first form."""
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', answer.body.decode())
    return "&".join(f"{html.unescape(name)}={html.unescape(value)}" for name, value in found)


def forms_of(answer):
    return [html.unescape(one) for one in re.findall(r'<form method="post" action="([^"]+)"', answer.body.decode())]


@visitor
def fetches_under_many_names(service, link):
    return [service.send("GET", link, {"user-agent": agent}) for agent in AGENTS]


@visitor
def asks_for_the_head_first(service, link):
    return [service.send(method, link, {"user-agent": FACEBOOK}) for method in ("HEAD", "GET", "HEAD")]


@visitor
def takes_only_a_part(service, link):
    ranges = ["bytes=0-0", "bytes=0-32767", "bytes=-500", "bytes=9999999-", "bytes=0-1,5-9", "lines=1-2"]
    return [service.send("GET", link, {"user-agent": SLACK, "range": one}) for one in ranges]


@visitor
def fetches_in_advance(service, link):
    purposes = [
        {"sec-purpose": "prefetch"},
        {"sec-purpose": "prefetch;prerender"},
        {"sec-purpose": "prefetch;anonymous-client-ip"},
        {"purpose": "prefetch"},
        {"x-moz": "prefetch"},
        {"x-purpose": "preview"},
    ]
    return [service.send("GET", link, {"user-agent": CHROME} | purpose) for purpose in purposes]


@visitor
def asks_what_is_allowed(service, link):
    headers = {"origin": "https://evil.example", "access-control-request-method": "POST"}
    return [service.send("OPTIONS", link, headers), service.send("OPTIONS", link + "/claim", headers)]


@visitor
def asks_whether_it_has_changed(service, link):
    first = service.send("GET", link)
    tags = {"if-none-match": (first.all("etag") or ['"x"'])[0], "if-modified-since": "Wed, 01 Jan 2025 00:00:00 GMT"}
    return [service.send("GET", link, tags), service.send("GET", link, {"if-match": "*"})]


@visitor
def speaks_every_method(service, link):
    methods = ["TRACE", "PUT", "PATCH", "DELETE", "PROPFIND", "QUERY", "post", "G3T"]
    return [service.send(method, link) for method in methods] + [
        service.send(method, link + "/claim") for method in methods
    ]


@visitor
def wants_another_type(service, link):
    types = ["application/json", "application/activity+json", "image/*", "text/plain", "application/ld+json", "*/*;q=0"]
    return [service.send("GET", link, {"accept": one}) for one in types]


@visitor
def adds_its_own_query(service, link):
    queries = [
        "?fbclid=abc",
        "?utm_source=x",
        "?lang=de",
        "?lang=xx",
        "?a=1&a=2",
        "?",
        "#top",
        "?%00",
        "?claim=1&code=BCDF",
    ]
    return [service.send("GET", link + query.partition("#")[0]) for query in queries]


@visitor
def tidies_the_address(service, link):
    base, _, token = link.rpartition("/")
    changed = [
        link + "/",
        link + ".",
        link + "%20",
        base + "//" + token,
        link.upper(),
        link.lower(),
        link + "=",
        link + ")",
    ]
    return [service.send("GET", one.removeprefix(service.origin)) for one in changed]


@visitor
def follows_every_address_of_the_page(service, link):
    seen, waiting, answers = set(), [link], []
    while waiting and len(seen) < 50:
        address = waiting.pop(0)
        if address in seen:
            continue
        seen.add(address)
        answer = service.send("GET", address)
        answers.append(answer)
        found = re.findall(r'(?:href|src|action)="([^"]+)"', answer.body.decode(errors="replace"))
        waiting += [service.origin + html.unescape(one) for one in found if one.startswith("/")]
        waiting += [service.origin + one for one in answer.all("location") if one.startswith("/")]
    return answers


@visitor
def posts_nothing(service, link):
    form = {"content-type": "application/x-www-form-urlencoded"}
    return [
        service.send("POST", link),
        service.send("POST", link, form, ""),
        service.send("POST", link + "/claim", {"content-type": "application/json"}, "{}"),
        service.send("POST", link + "/claim", {"content-type": "multipart/form-data; boundary=x"}, "--x--"),
        service.send("POST", link + "/claim", form, "%"),
    ]


@visitor
def posts_from_another_site(service, link):
    form = {"content-type": "application/x-www-form-urlencoded", "origin": "https://evil.example"}
    sites = ["cross-site", "same-site"]
    return [service.send("POST", link + "/claim", form | {"sec-fetch-site": site}, "lang=en") for site in sites]


@visitor
def presses_every_button_without_cookies(service, link):
    """A detonation sandbox: sends each form it finds and follows where it leads, keeping no cookie."""
    answers, waiting = [], [link]
    for _ in range(10):
        if not waiting:
            break
        answer = service.send("GET", waiting.pop(0))
        answers.append(answer)
        for action in forms_of(answer):
            pressed = service.send(
                "POST", action, {"content-type": "application/x-www-form-urlencoded"}, fields_of(answer)
            )
            answers.append(pressed)
            waiting += [service.origin + one for one in pressed.all("location")]
    return answers


@visitor
def presses_and_guesses(service, link):
    """A curious person with cookies: takes a claim and tries codes until well past the limit."""
    form = {"content-type": "application/x-www-form-urlencoded"}
    pressed = service.send("POST", link + "/claim", form, "lang=en")
    jar = {"cookie": "; ".join(cookie.partition(";")[0] for cookie in pressed.all("set-cookie"))}
    path = pressed.all("location")[0]
    page = service.send("GET", path, jar)
    answers = [pressed, page]
    for code in [
        "",
        "BCDF",
        "<script>",
        "BBBB-BBBB",
        "CCCC-CCCC",
        "DDDD-DDDD",
        "FFFF-FFFF",
        "GGGG-GGGG",
        "HHHH-HHHH",
        "JJJJ-JJJJ",
    ]:
        answers.append(service.send("POST", path.partition("?")[0], form | jar, f"{fields_of(page)}&code={code}"))
    return answers


@visitor
def presses_and_tries_the_pages_behind(service, link):
    """Makes a claim to learn the handoff's id, and asks for the pages behind with cookies of its own making."""
    pressed = service.send("POST", link + "/claim", {"content-type": "application/x-www-form-urlencoded"}, "lang=en")
    id = re.search(r"/c/([\w-]+)", pressed.all("location")[0])[1]
    token = link.rpartition("/")[2]
    jar = {"cookie": f"__Host-session.{id}={token}; __Host-claim.{id}={token}"}
    return [service.send("GET", path.format(id=id), headers) for headers in ({}, jar) for path in BEHIND] + [
        service.send("POST", path.format(id=id), headers) for headers in ({}, jar) for path in STEPS
    ]


@visitor
def presses_and_reads_on_with_its_own_claim(service, link):
    """Everything that a claim without proof can read. Of the two streams it hears the first second."""
    answers, id, jar = pressed(service, link)
    return answers + [
        service.send("GET", path.format(id=id), jar, seconds=1 if path.endswith("/live") else None) for path in BEHIND
    ]


@visitor
def presses_and_takes_every_step_with_its_own_claim(service, link):
    """Asks for words, says that they are posted, and sends whatever the pages behind would."""
    answers, id, jar = pressed(service, link)
    page = service.send("GET", f"/c/{id}", jar)
    body = fields_of(page) + "&code=BCDF-GHJK&postcode=10115&digits=11&rating=5&state=x"
    return answers + [service.send("POST", path.format(id=id), FORM | jar, body) for path in STEPS]


# What may be asked for behind a link, by who knows the handoff's id.
BEHIND = [
    f"/c/{{id}}{more}" for more in ("", "/verify", "/live", "/sign-in", "/account", "/words", "/facts", "/leave")
] + [
    f"/s/{{id}}{more}" for more in ("", "/live", "/verify", "/account", "/not-me", "/carry", "/call", "/words")
] + ["/move", "/move/{id}", "/move/{id}/live", "/check", "/sign-in", "/sign-in?state=x&code=y", "/sign-in?error=z"]
STEPS = [
    f"/c/{{id}}{more}" for more in ("/words", "", "/facts", "/code", "/code/check", "/sign-in", "/account")
] + [
    f"/s/{{id}}{more}"
    for more in ("/keep", "/waiting", "/words", "/words/wrong", "/call", "/rating", "/not-me", "/carry")
] + ["/s/{id}/carry/digits", "/s/{id}/facts", "/s/{id}/code", "/s/{id}/code/check"] + [
    "/move", "/move/{id}", "/sign-in", "/c/{id}/leave"
]
FORM = {"content-type": "application/x-www-form-urlencoded"}


def pressed(service, link):
    """A claim of one's own: the answer, the handoff's id that it gives away, and the cookie."""
    answer = service.send("POST", link + "/claim", FORM, "lang=en")
    jar = {"cookie": "; ".join(cookie.partition(";")[0] for cookie in answer.all("set-cookie"))}
    return [answer], re.search(r"/c/([\w-]+)", answer.all("location")[0])[1], jar
