import HandoffModel
import NIOHTTP1
import Testing

@Suite("What a customer presses in a session")
struct FlowSessionTests {
    @Test("The agent says the words that the page shows; said right, said wrong, renewed: they never count again")
    func wordPair() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            var customer = try await client.customer(of: issued)
            func toSay() async throws -> String {
                let answer = try await client.call("/v1/handoffs/\(issued.id)/words", "{}")
                let words = try #require(answer.body.firstMatch(of: /\["([^"]*)","([^"]*)"\]/))
                return "\(words.1) \(words.2)"
            }
            func check(_ words: String) async throws -> String {
                try await client.call("/v1/handoffs/\(issued.id)/words/check", #"{"words":"\#(words)"}"#).body
            }
            let first = try await toSay()
            #expect(customer.page.body.contains(first))
            let unsaid = try await check("no words at all")
            #expect(unsaid == #"{"match":false}"#)
            let said = try await check(first)
            #expect(said == #"{"match":true}"#)
            let stale = try await check(first)
            #expect(stale == #"{"match":false}"#)

            let second = try await toSay()
            #expect(second != first)
            try await customer.open("/s/\(issued.id)")
            #expect(customer.page.body.contains(second))
            try await customer.press("/s/\(issued.id)/words")
            let third = try await toSay()
            #expect(third != second)
            #expect(customer.page.body.contains(third))
            try await customer.press("/s/\(issued.id)/words/wrong")
            #expect(customer.page.status == 200)
            #expect(!customer.page.body.contains(third))
            let events = try await bench.events(issued.id)
            #expect(events.last == .wordsRejected)
        }
    }

    @Test("A browser without a session, or with one that has run out, hears that, and not that it keeps no cookies")
    func signedOut() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            var customer = try await client.customer(of: issued)
            let stranger = try await client.get("/s/\(issued.id)")
            #expect(stranger.status == 403)
            #expect(stranger.body.contains("You are not signed in here"))
            bench.clock.advance(.hours(100))
            try await customer.open("/s/\(issued.id)")
            #expect(customer.page.status == 403)
            #expect(customer.page.body.contains("You are not signed in here"))
        }
    }

    @Test("The page names the channel where agents answer, if the policy has one, until the session is over")
    func channel() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let untold = try await client.issue("private", intent: "open")
            let stranger = try await client.customer(of: untold)
            #expect(!stranger.page.body.contains("WhatsApp"))

            let issued = try await client.issue("private", intent: "told")
            var customer = try await client.customer(of: issued)
            #expect(customer.page.body.contains("<dt>Where you talk</dt><dd><bdi>WhatsApp</bdi></dd>"))
            _ = try await client.call("/v1/handoffs/\(issued.id)/accept", #"{"agent":"a7"}"#)
            _ = try await client.call("/v1/handoffs/\(issued.id)/close", #"{"outcome":"resolved"}"#)
            try await customer.open("/s/\(issued.id)")
            #expect(customer.page.status == 200)
            #expect(!customer.page.body.contains("WhatsApp"))
        }
    }

    @Test("Still waiting: passed on once in ten minutes")
    func stillWaiting() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            var customer = try await client.customer(of: issued)
            try await customer.press("/s/\(issued.id)/waiting")
            #expect(customer.path == "/s/\(issued.id)")
            #expect(!customer.offers("/s/\(issued.id)/waiting"))
            bench.clock.advance(.minutes(10))
            try await customer.open("/s/\(issued.id)")
            try await customer.press("/s/\(issued.id)/waiting")
            let events = try await bench.events(issued.id)
            #expect(events.count { $0 == .nudged } == 2)
            let read = try await client.send(
                .GET, "/v1/handoffs/\(issued.id)", [("authorization", "Bearer \(client.key)")])
            #expect(read.text("nudged_at") != nil)
        }
    }

    @Test("Not mine: asks first, then ends the session here and everywhere")
    func notMe() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            var customer = try await client.customer(of: issued)
            let token = try #require(customer.session(issued.id))
            try await customer.open("/s/\(issued.id)/not-me")
            let asked = try await client.introspect(token)
            #expect(asked.body.hasPrefix(#"{"active":true"#))
            try await customer.press("/s/\(issued.id)/not-me")
            #expect(customer.page.status == 200)
            let cookie = customer.page.headers.first(name: "set-cookie") ?? ""
            #expect(cookie.hasPrefix("__Host-session.\(issued.id)=;") && cookie.contains("Max-Age=0"))
            let dead = try await client.introspect(token)
            #expect(dead.body == #"{"active":false}"#)
            let read = try await client.send(
                .GET, "/v1/handoffs/\(issued.id)", [("authorization", "Bearer \(client.key)")])
            #expect(read.text("ended") == "disowned")
        }
    }

    @Test("A rating is asked for after the end, taken once, and must be 1 to 5")
    func rating() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            var customer = try await client.customer(of: issued)
            #expect(!customer.offers("/s/\(issued.id)/rating"))
            _ = try await client.call("/v1/handoffs/\(issued.id)/accept", #"{"agent":"a7"}"#)
            _ = try await client.call("/v1/handoffs/\(issued.id)/close", #"{"outcome":"resolved"}"#)
            try await customer.open("/s/\(issued.id)")
            let form = try #require(customer.form("/s/\(issued.id)/rating")).joined(separator: "&")
            for wrong in ["0", "6", "-1", "x", "", "99999999999999999999"] {
                let answer = try await client.post(
                    "/s/\(issued.id)/rating", form + "&rating=\(wrong)", customer.jar.field)
                #expect(answer.status == 403, "\(wrong)")
                #expect(answer.body.contains("<h1>"))
            }
            try await customer.press("/s/\(issued.id)/rating", "rating=4")
            #expect(!customer.offers("/s/\(issued.id)/rating"))
            _ = try await client.post("/s/\(issued.id)/rating", form + "&rating=1", customer.jar.field)
            let read = try await client.send(
                .GET, "/v1/handoffs/\(issued.id)", [("authorization", "Bearer \(client.key)")])
            #expect(read.body.contains(#""rating":4"#))
        }
    }

    @Test("Ask for a new link: with an expired one, and after proof with a dead one; once until there is one")
    func newLink() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let revoked = try await client.issue("private", intent: "open")
            let cut = try await client.issue("private", intent: "open")
            _ = try await client.call("/v1/handoffs/\(cut.id)/reissue", #"{"former":"cut"}"#)
            var late = try await client.customer(of: cut)
            #expect(late.page.status == 410)
            try await late.press("/c/\(cut.id)/again")
            #expect(late.page.status == 200)
            var events = try await bench.events(cut.id)
            #expect(events.last == .linkAsked)
            _ = try await client.post("/c/\(cut.id)/again", "lang=en", late.jar.field)
            events = try await bench.events(cut.id)
            #expect(events.count { $0 == .linkAsked } == 1)

            bench.clock.advance(.hours(25))
            var old = try await FlowVisitor(client, at: revoked.path + "?lang=de")
            #expect(old.page.status == 410)
            try await old.press(revoked.path + "/again")
            #expect(old.page.status == 200)
            #expect(old.page.body.contains("<html lang=\"de\""))
            events = try await bench.events(revoked.id)
            #expect(events.last == .linkAsked)
        }
    }
}
