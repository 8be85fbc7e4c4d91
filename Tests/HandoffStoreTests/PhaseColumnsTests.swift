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
        let redeemed =
            claimed + [
                .redeemed(redemption, accept: at + .hours(1)), .nudged, .sessionEnded(redemption.session, .left),
            ]
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
            link: handoff.link, contendedAt: nil, linkAskedAt: nil, codesIssued: handoff.codesIssued, evidence: [],
            phase: phase)
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
        func swapped<T>(_ column: WritableKeyPath<PhaseColumns, T?>, with value: T) -> PhaseColumns {
            var changed = columns
            changed[keyPath: column] = columns[keyPath: column] == nil ? value : nil
            return changed
        }
        let changes: [String: PhaseColumns] = [
            "redemption": swapped(\.redemption, with: Self.redemption), "agent": swapped(\.agent, with: "mallory"),
            "accepted_at": swapped(\.acceptedAt, with: Self.at),
            "deadline": swapped(\.deadline, with: Deadline(.close, by: Self.at)),
            "outcome": swapped(\.outcome, with: .duplicate), "ended_at": swapped(\.endedAt, with: Self.at),
        ]
        for (name, changed) in changes {
            let found = phase(of: changed, like: handoff)
            #expect(found != handoff.phase, "\(name)")
            // One that ended without an agent's closing it may have had a session or not.
            if ![.expired, .revoked].contains(state) { #expect(found == nil, "\(name)") }
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
