import HandoffModel
import NIOHTTP1
import Testing

@Suite("A private link, page by page")
struct FlowPrivateLinkTests {
    @Test("One press redeems: 307 with the claim, the same POST again, 303 with the session")
    func onePress() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private")
            var jar = CookieJar()
            let pressed = try await client.post(issued.path + "/claim", "lang=fr")
            jar.take(pressed)
            #expect(pressed.status == 307)
            #expect(pressed.location == "/c/\(issued.id)")
            let redeemed = try await client.post("/c/\(issued.id)", "lang=fr", jar.field)
            jar.take(redeemed)
            #expect(redeemed.status == 303)
            #expect(redeemed.location == "/s/\(issued.id)?lang=fr")
            let session = try await client.get("/s/\(issued.id)?lang=fr", jar.field)
            #expect(session.status == 200)
            #expect(session.body.contains("<html lang=\"fr\""))
        }
    }

    @Test("A double press from two connections of one browser redeems once, and both end in the same session")
    func doublePress() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private")
            var jar = CookieJar()
            let first = try await client.post(issued.path + "/claim", "lang=en")
            jar.take(first)
            let field = jar.field
            // The second press bears the cookie of the first, which is still on its way.
            let sessions = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 1...2 {
                    group.addTask {
                        let pressed = try await client.post(issued.path + "/claim", "lang=en", field)
                        guard pressed.status == 307 else { return [] }
                        #expect(pressed.headers["set-cookie"].isEmpty)
                        return try await client.post("/c/\(issued.id)", "lang=en", field).cookies.map(\.value)
                    }
                }
                return try await group.reduce(into: [String]()) { $0 += $1 }
            }
            #expect(sessions.count == 2)
            #expect(Set(sessions).count == 1)
            let events = try await bench.events(issued.id)
            #expect(events.count { $0 == .redeemed } == 1)
        }
    }

    @Test("Somebody else who comes late hears that it is used, with 409; one whose link was cut or taken back, 410")
    func late() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            func press(_ link: FlowClient.Issued) async throws -> FlowClient.Answer {
                var jar = CookieJar()
                jar.take(try await client.post(link.path + "/claim", "lang=en"))
                return try await client.post("/c/\(link.id)", "lang=en", jar.field)
            }
            let used = try await client.issue("private")
            let first = try await press(used)
            #expect(first.status == 303)
            let second = try await press(used)
            #expect(second.status == 409)
            #expect(second.headers["set-cookie"].isEmpty)

            let revoked = try await client.issue("private")
            _ = try await client.call("/v1/handoffs/\(revoked.id)/revoke", "{}")
            let gone = try await press(revoked)
            #expect(gone.status == 410)

            let cut = try await client.issue("private")
            _ = try await client.call("/v1/handoffs/\(cut.id)/reissue", "{\"former\":\"cut\"}")
            let replaced = try await press(cut)
            #expect(replaced.status == 410)

            let followed = try await client.issue("private")
            _ = try await client.call("/v1/handoffs/\(followed.id)/reissue", "{\"former\":\"follow\"}")
            let leads = try await press(followed)
            #expect(leads.status == 303)
            for answer in [second, gone, replaced] { #expect(answer.body.contains("<h1>")) }
        }
    }

    @Test("Where the policy asks for a code, a private link leads to its field, and a wrong code is one like any other")
    func codeBesideLink() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "coded")
            let code = try await client.code(issued.id)
            var author = try await FlowVisitor(client, at: issued.path)
            try await author.press(issued.path + "/claim")
            #expect(author.path == "/c/\(issued.id)")
            #expect(author.page.status == 200)
            try await author.press("/c/\(issued.id)", "code=BBBB-BBBB")
            #expect(author.page.status == 403)
            #expect(author.page.body.contains("role=\"alert\""))
            try await author.press("/c/\(issued.id)", "code=\(code)")
            #expect(author.path == "/s/\(issued.id)")
        }
    }
}
