import HandoffModel
import Testing

@Suite("Service: one agent takes a handoff and ends it once")
struct ServiceTests {
    let now = Sample.start + .minutes(5)

    @Test("Accepting promises an end, and clears the escalations of the queue")
    func accept() throws {
        let late = Escalation(promise: .accept, level: 2, due: Sample.start, next: Sample.linkEnd)
        let handoff = try Sample.handoff(in: .redeemed).after([.escalated(late)])
        let events = try handoff.decide(.accept(agent: "ann"), under: Sample.terms, at: now)
        let after = handoff.after(events, at: now)
        #expect(events == [.accepted(agent: "ann", close: now + .hours(24))])
        #expect(handoff.escalations == 2)
        #expect(after.escalations == 0)
        #expect(after.agent == "ann")
        #expect(after.acceptedAt == now)
        #expect(after.deadline == Deadline(.close, by: now + .hours(24)))
    }

    @Test("Agents are told apart by their bytes, not by how they look")
    func agentBytes() throws {
        let handoff = try Sample.handoff(in: .redeemed).after([.accepted(agent: "ren\u{E9}", close: Sample.linkEnd)])
        #expect(Answer(handoff, .accept(agent: "ren\u{E9}"), at: now) == .nothing)
        #expect(Answer(handoff, .accept(agent: "rene\u{301}"), at: now) == .refused(.takenByAnother))
    }

    @Test(
        "Closing twice with the same outcome changes nothing, with another it is refused", arguments: Outcome.allCases)
    func closeTwice(_ outcome: Outcome) throws {
        let closed = try Sample.handoff(in: .inService).after([.closed(outcome)])
        for other in Outcome.allCases {
            let answer = Answer(closed, .close(other), at: now)
            #expect(answer == (other == outcome ? .nothing : .refused(.ended)))
        }
    }

    @Test("Revoking twice changes nothing, for any reason", arguments: Revocation.allCases)
    func revokeTwice(_ reason: Revocation) throws {
        #expect(Answer(try Sample.handoff(in: .revoked), .revoke(reason), at: now) == .nothing)
    }

    @Test("A session ends once, and only its own name ends it")
    func endSession() throws {
        let handoff = try Sample.handoff(in: .inService)
        let ended = handoff.after([.sessionEnded(Sample.session, .left)])
        #expect(Answer(handoff, .endSession(Sample.otherSession, .revoked), at: now) == .nothing)
        #expect(Answer(ended, .endSession(Sample.session, .revoked), at: now) == .nothing)
        #expect(ended.sessionEnded == .left)
        #expect(ended.state == .inService)
    }

    @Test("An agent may still take and close a handoff whose customer has left")
    func afterTheCustomer() throws {
        let left = try Sample.handoff(in: .redeemed).after([.sessionEnded(Sample.session, .left)])
        #expect(Answer(left, .accept(agent: "ann"), at: now) == .gives([.accepted]))
        let taken = left.after([.accepted(agent: "ann", close: Sample.linkEnd)])
        #expect(Answer(taken, .close(.abandoned), at: now) == .gives([.closed]))
    }
}
