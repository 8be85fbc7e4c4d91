import HandoffModel
import Testing

private let link = "https://go.northwind.example/h/" + String(repeating: "Ab3_-x", count: 11).prefix(64)
private let names = [
    "Acme", "Société Générale d’Électricité", "北风航空公司", "Ω", "<b>Acme</b>",
    String(repeating: "Very Long Brand ", count: 8), String(repeating: "漢", count: 100), "  Acme\r\n\u{202E}Bank  ", "",
]

@Suite("A reply can be posted as it stands")
struct ReplyComposerTests {
    struct Occasion: Sendable, CustomTestStringConvertible {
        let network: Network, language: Language, voice: Voice, audience: Audience
        var testDescription: String {
            "\(network.rawValue) \(language.rawValue) \(voice.rawValue) \(audience.rawValue)"
        }
    }

    static let occasions = Network.allCases.flatMap { network in
        Language.allCases.flatMap { language in
            Voice.allCases.flatMap { voice in
                Audience.allCases.map { Occasion(network: network, language: language, voice: voice, audience: $0) }
            }
        }
    }

    private func replies(_ occasion: Occasion, signature: String? = "^AM", author: String? = "@ann_b") throws -> [Reply]
    {
        try names.map {
            let composer = ReplyComposer(
                network: occasion.network, voice: occasion.voice, brandName: $0, signature: signature)
            return try composer.compose(
                link: link, language: occasion.language, audience: occasion.audience, author: author)
        }
    }

    @Test("It fits, whatever the brand is called", arguments: occasions)
    func fits(occasion: Occasion) throws {
        for reply in try replies(occasion) {
            let length = occasion.network.length(of: reply.text)
            let fits = occasion.network.fits(reply.text)
            #expect(reply.length == length)
            #expect(reply.limit == occasion.network.limit)
            #expect(fits)
        }
    }

    @Test("Nothing follows the link but the signature on a line of its own", arguments: occasions)
    func linkEnds(occasion: Occasion) throws {
        for reply in try replies(occasion) {
            let isLast = reply.text.hasSuffix("\n\(link)\n^AM")
            #expect(isLast)
        }
        for reply in try replies(occasion, signature: nil) {
            let isLast = reply.text.hasSuffix("\n\(link)")
            #expect(isLast)
        }
    }

    @Test("A public one says that the link is the author's, a private one not to pass it on", arguments: occasions)
    func whose(occasion: Occasion) throws {
        let inPublic: [Language: String] = [
            .en: "author of this", .es: "a quien escribió", .fr: "a écrit c", .de: "geschrieben hat",
            .ar: "لمن كتب",
        ]
        let inPrivate: [Language: [String]] = [
            .en: ["forward"], .es: ["reenví"], .fr: ["transfére"], .de: ["weiter"],
            .ar: ["عدم إعادة إرساله", "أو إعادة إرساله"],
        ]
        for reply in try replies(occasion) {
            let said =
                occasion.audience == .public
                ? [try #require(inPublic[occasion.language])] : try #require(inPrivate[occasion.language])
            let found = said.contains { reply.text.contains($0) } || reply.text.contains("para quien escribió")
            #expect(found, "\(reply.text)")
        }
    }

    @Test("It is one line before the link, without double spaces, markup or a stray mark", arguments: occasions)
    func clean(occasion: Occasion) throws {
        for reply in try replies(occasion) {
            let lines = reply.text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count == 3)
            for wrong in ["  ", "..", "::", " .", " ,", "\u{202E}", "\r"] where lines[0].contains(wrong) {
                Issue.record("\(wrong.debugDescription) in \(reply.text)")
            }
            let ends = lines[0].hasSuffix(":")
            #expect(ends)
        }
    }

    @Test("Google Play gets no markup", arguments: Language.allCases)
    func noMarkup(language: Language) throws {
        let composer = ReplyComposer(network: .googlePlay, voice: .friendly, brandName: "<b>Acme</b>")
        let reply = try composer.compose(link: link, language: language, audience: .public)
        let hasMarkup = reply.text.contains("<") || reply.text.contains(">")
        #expect(!hasMarkup)
    }

