import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Testing

@Suite("A session moves to another place, and the place before is over")
struct MovingTests {
    /// The whole way of a session to another browser.
    private func carried(_ bench: ServiceBench, _ session: OpenedSession) async throws -> (IssuedClaim, OpenedSession) {
        let ticket = try bench.tokens.session(session.token)
        let offered = try await bench.uses.carry.offer(ticket)
        let entered = try #require(try await bench.uses.carry.enter(offered.code.text))
        let isRight = try await bench.uses.carry.confirm(ticket, number: entered.number)
        #expect(isRight)
        guard case .done(let opened) = try await bench.uses.carry.finish(entered.claim.ticket) else {
            throw StoreError.unavailable("it did not move")
        }
        return (entered.claim, opened)
    }

    private func isLive(_ bench: ServiceBench, _ token: String) async throws -> Bool {
        try await bench.introspect(token, of: bench.caller.brand) != nil
    }

    @Test("What was shown moves along and never grows; neither the old token nor the winner's old claim opens anything")
    func carry() async throws {
        let bench = try await ServiceBench.withEverything()
        let (id, link) = try await bench.thread(account: ServiceBench.accountOrder())
        let oldClaim = try await bench.provenClaim(id, link)
        let first = try await bench.redeem(oldClaim.token, code: nil)
        guard
            case .agreed(let verified) = try await bench.uses.verifyFacts(
                ServiceBench.answers, by: try bench.holder(first), in: .en), let old = verified.session
        else {
            Issue.record("right answers are refused")
            return
        }
        let before = verified.handoff.shown(at: bench.clock.now())
        let (claim, new) = try await carried(bench, old)
        #expect(new.handoff.shown(at: bench.clock.now()) == before)
        for token in [first.token, old.token] {
            let live = try await isLive(bench, token)
            #expect(!live)
            let own = try await bench.ownSession(token, of: id)
            #expect(own == nil)
        }
        let retry: Refusal? = try await refusal { _ = try await bench.redeem(oldClaim.token, code: nil) }
        #expect(retry == .proofNeeded, "to the old place the handoff is any stranger's")
        let facts: Refusal? = try await refusal {
            _ = try await bench.uses.verifyFacts(ServiceBench.answers, by: .claim(oldClaim.ticket), in: .en)
        }
        #expect(facts == .proofNeeded)
        for step in [bench.uses.sessionActions.nudge, bench.uses.sessionActions.disown] {
            let refused: Refusal? = try await refusal { try await step(try bench.tokens.session(old.token)) }
            #expect(refused == .ended)
        }
        let live = try await isLive(bench, new.token)
        #expect(live)
        let again = try await bench.redeem(claim.token, code: nil)
        #expect(again.token == new.token, "the new place's own retry")
        guard case .done(let asked) = try await bench.uses.carry.finish(claim.ticket) else {
            Issue.record("an answer that was lost cannot be asked for again")
            return
        }
        #expect(asked.token == new.token)
    }

    @Test("Of two devices on one code the first gets the digits, and the other nothing")
    func race() async throws {
        let bench = try await ServiceBench()
        let ticket = try bench.tokens.session(try await bench.redeemed().token)
        for _ in 1...5 {
            let code = try await bench.uses.carry.offer(ticket).code
            let entered = await withTaskGroup { group in
                for _ in 1...10 { group.addTask { try? await bench.uses.carry.enter(code.text)?.claim.ticket } }
                return await group.reduce(into: [ClaimTicket?]()) { $0.append($1) }
            }
            #expect(entered.count { $0 != nil } == 1)
        }
    }

    @Test("Wrong digits end the code; nobody goes on before they were typed, or after a minute")
    func digits() async throws {
        let bench = try await ServiceBench()
        let session = try await bench.redeemed()
        let ticket = try bench.tokens.session(session.token)
        for number in [nil, 100] as [Int?] {
            let code = try await bench.uses.carry.offer(ticket).code
            let entered = try #require(try await bench.uses.carry.enter(code.text))
            guard case .waiting = try await bench.uses.carry.finish(entered.claim.ticket) else {
                Issue.record("it went on unconfirmed")
                return
            }
            let wrong = try await bench.uses.carry.confirm(ticket, number: number)
            #expect(!wrong)
            let late = try await bench.uses.carry.confirm(ticket, number: entered.number)
            #expect(!late, "the code has ended")
            guard case .over = try await bench.uses.carry.finish(entered.claim.ticket) else {
                Issue.record("it went on after wrong digits")
                return
            }
        }
        let code = try await bench.uses.carry.offer(ticket).code
        let entered = try #require(try await bench.uses.carry.enter(code.text))
        let isRight = try await bench.uses.carry.confirm(ticket, number: entered.number)
        #expect(isRight)
        bench.clock.advance(.seconds(60))
        guard case .over = try await bench.uses.carry.finish(entered.claim.ticket) else {
            Issue.record("it went on after a minute")
            return
        }
        let live = try await isLive(bench, session.token)
        #expect(live, "the old place goes on")
    }

    @Test("A new code ends the one before; a session that was stepped up since is not moved by an old code")
    func stale() async throws {
        let bench = try await ServiceBench.withEverything()
        let session = try await bench.authorsSession()
        let ticket = try bench.tokens.session(session.token)
        let first = try await bench.uses.carry.offer(ticket).code
        let second = try await bench.uses.carry.offer(ticket).code
        let ended = try await bench.uses.carry.enter(first.text)
        #expect(ended == nil)
        let entered = try #require(try await bench.uses.carry.enter(second.text))
        let isRight = try await bench.uses.carry.confirm(ticket, number: entered.number)
        #expect(isRight)
        _ = try await bench.uses.verifyFacts(ServiceBench.answers, by: .session(ticket), in: .en)
        guard case .over = try await bench.uses.carry.finish(entered.claim.ticket) else {
            Issue.record("an old code moved a newer session")
            return
        }
    }

    @Test("A voice code is good once, for ten minutes, for its own brand, and not as a carry-over code")
    func voice() async throws {
        let bench = try await ServiceBench()
        let ticket = try bench.tokens.session(try await bench.redeemed().token)
        let code = try await bench.uses.voiceCode.make(ticket).code
        let moved = try await bench.uses.carry.enter(code.text)
        #expect(moved == nil)
        let foreign = try await bench.uses.voiceCode.redeem(code.text, by: ServiceBench.caller("other"))
        #expect(foreign == nil)
        let spoken = code.text.lowercased().map(String.init).joined(separator: " ")
        let live = try await bench.uses.voiceCode.redeem(spoken, by: bench.caller)
        #expect(live?.handoff.redemption?.session == ticket.session)
        let again = try await bench.uses.voiceCode.redeem(code.text, by: bench.caller)
        #expect(again == nil)
        let next = try await bench.uses.voiceCode.make(ticket).code
        bench.clock.advance(.minutes(10))
        let late = try await bench.uses.voiceCode.redeem(next.text, by: bench.caller)
        #expect(late == nil)
        let third = try await bench.uses.voiceCode.make(ticket).code
        try await bench.uses.sessionActions.disown(ticket)
        let ended = try await bench.uses.voiceCode.redeem(third.text, by: bench.caller)
        #expect(ended == nil)
    }
}
