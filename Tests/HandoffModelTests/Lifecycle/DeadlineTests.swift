import HandoffModel
import Testing

@Suite("Deadlines: a broken promise says so, and an end comes")
struct DeadlineTests {
    @Test("A tick before the deadline gives nothing, one at it gives one event")
    func boundary() throws {
        for state in HandoffState.allCases where state.isOpen {
            let handoff = try Sample.handoff(in: state)
            let due = try #require(handoff.deadline?.at)
            #expect(Answer(handoff, .tick, at: due - .milliseconds(1)) == .nothing, "\(state)")
            let events = try handoff.decide(.tick, under: Sample.terms, at: due)
            #expect(events.count == 1, "\(state)")
        }
    }

    @Test("A link that nobody redeemed expires without an escalation", arguments: [HandoffState.issued, .claimed])
    func unredeemed(_ state: HandoffState) throws {
        let handoff = try Sample.handoff(in: state)
        let events = try handoff.decide(.tick, under: Sample.terms, at: Sample.linkEnd)
        #expect(events == [.expired(.redeem)])
    }

    @Test("Escalations are counted up to the policy's number, then the handoff expires", arguments: [0, 1, 3, 10])
    func escalations(_ number: Int) throws {
        var terms = Terms()
        terms.escalations = number
        for state in [HandoffState.redeemed, .inService] {
            var handoff = try Sample.handoff(in: state)
            var levels: [Int] = []
            for _ in 0...number {
                let due = try #require(handoff.deadline?.at)
                for event in try handoff.decide(.tick, under: terms, at: due) {
                    if case .escalated(let escalation) = event { levels.append(escalation.level) }
                    handoff = handoff.applying(event, at: due)
                }
            }
            #expect(levels == Array(1..<(number + 1)))
            #expect(handoff.state == .expired)
            #expect(handoff.deadline == nil)
        }
    }

    @Test("However late the tick, it makes one event, and what comes next is counted from now")
    func late() throws {
        let handoff = try Sample.handoff(in: .redeemed)
        let due = try #require(handoff.deadline?.at)
        let now = due + .days(30)
        let events = try handoff.decide(.tick, under: Sample.terms, at: now)
        #expect(events == [.escalated(Escalation(promise: .accept, level: 1, due: due, next: now + .hours(1)))])
        let after = handoff.after(events, at: now)
        #expect(Answer(after, .tick, at: now) == .nothing)
        #expect(after.deadline == Deadline(.accept, by: now + .hours(1)))
    }

    @Test("Expiry says which promise was broken")
    func promise() throws {
        var terms = Terms()
        terms.escalations = 0
        for (state, promise) in [(HandoffState.redeemed, Promise.accept), (.inService, .close)] {
            let handoff = try Sample.handoff(in: state)
            let events = try handoff.decide(.tick, under: terms, at: Sample.linkEnd)
            #expect(events == [.expired(promise)])
        }
    }

    @Test("A length beyond the end of time gives a deadline there, not a trap")
    func endOfTime() throws {
        let handoff = try Sample.handoff(in: .redeemed)
        let events = try handoff.decide(.tick, under: Sample.terms, at: Timestamp(rawValue: .max))
        let after = handoff.after(events, at: Timestamp(rawValue: .max))
        #expect(after.deadline?.at == Timestamp(rawValue: .max))
    }
}
