import HandoffModel
import NIOHTTP1
import Testing

@Suite("A session goes on in another place")
struct FlowMoveTests {
    /// The old place shows a code, the new one enters it.
    private func begin(
        _ client: FlowClient, _ old: inout FlowVisitor, _ id: String
    ) async throws -> (new: FlowVisitor, digits: String) {
        try await old.open("/s/\(id)/carry")
        try await old.press("/s/\(id)/carry")
        let code = try #require(old.find(/([A-Z]{4}-[A-Z]{4})/))
        var new = try await FlowVisitor(client, at: "/move")
        try await new.press("/move", "code=\(code)")
        #expect(new.path == "/move/\(id)")
        return (new, try #require(new.find(/<bdi dir="ltr">([0-9]{2})<\/bdi>/)))
    }

    @Test("Two browsers: the code, the digits, and the old place is over")
    func twoBrowsers() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            var old = try await client.customer(of: issued)
            var (new, digits) = try await begin(client, &old, issued.id)
            // Before the digits are confirmed nothing moves.
            try await new.press("/move/\(issued.id)")
            #expect(new.page.status == 200)
            #expect(new.session(issued.id) == nil)
            let first = try #require(old.session(issued.id))
            try await old.press("/s/\(issued.id)/carry/digits", "digits=\(digits)")
            #expect(old.page.status == 200)
            try await new.press("/move/\(issued.id)")
            #expect(new.path == "/s/\(issued.id)")
            #expect(new.page.status == 200)
            let dead = try await client.introspect(first)
            #expect(dead.body == #"{"active":false}"#)
            try await old.open("/s/\(issued.id)")
            #expect(old.page.status == 410)
            // Nor does the claim that once redeemed open it again.
            let claim = try #require(old.jar.cookies["__Host-claim.\(issued.id)"])
            let again = try await client.app("/v1/redemptions", #"{"claim":"\#(claim)"}"#)
            #expect(again.status == 409)
            let live = try await client.introspect(try #require(new.session(issued.id)))
            #expect(live.text("acr") == "author")
        }
    }

    @Test("Wrong digits end the code; a code is good once, and for sixty seconds")
    func refused() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            var old = try await client.customer(of: issued)
            var (new, digits) = try await begin(client, &old, issued.id)
            let wrong = digits == "00" ? "01" : "00"
            try await old.press("/s/\(issued.id)/carry/digits", "digits=\(wrong)")
            #expect(old.page.status == 403)
            try await new.press("/move/\(issued.id)")
            #expect(new.page.status == 410)

            try await old.press("/s/\(issued.id)/carry")
            let code = try #require(old.find(/([A-Z]{4}-[A-Z]{4})/))
            var reader = try await FlowVisitor(client, at: "/move?lang=es")
            try await reader.press("/move", "code=\(code)")
            #expect(reader.page.body.contains("<html lang=\"es\""))
            var second = try await FlowVisitor(client, at: "/move")
            try await second.press("/move", "code=\(code)")
            #expect(second.page.status == 403)
            bench.clock.advance(.seconds(61))
            try await reader.press("/move/\(issued.id)")
            #expect(reader.page.status == 410)
            let live = try await client.introspect(try #require(old.session(issued.id)))
            #expect(live.body.hasPrefix(#"{"active":true"#))
        }
    }

    @Test("A code that is read out in a call is good once, and tells the agent what was shown")
    func voice() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            var caller = try await client.customer(of: issued)
            try await caller.press("/s/\(issued.id)/call")
            let code = try #require(caller.find(/([A-Z]{4}-[A-Z]{4})/))
            let wrong = try await client.call("/v1/codes/redeem", #"{"code":"BBBB-BBBB"}"#)
            #expect(wrong.status == 404)
            let spoken = code.lowercased().replacing("-", with: " ")
            let redeemed = try await client.call("/v1/codes/redeem", #"{"code":"\#(spoken)"}"#)
            #expect(redeemed.status == 200)
            #expect(redeemed.text("handoff") == issued.id)
            #expect(redeemed.text("acr") == "author")
            let again = try await client.call("/v1/codes/redeem", #"{"code":"\#(code)"}"#)
            #expect(again.status == 404)
            // The page that made it goes on, and shows the code no more.
            try await caller.open("/s/\(issued.id)")
            #expect(caller.page.status == 200)
            #expect(!caller.page.body.contains(code))
        }
    }
}
