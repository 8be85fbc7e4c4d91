import HandoffModel
import HandoffService
import NIOHTTP1
import Testing

@Suite("Whose account it is, before the session opens")
struct FlowVerifyTests {
    static let facts = "postcode=sw1a+1aa&date_of_birth=1980-05-03&surname=d%C3%B3e"

    @Test("Landing, claim, code, facts, session: each step leads to the next", arguments: ["public", "private"])
    func recognised(_ audience: String) async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue(audience, intent: "recognised")
            var person = try await FlowVisitor(client, at: issued.path)
            try await person.press(issued.path + "/claim")
            if audience == "public" {
                let code = try await client.code(issued.id)
                try await person.press("/c/\(issued.id)", "code=\(code)")
            }
            #expect(person.path == "/c/\(issued.id)/verify")
            try await person.press("/c/\(issued.id)/facts", "postcode=EC1A+1BB&surname=Roe")
            #expect(person.page.status == 403)
            #expect(person.page.body.contains("role=\"alert\""))
            #expect(!person.page.body.contains("EC1A") && !person.page.body.contains("Roe"))
            try await person.press("/c/\(issued.id)/facts", Self.facts)
            #expect(person.path == "/s/\(issued.id)")
            #expect(person.page.status == 200)
            let live = try await client.introspect(try #require(person.session(issued.id)))
            #expect(live.text("acr") == "recognised")
            #expect(live.text("account") == "C-1")
            #expect(live.body.contains(#""kba""#))
            #expect(live.body.contains(#""note":"3 of 3""#))
        }
    }

    @Test("A code that the brand sends: wrong, then right, then the session; as much as `account`")
    func holder() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "holder")
            var person = try await client.customer(of: issued)
            #expect(person.path == "/c/\(issued.id)/verify")
            try await person.press("/c/\(issued.id)/code")
            #expect(person.path == "/c/\(issued.id)/verify")
            let order = try #require(bench.outside.sent.last)
            #expect(order.reference == "C-1")
            let wrong = order.code == "000000" ? "000001" : "000000"
            try await person.press("/c/\(issued.id)/code/check", "code=\(wrong)")
            #expect(person.page.status == 403)
            try await person.press("/c/\(issued.id)/code/check", "code=\(order.code)")
            #expect(person.path == "/s/\(issued.id)")
            let live = try await client.introspect(try #require(person.session(issued.id)))
            #expect(live.text("acr") == "account")
        }
    }

    @Test("A code that is too old says so, right or wrong, and another one is offered")
    func tooOld() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "holder")
            var person = try await client.customer(of: issued)
            try await person.press("/c/\(issued.id)/code")
            let order = try #require(bench.outside.sent.last)
            let form = try #require(person.form("/c/\(issued.id)/code/check")).joined(separator: "&")
            bench.clock.advance(SendOTP.lifetime)
            let late = try await client.post(
                "/c/\(issued.id)/code/check", form + "&code=\(order.code)", person.jar.field)
            #expect(late.status == 403)
            #expect(late.body.contains("That code is too old by now."))
            try await person.open("/c/\(issued.id)/verify")
            #expect(person.offers("/c/\(issued.id)/code"))
            let app = try await client.app(
                "/v1/verifications/codes/check",
                #"{"token":"\#(try #require(person.jar.cookies["__Host-claim.\(issued.id)"]))","code":"\#(order.code)"}"#
            )
            #expect(app.status == 403)
        }
    }

    @Test("A notifier that does not answer is said on the page, and as 502 to an app; nothing else happens")
    func notDelivered() async throws {
        let bench = try await FlowBench()
        bench.outside.fail()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "holder")
            var person = try await client.customer(of: issued)
            try await person.press("/c/\(issued.id)/code")
            #expect(person.page.status == 200)
            #expect(person.page.body.contains("role=\"alert\""))
            let claim = try #require(person.jar.cookies["__Host-claim.\(issued.id)"])
            let answer = try await client.app("/v1/verifications/codes", #"{"token":"\#(claim)"}"#)
            #expect(answer.status == 502)
            #expect(answer.headers.first(name: "retry-after") != nil)
        }
    }

    @Test("Without an author proof nothing about the account is asked, compared or sent")
    func authorFirst() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public", intent: "recognised")
            var stranger = try await FlowVisitor(client, at: issued.path)
            try await stranger.press(issued.path + "/claim")
            let form = try #require(stranger.form("/c/\(issued.id)")).joined(separator: "&")
            try await stranger.open("/c/\(issued.id)/verify")
            #expect(stranger.path == "/c/\(issued.id)")
            let away = try await client.get("/c/\(issued.id)/account", stranger.jar.field)
            #expect(away.location?.hasPrefix("/c/\(issued.id)?") == true)
            for step in ["facts", "code", "code/check"] {
                let answer = try await client.post(
                    "/c/\(issued.id)/\(step)", form + "&\(Self.facts)&code=123456", stranger.jar.field)
                #expect(answer.status == 303, "\(step)")
                #expect(answer.location?.hasPrefix("/c/\(issued.id)?") == true, "\(step)")
            }
            let claim = try #require(stranger.jar.cookies["__Host-claim.\(issued.id)"])
            for (path, body) in [
                ("facts", #","facts":{"postcode":"SW1A1AA","surname":"Doe"}"#), ("codes", ""),
                ("codes/check", #","code":"123456""#),
            ] {
                let answer = try await client.app("/v1/verifications/\(path)", #"{"token":"\#(claim)"\#(body)}"#)
                #expect(answer.status == 403)
                #expect(answer.text("type") == "urn:handoff:problem:proof-needed")
            }
            #expect(bench.outside.sent.isEmpty)
        }
    }
}

