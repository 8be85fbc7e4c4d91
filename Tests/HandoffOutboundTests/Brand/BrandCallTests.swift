import Foundation
import HandoffModel
import HandoffOutbound
import OpenSSL
import Testing

/// The receiver is a program of its own that verifies with the reference library of Standard Webhooks.
@Suite("The brand's systems are asked in a way that they can verify")
struct BrandCallTests {
    private static let secret = Secret([UInt8](0..<32))
    private static let printed = "whsec_" + Data(0..<32).base64EncodedString()

    private var now: Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    private func notice() throws -> CodeNotice {
        CodeNotice(
            handoff: HandoffID(high: 1, low: 2), brand: try #require(BrandID("acme")), reference: "AC-\"1002\"",
            channel: "sms", code: "31415926", expires: Timestamp(milliseconds: 1_800_000_000_250), language: .de,
            purpose: "Ihr Gespräch mit Acme")
    }

    @Test("A code arrives whole, and its signature is right by the reference library")
    func code() async throws {
        try await receiving { peer, http in
            let notifier = try Notifier(url: try http.url(peer.url + "/ok"), secret: Self.secret, http: http)
            try await notifier.send(try notice(), now: now)
            let seen = try await peer.line()
            #expect(seen["verified"] == .bool(true) && seen["method"]?.string == "POST")
            let body = try JSON(json: Array((seen["body"]?.string ?? "").utf8))
            #expect(body["type"] == "otp.requested")
            #expect(
                body["data"]
                    == .object([
                        "handoff": .string(HandoffID(high: 1, low: 2).description), "brand": "acme",
                        "reference": "AC-\"1002\"", "channel": "sms", "code": "31415926",
                        "expires_at": "2027-01-15T08:00:00.250Z", "language": "de", "purpose": "Ihr Gespräch mit Acme",
                    ]))
            #expect(seen["headers"]?["content-type"] == "application/json")
            #expect(seen["headers"]?["webhook-id"]?.string?.contains(".") == false)
        }
    }

    @Test("Another secret, and a time beyond the receiver's tolerance, are refused there")
    func refusedThere() async throws {
        try await receiving { peer, http in
            let url = try http.url(peer.url + "/ok")
            let other = try Notifier(url: url, secret: Secret([UInt8](1..<33)), http: http)
            await #expect(throws: OutboundFailure.status(401)) { try await other.send(try notice(), now: now) }
            let notifier = try Notifier(url: url, secret: Self.secret, http: http)
            await #expect(throws: OutboundFailure.status(401)) {
                try await notifier.send(try notice(), now: now - .minutes(10))
            }
        }
    }

    @Test("A connection that breaks is tried once more, under the same id; nothing else is")
    func retries() async throws {
        try await receiving { peer, http in
            let dropping = try Notifier(url: try http.url(peer.url + "/drop/1"), secret: Self.secret, http: http)
            try await dropping.send(try notice(), now: now)
            let (first, second) = (try await peer.line(), try await peer.line())
            #expect(first["headers"]?["webhook-id"] == second["headers"]?["webhook-id"])
            #expect(first["body"] == second["body"] && second["verified"] == .bool(true))

            for status in [300, 302, 400, 404, 410, 429, 500, 502, 503] {
                let url = try http.url(peer.url + "/status/\(status)")
                let refusing = try Notifier(url: url, secret: Self.secret, http: http)
                await #expect(throws: OutboundFailure.status(status)) {
                    try await refusing.send(try notice(), now: now)
                }
                let seen = try await peer.line()
                #expect(seen["path"]?.string == "/status/\(status)")
            }
            let last = try Notifier(url: try http.url(peer.url + "/ok"), secret: Self.secret, http: http)
            try await last.send(try notice(), now: now)
            let seen = try await peer.line()
            #expect(seen["path"] == "/ok" && seen["headers"]?["webhook-id"] != first["headers"]?["webhook-id"])
        }
    }

    @Test("A notifier that is away is not waited for, and one that never answers is left after 5 s")
    func away() async throws {
        try await calling { http in
            let gone = try await Peer.running("receiver.py", [Self.printed]) { peer in
                let silent = try Notifier(url: try http.url(peer.url + "/silent"), secret: Self.secret, http: http)
                let start = ContinuousClock.now
                await #expect(throws: OutboundFailure.tooSlow) { try await silent.send(try notice(), now: now) }
                let taken = ContinuousClock.now - start
                #expect(taken >= .seconds(5) && taken < .seconds(30))
                return peer.url
            }
            let notifier = try Notifier(url: try http.url(gone + "/ok"), secret: Self.secret, http: http)
            let start = ContinuousClock.now
            await #expect(throws: OutboundFailure.notConnected) { try await notifier.send(try notice(), now: now) }
            #expect(ContinuousClock.now - start < Notifier.time)
        }
    }

    @Test("The brand's facts come back by kind: what was not asked is dropped, what is not known is missing")
    func facts() async throws {
        try await receiving { peer, http in
            let source = try FactSource(url: try http.url(peer.url + "/facts"), secret: Self.secret, http: http)
            let facts = try await source.facts(
                reference: "AC-1002", kinds: ["postcode", "phone_last4", "pet"], now: now)
            #expect(facts.values == ["postcode": "10115", "phone_last4": "4711"])
            let seen = try await peer.line()
            #expect(seen["verified"] == .bool(true))
            #expect(
                try JSON(json: Array((seen["body"]?.string ?? "").utf8))
                    == .object([
                        "type": "facts.requested",
                        "data": .object([
                            "reference": "AC-1002", "kinds": .strings("postcode", "phone_last4", "pet"),
                        ]),
                    ]))
        }
    }

    @Test(
        "An answer that is no facts is refused",
        arguments: [
            "{}", "[]", "1", "{\"facts\":[]}", "{\"facts\":{\"postcode\":[]}}", "{\"facts\":{\"postcode\":\"\"}}",
            "{\"facts\":{\"postcode\":1.5}}", "{\"facts\":{\"postcode\":\"1\",\"postcode\":\"2\"}}", "not JSON",
        ])
    func noFacts(_ body: String) async throws {
        try await TestServer.running { server in
            try await calling { http in
                server.answer("/facts", body)
                let source = try FactSource(url: try http.url(server.url + "/facts"), secret: Self.secret, http: http)
                await #expect(throws: OutboundFailure.unreadable) {
                    _ = try await source.facts(reference: "AC-1002", kinds: ["postcode"], now: now)
                }
            }
        }
    }

    @Test("Neither a code nor a fact is printed, however it is asked")
    func printsNothing() throws {
        var dumped = ""
        let (notice, facts) = (try notice(), KnownFacts(values: ["postcode": "10115"]))
        dump(notice, to: &dumped)
        dump(facts, to: &dumped)
        let text = "\(notice)\(facts)\(String(reflecting: notice))\(String(reflecting: facts))\(dumped)"
        #expect(!text.contains("31415926") && !text.contains("10115") && !text.contains("1002"))
    }

    private func receiving(_ body: (Peer, OutboundHTTP) async throws -> Void) async throws {
        try await Peer.running("receiver.py", [Self.printed]) { peer in
            try await calling { http in try await body(peer, http) }
        }
    }
}