    @Test("Where links are plain text it says to copy", arguments: Network.allCases)
    func copyHint(network: Network) throws {
        let composer = ReplyComposer(network: network, voice: .formal, brandName: "Acme")
        let reply = try composer.compose(link: link, language: .en, audience: .public)
        let says = reply.text.contains("copy it into your browser")
        #expect(says == (network == .instagram || network == .appStore))
    }

    @Test("German and Spanish follow the voice: du and tú, Sie and usted")
    func address() throws {
        func text(_ language: Language, _ voice: Voice) throws -> String {
            try ReplyComposer(network: .facebook, voice: voice, brandName: "Acme")
                .compose(link: link, language: language, audience: .public).text
        }
        let du = try text(.de, .friendly), sie = try text(.de, .formal)
        let tú = try text(.es, .friendly), usted = try text(.es, .formal)
        #expect(du.contains("dir") && !du.contains("Ihnen"))
        #expect(sie.contains("Ihnen") && !sie.contains("dir "))
        #expect(tú.contains("ayudarte") && !tú.contains("atenderle"))
        #expect(usted.contains("atenderle") && !usted.contains("ayudarte"))
    }

    @Test("The brand's name and the greeting stay as long as there is room")
    func falls() throws {
        func text(_ brand: String, _ author: String?) throws -> String {
            try ReplyComposer(network: .x, voice: .formal, brandName: brand)
                .compose(link: link, language: .en, audience: .public, author: author).text
        }
        let short = try text("Acme", "@ann"), long = try text(String(repeating: "漢", count: 100), "@ann")
        let crowded = try text("Acme", "@" + String(repeating: "漢", count: 60))
        let impossible = try text("Acme", "@" + String(repeating: "𝒂", count: 100))
        #expect(short.hasPrefix("Hello @ann. Thank you for contacting Acme."))
        #expect(long.hasPrefix("Hello @ann. We can assist"))
        #expect(crowded.hasPrefix("Hello @漢"))
        #expect(!impossible.contains("@"))
    }

    @Test("A link that leaves no room is refused with the figures")
    func tooLong() {
        let composer = ReplyComposer(network: .bluesky, voice: .brief, brandName: "Acme")
        let long = "https://example.com/" + String(repeating: "a", count: 300)
        #expect {
            try composer.compose(link: long, language: .en, audience: .public)
        } throws: { error in
            guard case .tooLong(let length, 300)? = error as? ReplyRefusal else { return false }
            return length > 320 && length < 400
        }
    }

    @Test(
        "A link that a network would cut or miss is refused",
        arguments: [
            "", "example.com", "javascript:alert(1)", "https://", "https://a.b/c.", "https://a.b/c d", "https://a.b/é",
            " https://a.b",
        ])
    func badLink(text: String) {
        let composer = ReplyComposer(network: .x, voice: .brief, brandName: "Acme")
        #expect(throws: ReplyRefusal.unusableLink) {
            try composer.compose(link: text, language: .en, audience: .public)
        }
    }

    @Test(
        "A name or a signature that is more than one is refused",
        arguments: ["", "ann", "@", "@a b", "@a\nb", "@a\u{202E}b"])
    func badWords(text: String) {
        let composer = ReplyComposer(network: .x, voice: .brief, brandName: "Acme")
        #expect(throws: ReplyRefusal.unusableAuthor) {
            try composer.compose(link: link, language: .en, audience: .public, author: text)
        }
        for signature in ["", "a\nb", " x", "see example.com", "https://a.b", String(repeating: "x", count: 41)] {
            let composer = ReplyComposer(network: .x, voice: .brief, brandName: "Acme", signature: signature)
            #expect(throws: ReplyRefusal.unusableSignature) {
                try composer.compose(link: link, language: .en, audience: .public)
            }
        }
    }
}
