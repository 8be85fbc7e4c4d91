import HTTPTypes
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import HandoffWeb

@Suite("Routes that are added to a server")
struct FurtherRoutesTests {
    private static let issue = #"{"thread":{"network":"x","post":"1"}}"#
    private static let redemption = #"{"claim":"any text"}"#

    @Test("They stand behind the same gates, read the same bodies and refuse as the service's own do")
    func gates() async throws {
        let bench = try await FlowBench()
        let ticket = ClaimTicket(
            claim: ClaimID(high: 1, low: 2), handoff: HandoffID(high: 1, low: 2), generation: 1, audience: .private,
            expires: bench.clock.now())
        let server = try HandoffServer(bench.uses, FlowBench.settings) { keyed, open in
            IssueRoute(replay: bench.uses.replay) { _, _, _ in throw Refusal.notNow }.add(to: keyed, at: "/more/keyed")
            RedemptionRoute(
                replay: bench.uses.replay, wrongGuess: .zero, open: { _ in ticket },
                redeem: { given, _, _ in throw given == ticket ? Refusal.ended : .unknown }
            ).add(to: open, at: "/more/open")
        }
        var log = Logger(label: "test")
        log.logLevel = .critical
        try await server.application(log: log).test(.router) { client in
            func post(_ path: String, _ body: String, key: String? = nil) async throws -> TestResponse {
                var fields: HTTPFields = [.contentType: "application/json"]
                if let key { fields[.authorization] = "Bearer \(key)" }
                return try await client.execute(
                    uri: path, method: .post, headers: fields, body: ByteBuffer(string: body))
            }
            let stranger = try await post("/more/keyed", Self.issue)
            #expect(stranger.status == .unauthorized)
            let keyed = try await post("/more/keyed", Self.issue, key: bench.key)
            #expect(keyed.status == .conflict)
            #expect(keyed.headers[.rateLimit]?.hasPrefix("\"key\"") == true)
            let malformed = try await post("/more/keyed", #"{"thread":{}}"#, key: bench.key)
            #expect(malformed.status == .unprocessableContent)
            let open = try await post("/more/open", Self.redemption)
            #expect(open.status == .conflict)
            #expect(open.headers[.rateLimit]?.hasPrefix("\"address\"") == true)
        }
    }
}
