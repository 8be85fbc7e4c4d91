import HandoffModel
import Testing

@Suite("Sessions: how long one lives")
struct SessionTests {
    let opened = Sample.start + .minutes(1)
    let limit = Sample.start + .minutes(1) + .hours(4)

    @Test("There is none before the redemption, and none after the end", arguments: HandoffState.allCases)
    func states(_ state: HandoffState) throws {
        let handoff = try Sample.handoff(in: state)
        let isActive = handoff.sessionIsActive(at: Sample.start + .minutes(2), seen: nil, under: Sample.terms)
        #expect(isActive == [.redeemed, .inService].contains(state))
    }

    @Test("While the handoff waits in the queue only the absolute limit runs")
    func waiting() throws {
        let handoff = try Sample.handoff(in: .redeemed)
        let end = handoff.sessionEnd(at: opened + .hours(3), seen: nil, under: Sample.terms)
        #expect(end == limit)
        let last = handoff.sessionIsActive(at: limit - .milliseconds(1), seen: nil, under: Sample.terms)
        let over = handoff.sessionIsActive(at: limit, seen: nil, under: Sample.terms)
        #expect(last)
        #expect(!over)
    }

    @Test("With an agent the idle limit runs from the acceptance, then from the last sign of life")
    func idle() throws {
        let accepted = opened + .hours(1)
        let handoff = try Sample.handoff(in: .redeemed)
            .after([.accepted(agent: "ann", close: Sample.linkEnd)], at: accepted)
        let silent = handoff.sessionEnd(at: accepted, seen: nil, under: Sample.terms)
        #expect(silent == accepted + .minutes(15))
        let seenBefore = handoff.sessionEnd(at: accepted, seen: opened, under: Sample.terms)
        #expect(seenBefore == accepted + .minutes(15))
        let seenAfter = handoff.sessionEnd(at: accepted, seen: accepted + .minutes(14), under: Sample.terms)
        #expect(seenAfter == accepted + .minutes(29))
        let tooLate = handoff.sessionEnd(at: accepted + .minutes(15), seen: nil, under: Sample.terms)
        #expect(tooLate == nil)
    }

    @Test("No sign of life carries a session past its absolute limit")
    func absolute() throws {
        let handoff = try Sample.handoff(in: .inService)
        let end = handoff.sessionEnd(at: limit - .minutes(1), seen: limit - .minutes(2), under: Sample.terms)
        #expect(end == limit)
        let over = handoff.sessionEnd(at: limit, seen: limit - .minutes(1), under: Sample.terms)
        #expect(over == nil)
    }

    @Test("Who left, or was shut out, has no session any more", arguments: SessionEnd.allCases)
    func ended(_ cause: SessionEnd) throws {
        let handoff = try Sample.handoff(in: .inService).after([.sessionEnded(Sample.session, cause)])
        let isActive = handoff.sessionIsActive(at: opened, seen: opened, under: Sample.terms)
        #expect(!isActive)
    }
}
