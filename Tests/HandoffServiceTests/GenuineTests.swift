import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Testing

@Suite("Only what is ours is said to be ours")
struct GenuineTests {
    @Test("Links that we signed, handles of the brands and live codes are known, whatever became of the handoff")
    func ours() async throws {
        let bench = try await ServiceBench()
        let (id, token) = try await bench.thread()
        let acme = try await bench.brands.current(bench.caller.brand).settings
        let url = "https://help.example/h/\(token)"
        for text in [url, token, " \(url)\n"] {
            let found = try await bench.uses.checkGenuine(text)
            #expect(found == .link(acme))
        }
        _ = try await bench.uses.revoke(id, .mistake, by: bench.caller)
        let revoked = try await bench.uses.checkGenuine(url)
        #expect(revoked == .link(acme), "nothing is said about the handoff")
        for text in ["@Help", "help", "@HELP"] {
            let found = try await bench.uses.checkGenuine(text)
            #expect(found == .handle(acme, .x))
        }
        let ticket = try bench.tokens.session(try await bench.redeemed().token)
        let code = try await bench.uses.voiceCode.make(ticket).code.text
        for text in [code, code.lowercased().replacing("-", with: " ")] {
            let found = try await bench.uses.checkGenuine(text)
            #expect(found == .code(acme))
        }
        _ = try await bench.uses.voiceCode.redeem(code, by: bench.caller)
        let used = try await bench.uses.checkGenuine(code)
        #expect(used == .notOurs)
        bench.clock.advance(.hours(24))
        let expired = try await bench.uses.checkGenuine(url)
        #expect(expired == .expiredLink(acme))
    }

    @Test("Of 500 forged, altered and look-alike links none is ours, nor of another brand's handoffs ours")
    func forged() async throws {
        let bench = try await ServiceBench()
        let foreign = try await ServiceBench()
        let (_, token) = try await bench.thread()
        let (_, strange) = try await foreign.thread()
        let acme = try await bench.brands.current(bench.caller.brand).settings
        var random = SplitMix64(seed: 5)
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var texts: [String] = ["https://help.example/h/\(strange)", strange, "https://help.example/h/"]
        // One letter of the token is another.
        for place in token.indices {
            let other = letters[Int(random.below(64))]
            guard other != token[place] else { continue }
            let altered = token[..<place] + String(other) + token[token.index(after: place)...]
            texts += ["https://help.example/h/\(altered)", String(altered)]
        }
        // Cut, lengthened, padded, in another alphabet.
        for count in 1..<64 { texts.append("https://help.example/h/\(token.prefix(count))") }
        texts += [token + "A", token + "=", token + "/", token + "?x=1", token + "#x", "A" + token].map {
            "https://help.example/h/\($0)"
        }
        // Other hosts, schemes, ports and user names around the true token.
        let hosts = [
            "https://help.example.evil.example/h/", "https://evil.example/h/", "https://help.example@evil.example/h/",
            "https://evil.example/https://help.example/h/", "https://help-example.example/h/", "http://help.example/h/",
            "https://help.example:444/h/", "https://help.example./h/", "https://HELP.example.co/h/",
            "https://h\u{435}lp.example/h/", "https://help.ex\u{430}mple/h/", "https://help\u{3002}example/h/",
            "https://help.example//h/", "https://help.example/x/h/", "https://help.example/h/../h/",
            "https://help.example/check/", "https://user:pw@help.example/h/", "//help.example/h/",
            "ftp://help.example/h/",
            "https://help.example\\@evil.example/h/", "https://help.example%2eevil.example/h/",
            "https:/\u{338}/help.example/h/", "javascript:https://help.example/h/", "https://xn--hlp-qqa.example/h/",
        ]
        texts += hosts.flatMap { ["\($0)\(token)", "\($0)\(token)?a=b"] }
        // Made up.
        while texts.count < 500 {
            texts.append("https://help.example/h/" + String((0..<64).map { _ in letters[Int(random.below(64))] }))
        }
        for text in texts {
            let found = try await bench.uses.checkGenuine(text)
            #expect(found == .notOurs || found == .unreadable, "\(text)")
        }
        // A genuine link does not vouch for what stands beside it.
        for text in ["https://help.example/h/\(token) https://evil.example/", "see https://help.example/h/\(token)"] {
            let found = try await bench.uses.checkGenuine(text)
            #expect(found == .unreadable)
        }
        let mine = try await bench.uses.checkGenuine("https://help.example/h/\(token)")
        #expect(mine == .link(acme))
        let other = try await bench.issue(
            ServiceBench.order { $0.audience = .public }, by: ServiceBench.caller("other"))
        let theirs = try await bench.uses.checkGenuine(other.link)
        #expect(theirs == .link(try await bench.brands.current(ServiceBench.brand("other")).settings))
    }

    @Test("Look-alike handles, codes nobody has and endless text are not ours")
    func lookAlikes() async throws {
        let bench = try await ServiceBench()
        let texts = [
            "@He1p", "@Help_", "@Hel\u{440}", "Help\u{200B}", "@@Help", "@", "", " ", "\u{FF28}elp", "Help Help",
            "BCDF-GHJK", String(repeating: "a", count: 1001), String(repeating: "\u{301}", count: 400), "he\u{301}lp",
        ]
        for text in texts {
            let found = try await bench.uses.checkGenuine(text)
            #expect(found == .notOurs || found == .unreadable, "\(text.prefix(20))")
        }
    }
}
