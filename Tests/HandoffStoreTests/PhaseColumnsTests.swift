import HandoffModel
@testable import HandoffStore
import StoreConformance
import Testing

@Suite("The columns of a handoff make its phase, whole, or are damaged")
struct PhaseColumnsTests {
    static let at = Scene.start + .minutes(1)
    static let code = AuthorCodeTerm(serial: 1, expires: Scene.start + .minutes(10))
    static let redemption = Redemption(
        claim: ClaimID(high: 2, low: 1), session: SessionID(high: 3, low: 1), generation: 1, assurance: .author,
        methods: [.dmCode], at: at, expires: at + .hours(4))

    /// The events that lead to a state in which every column that it has a place for is filled.
    static let paths: [HandoffState: [Event]] = {
        let claimed: [Event] = [.claimed(generation: 1)]
        let redeemed = claimed + [.redeemed(redemption, accept: at + .hours(1)), .nudged, .sessionEnded(redemption.session, .left)]
        let accepted = redeemed + [.accepted(agent: "ann", close: at + .hours(9))]
        let late = Event.escalated(Escalation(promise: .close, level: 2, due: at, next: at + .hours(9)))
        return [
            .issued: [.codeIssued(code)], .claimed: claimed + [.codeIssued(code)], .redeemed: redeemed,
            .inService: accepted + [late], .closed: accepted + [late, .closed(.resolved), .rated(4)],
            .expired: accepted + [late, .expired(.close)], .revoked: claimed + [.revoked(.abuse)],
        ]
    }()

    private func handoff(in state: HandoffState) throws -> Handoff {
        let issued = Issued(
            brand: try #require(BrandID("acme")), settings: 1, intent: "default", network: "x", handle: "acme",
            language: "en", customer: nil, context: nil)
        let link = LinkSpan(audience: .public, expires: Scene.start + .days(1))
        let first = Handoff(Scene.id(1), issued, link, at: Scene.start)
        return try #require(Self.paths[state]).reduce(first) { $0.applying($1, at: Self.at) }
    }

    /// What comes of columns, if anything does that has the same ones.
    private func phase(of columns: PhaseColumns, like handoff: Handoff) -> Handoff.Phase? {
        guard let phase = columns.phase else { return nil }
        let read = Handoff(
            id: handoff.id, issued: handoff.issued, issuedAt: handoff.issuedAt, version: handoff.version,
            link: handoff.link, contendedAt: nil, linkAskedAt: nil, evidence: [], phase: phase)
        return PhaseColumns(of: read) == columns ? phase : nil
    }

    @Test("They come back as the phase that they were written from", arguments: HandoffState.allCases)
    func roundTrip(_ state: HandoffState) throws {
        let handoff = try handoff(in: state)
        #expect(handoff.state == state)
        #expect(phase(of: PhaseColumns(of: handoff), like: handoff) == handoff.phase)
    }

    @Test("One that is emptied or filled against the state is noticed", arguments: HandoffState.allCases)
    func damage(_ state: HandoffState) throws {
        let handoff = try handoff(in: state)
        let columns = PhaseColumns(of: handoff)
        let other = PhaseColumns(of: try self.handoff(in: state == .closed ? .claimed : .closed))
        let swaps: [(String, (inout PhaseColumns, PhaseColumns) -> Void)] = [
            ("redemption", { $0.redemption = $0.redemption == nil ? $1.redemption : nil }),
            ("agent", { $0.agent = $0.agent == nil ? "mallory" : nil }),
            ("acceptedAt", { columns, _ in columns.acceptedAt = columns.acceptedAt == nil ? Self.at : nil }),
            ("deadline", { columns, _ in columns.deadline = columns.deadline == nil ? Deadline(.close, by: Self.at) : nil }),
            ("outcome", { columns, _ in columns.outcome = columns.outcome == nil ? .duplicate : nil }),
            ("endedAt", { columns, _ in columns.endedAt = columns.endedAt == nil ? Self.at : nil }),
        ]
        for (name, swap) in swaps {
            var changed = columns
            swap(&changed, other)
            #expect(phase(of: changed, like: handoff) != handoff.phase, "\(name)")
            // Of one that ended without an agent's closing it, a session or an agent may be there or not.
            if state != .expired && state != .revoked { #expect(phase(of: changed, like: handoff) == nil, "\(name)") }
        }
        for promise in Promise.allCases where promise != columns.deadline?.promise {
            var changed = columns
            changed.deadline = Deadline(promise, by: columns.deadline?.at ?? Self.at)
            #expect(phase(of: changed, like: handoff) == nil, "\(promise)")
        }
        if [.issued, .claimed].contains(state) {
            var changed = columns
            changed.escalations = 1
            #expect(phase(of: changed, like: handoff) == nil)
        } else {
            var changed = columns
            changed.code = Self.code
            #expect(phase(of: changed, like: handoff) == nil)
        }
    }
}
