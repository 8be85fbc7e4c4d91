import HandoffModel
import HandoffService
import HandoffTokens
import Testing

@Suite("What is made for a handoff lies in its lane")
struct LaneTests {
    @Test("Claims and sessions, also those that it moves to, bear the lane bits of their handoff")
    func ids() async throws {
        let bench = try await ServiceBench()
        for _ in 1...8 {
            let session = try await bench.redeemed()
            let handoff = session.handoff.id
            #expect(session.redemption.claim.laneBits == handoff.laneBits)
            #expect(session.redemption.session.laneBits == handoff.laneBits)
            let ticket = try bench.tokens.session(session.token)
            let code = try await bench.uses.carry.offer(ticket).code
            let entered = try #require(try await bench.uses.carry.enter(code.text))
            #expect(entered.claim.ticket.claim.laneBits == handoff.laneBits)
            _ = try await bench.uses.carry.confirm(ticket, number: entered.number)
            guard case .done(let carried) = try await bench.uses.carry.finish(entered.claim.ticket) else {
                Issue.record("the session was not carried")
                return
            }
            #expect(carried.redemption.session.laneBits == handoff.laneBits)
        }
    }

    @Test("A handoff issued under an Idempotency-Key lies where a keyed digest says, so that its answer lies beside it")
    func answers() async throws {
        let bench = try await ServiceBench()
        var lanes: Set<LaneBits> = []
        for n in 1...20 {
            let rendered = try await bench.replay()(
                scope: "acme issue", of: nil, key: "key \(n)", body: [],
                render: { (issued: IssuedHandoff) in Array(issued.handoff.id.description.utf8) }
            ) { try await bench.uses.issue(ServiceBench.order(), by: bench.caller, rendering: $0) }
            let id = try #require(HandoffID(String(decoding: rendered.bytes, as: UTF8.self)))
            let expected = try AnswerLanes(keys: bench.keys).lane(ofAnswer: "acme issue key \(n)")
            #expect(id.laneBits == expected)
            lanes.insert(id.laneBits)
        }
        #expect(lanes.count > 10, "they are spread")
    }
}
