import HandoffModel
import Testing

@Suite("A text is as long as its network counts it")
struct NetworkLengthTests {
    @Test(
        "X weighs code points, links and emoji as twitter-text v3 does",
        arguments: [
            ("", 0), ("hello", 5), ("é", 1), ("e\u{301}", 1), ("ế", 2), ("e\u{302}\u{301}", 2), ("\u{10FF}", 1),
            ("\u{1100}", 2), ("漢字", 4), ("한국", 4), ("привет", 6), ("مرحبا", 5), ("–", 1), ("’", 1), ("“”", 2), ("…", 2),
            ("\u{200D}", 1), ("\u{200E}", 2), ("\u{2020}", 2), ("\u{2032}", 1), ("\u{2038}", 2), ("€", 2), ("😀", 2),
            ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("❤️", 2), ("1️⃣", 2), ("☝🏽", 2), ("😀\u{301}\u{301}", 4), ("©", 1), ("a\r\nb", 4),
        ])
    func weights(text: String, weight: Int) {
        let length = Network.x.length(of: text)
        #expect(length == weight)
    }

    @Test(
        "On X any link is 23, with or without a scheme",
        arguments: [
            ("https://example.com", 23), ("http://a.de", 23), ("HTTPS://EXAMPLE.COM/A", 23),
            ("see https://example.com/a?b=c#d.", 28), ("https://example.com/" + String(repeating: "a", count: 900), 23),
            ("example.com", 23), ("example.com/path", 23), ("go to acme.support now", 33), ("(acme.com)", 25),
            ("name@example.com", 16), ("@example.com", 12), ("1.50", 4), ("v1.2.3", 6), ("etc. and so on", 14),
            ("a.b.c.", 6),
            ("https://", 8), ("xhttps://-", 10), ("https://a.de https://b.de", 47),
        ])
    func linksOnX(text: String, weight: Int) {
        let length = Network.x.length(of: text)
        #expect(length == weight)
    }

    @Test("Bluesky counts graphemes, and its bytes are capped as well")
    func bluesky() {
        let family = String(repeating: "👨‍👩‍👧‍👦", count: 100)
        let length = Network.bluesky.length(of: family)
        #expect(length == 100)
        let stacked = "a" + String(repeating: "\u{301}", count: 2000)
        let stackedLength = Network.bluesky.length(of: stacked)
        let fits = Network.bluesky.fits(stacked)
        #expect(stackedLength == 1)
        #expect(!fits)
    }

    @Test(
        "Mastodon counts a link as 23 and a remote mention without its host",
        arguments: [
            ("https://example.com/" + String(repeating: "x", count: 300), 23), ("example.com", 11),
            ("@ann@social.example hi", 7),
            ("@ann hi", 7), ("(@ann@social.example)", 6), ("ann@social.example", 18), ("@ann@social.example.", 5),
            ("@@@", 3),
            ("é 👍🏽", 3),
        ])
    func mastodon(text: String, expected: Int) {
        let length = Network.mastodon.length(of: text)
        #expect(length == expected)
    }

    @Test(
        "The others count UTF-16 code units", arguments: [Network.googlePlay, .appStore, .facebook, .instagram, .other])
    func codeUnits(network: Network) {
        let length = network.length(of: "a😀 https://example.com")
        #expect(length == 23)
    }

    @Test("A draft fits up to the limit and not one beyond", arguments: Network.allCases)
    func limits(network: Network) {
        let full = String(repeating: "a", count: network.limit)
        let fits = network.fits(full)
        let more = network.fits(full + "a")
        #expect(fits)
        #expect(!more)
    }

    @Test("Any text can be counted: marks, breaks and half links in every order", arguments: Network.allCases)
    func hostile(network: Network) {
        let pieces = [
            "https://", "http:", "@", "a", ".", "\u{301}", "\u{200D}", "😀", "\r\n", "com", "/", "<", "\u{202E}", "1",
            "\u{20E3}",
        ]
        var state: UInt64 = 7
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let length = network.length(of: text)
            #expect(length >= 0)
        }
    }
}