@Suite("Whose account it is, inside a session")
struct FlowStepUpTests {
    @Test("More is shown, the session goes on under a new token, and the one before is dead")
    func stepUp() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            var person = try await client.customer(of: issued)
            let first = try #require(person.session(issued.id))
            var before = person
            try await person.open("/s/\(issued.id)/verify")
            try await person.press("/s/\(issued.id)/facts", FlowVerifyTests.facts)
            #expect(person.path == "/s/\(issued.id)")
            let second = try #require(person.session(issued.id))
            #expect(second != first)
            let dead = try await client.introspect(first)
            #expect(dead.body == #"{"active":false}"#)
            let live = try await client.introspect(second)
            #expect(live.text("acr") == "recognised")
            // The old tab says where the session is, and shows nothing.
            try await before.open("/s/\(issued.id)")
            #expect(before.page.status == 410)

            try await person.open("/s/\(issued.id)/verify")
            #expect(!person.offers("/s/\(issued.id)/facts"))
            try await person.press("/s/\(issued.id)/code")
            let code = try #require(bench.outside.sent.last?.code)
            try await person.press("/s/\(issued.id)/code/check", "code=\(code)")
            let third = try await client.introspect(try #require(person.session(issued.id)))
            #expect(third.text("acr") == "account")
            let events = try await bench.events(issued.id)
            #expect(events.count { $0 == .redeemed } == 1)
            #expect(events.count { $0 == .sessionMoved } == 2)
            // After its hour the account has to be shown again; the session goes on.
            bench.clock.advance(.minutes(61))
            let later = try await client.introspect(try #require(person.session(issued.id)))
            #expect(later.text("acr") == "author")
        }
    }

    @Test("As JSON: facts and a code under the session's token, each answer with the next token")
    func calls() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            let claim = try await client.app("/v1/claims", #"{"link":"\#(issued.token)"}"#).text("claim") ?? ""
            let first = try await client.app("/v1/redemptions", #"{"claim":"\#(claim)"}"#).text("session") ?? ""
            let wrong = try await client.app(
                "/v1/verifications/facts", #"{"token":"\#(first)","facts":{"postcode":"EC1A1BB"}}"#)
            #expect(wrong.status == 403)
            #expect(wrong.text("type") == "urn:handoff:problem:not-verified")
            let facts = try await client.app(
                "/v1/verifications/facts",
                #"{"token":"\#(first)","facts":{"date_of_birth":"3 May 1980","surname":"doe"}}"#)
            #expect(facts.status == 200)
            #expect(facts.text("acr") == "recognised")
            let second = try #require(facts.text("session"))
            let over = try await client.app("/v1/verifications/codes", #"{"token":"\#(first)"}"#)
            #expect(over.status == 409)
            let sent = try await client.app("/v1/verifications/codes", #"{"token":"\#(second)"}"#)
            #expect(sent.status == 201)
            #expect(sent.text("channel") == "sms")
            let code = try #require(bench.outside.sent.last?.code)
            let body = #"{"token":"\#(second)","code":"\#(code)"}"#
            let checked = try await client.app("/v1/verifications/codes/check", body)
            #expect(checked.status == 200)
            #expect(checked.text("acr") == "account")
            let winner = try await client.app("/v1/redemptions", #"{"claim":"\#(claim)"}"#)
            #expect(winner.text("session") == checked.text("session"))
        }
    }
}
