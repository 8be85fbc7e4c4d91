import HandoffModel
import HandoffService
import NIOHTTP1
import Testing

@Suite("To a sign-in elsewhere, and back")
struct FlowSignInTests {
    /// Follows the way to a sign-in.
    /// - Returns: the state that travels.
    private func leave(_ visitor: FlowVisitor, _ path: String) async throws -> String {
        try #require(links(visitor, path))
        let away = try await visitor.client.get(path, visitor.jar.field)
        #expect(away.status == 303)
        let location = try #require(away.location)
        #expect(location.hasPrefix("https://login.example/authorize?state="))
        #expect(away.headers["referrer-policy"] == ["no-referrer"])
        return String(location.split(separator: "state=").last ?? "")
    }

    private func links(_ visitor: FlowVisitor, _ path: String) -> Bool {
        visitor.page.body.contains("href=\"\(path)?lang=")
    }

    private func claimant(_ client: FlowClient, _ issued: FlowClient.Issued) async throws -> FlowVisitor {
        var visitor = try await FlowVisitor(client, at: issued.path)
        try await visitor.press(issued.path + "/claim")
        return visitor
    }

    @Test("As the author, at the network: one press there, one press back, and the session is open")
    func author() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public", intent: "open")
            var author = try await claimant(client, issued)
            let policy = author.page.headers.first(name: "content-security-policy") ?? ""
            #expect(policy.contains("form-action 'self';"))
            let state = try await leave(author, "/c/\(issued.id)/sign-in")
            let before = try await bench.eventCount()
            try await author.open("/sign-in?state=\(state)&code=as:7&lang=fr")
            #expect(author.page.status == 200)
            let after = try await bench.eventCount()
            #expect(after == before)
            try await author.press("/sign-in")
            #expect(author.path == "/s/\(issued.id)")
            #expect(author.page.body.contains("<html lang=\"fr\""))
            let live = try await client.introspect(try #require(author.session(issued.id)))
            #expect(live.body.contains(#""amr":["platform_sign_in"]"#))
        }
    }

    @Test(
        "Somebody else's account, an error of the provider, a code that it does not take: the page says so, and stays")
    func refused() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public", intent: "open")
            var visitor = try await claimant(client, issued)
            let state = try await leave(visitor, "/c/\(issued.id)/sign-in")
            for code in ["as:8", "stolen"] {
                try await visitor.open("/sign-in?state=\(state)&code=\(code)")
                try await visitor.press("/sign-in")
                #expect(visitor.page.status == 403, "\(code)")
                #expect(visitor.page.body.contains("role=\"alert\""), "\(code)")
                #expect(links(visitor, "/c/\(issued.id)/sign-in"), "\(code)")
            }
            try await visitor.open("/sign-in?state=\(state)&error=access_denied")
            #expect(visitor.page.status == 403)
            #expect(links(visitor, "/c/\(issued.id)/sign-in"))
            let events = try await bench.events(issued.id)
            #expect(!events.contains(.proved) && !events.contains(.redeemed))
        }
    }

    @Test("A state is good in the browser that began only, untouched, and for a quarter of an hour")
    func states() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public", intent: "open")
            var victim = try await claimant(client, issued)
            let attacker = try await claimant(client, issued)
            let foreign = try await leave(attacker, "/c/\(issued.id)/sign-in")
            let own = try await leave(victim, "/c/\(issued.id)/sign-in")
            // Another claim's state in this browser, and a browser without any claim.
            try await victim.open("/sign-in?state=\(foreign)&code=as:7")
            #expect(victim.page.status == 403)
            #expect(!victim.offers("/sign-in"))
            let bare = try await client.get("/sign-in?state=\(own)&code=as:7")
            #expect(bare.status == 403)
            for state in ["", "x", own.dropLast() + "A", own + "A"] as [any StringProtocol] {
                let answer = try await client.get("/sign-in?state=\(state)&code=as:7", victim.jar.field)
                #expect((400..<500).contains(answer.status), "\(state)")
                #expect(answer.body.contains("<h1>"))
            }
            // A press that another page makes, without this browser's form token.
            let forged = try await client.post("/sign-in", "state=\(own)&code=as:7", victim.jar.field)
            #expect(forged.status == 403)
            try await victim.open("/sign-in?state=\(own)&code=as:7")
            bench.clock.advance(.minutes(16))
            try await victim.press("/sign-in")
            #expect(victim.page.status == 403)
            let events = try await bench.events(issued.id)
            #expect(!events.contains(.proved))
        }
    }

    @Test("With the brand: as much as it says, and of this account only")
    func account() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "holder")
            var person = try await client.customer(of: issued)
            let state = try await leave(person, "/c/\(issued.id)/account")
            try await person.open("/sign-in?state=\(state)&code=as:C-2")
            try await person.press("/sign-in")
            #expect(person.page.status == 403)
            let second = try await leave(person, "/c/\(issued.id)/account")
            try await person.open("/sign-in?state=\(second)&code=as:C-1")
            try await person.press("/sign-in")
            #expect(person.path == "/s/\(issued.id)")
            let first = try #require(person.session(issued.id))
            let live = try await client.introspect(first)
            #expect(live.text("acr") == "account")

            let stronger = try await client.issue("private", intent: "open")
            var customer = try await client.customer(of: stronger)
            try await customer.open("/s/\(stronger.id)/verify")
            let third = try await leave(customer, "/s/\(stronger.id)/account")
            try await customer.open("/sign-in?state=\(third)&code=strong:C-1")
            try await customer.press("/sign-in")
            let strong = try await client.introspect(try #require(customer.session(stronger.id)))
            #expect(strong.text("acr") == "account-strong")
        }
    }

    @Test("A provider that cannot be reached is said on the page that led there")
    func unreachable() async throws {
        let bench = try await FlowBench()
        bench.outside.fail()
        try await bench.serving { client in
            let issued = try await client.issue("public", intent: "open")
            var visitor = try await claimant(client, issued)
            try await visitor.open("/c/\(issued.id)/sign-in")
            #expect(visitor.page.status == 403)
            #expect(visitor.page.body.contains("role=\"alert\""))
        }
    }
}
