import HandoffModel
import Testing

@Suite("A handoff moves only along its table")
struct HandoffStateTests {
    /// Written out again by hand: where each event leads from each open state. What is missing leads nowhere.
    static let table: [HandoffState: [Event.Kind: HandoffState]] = [
        .issued: [
            .claimed: .claimed, .reissued: .issued, .codeIssued: .issued, .proved: .issued, .contended: .issued,
            .linkAsked: .issued, .expired: .expired, .revoked: .revoked,
        ],
        .claimed: [
            .redeemed: .redeemed, .reissued: .claimed, .codeIssued: .claimed, .proved: .claimed,
            .contended: .claimed, .linkAsked: .claimed, .expired: .expired, .revoked: .revoked,
        ],
        .redeemed: [
            .accepted: .inService, .escalated: .redeemed, .proved: .redeemed, .sessionMoved: .redeemed,
            .nudged: .redeemed, .wordsRejected: .redeemed, .sessionEnded: .redeemed, .expired: .expired,
            .revoked: .revoked,
        ],
        .inService: [
            .closed: .closed, .escalated: .inService, .proved: .inService, .sessionMoved: .inService,
            .nudged: .inService, .wordsRejected: .inService, .sessionEnded: .inService, .expired: .expired,
            .revoked: .revoked,
        ],
        .closed: [.rated: .closed, .linkAsked: .closed],
        .expired: [.linkAsked: .expired],
        .revoked: [.linkAsked: .revoked],
    ]

    @Test(
        "Every state takes the events of its row, and no other", arguments: HandoffState.allCases, Event.Kind.allCases)
    func row(_ state: HandoffState, _ kind: Event.Kind) throws {
        let row = try #require(Self.table[state])
        #expect(state.next(kind) == row[kind])
    }

    @Test("A recorded event moves the handoff as the table says", arguments: HandoffState.allCases, Event.Kind.allCases)
    func applying(_ state: HandoffState, _ kind: Event.Kind) throws {
        let before = try Sample.handoff(in: state)
        let after = before.applying(try Sample.event(kind), at: Sample.start + .minutes(2))
        #expect(before.state == state)
        #expect(after.state == Self.table[state]?[kind] ?? state)
        #expect(after.version == before.version + 1)
    }

    @Test("An event without a place is counted and changes nothing else", arguments: HandoffState.allCases)
    func misplaced(_ state: HandoffState) throws {
        let before = try Sample.handoff(in: state)
        for kind in Event.Kind.allCases where state.next(kind) == nil {
            let after = before.applying(try Sample.event(kind), at: Sample.start + .minutes(2))
            #expect(after.version == before.version + 1)
            #expect(after.phase == before.phase, "\(kind)")
            #expect(after.link == before.link)
            #expect(after.evidence == before.evidence)
            #expect(after.contendedAt == before.contendedAt)
            #expect(after.linkAskedAt == before.linkAskedAt)
        }
    }

    @Test("What there was of a session and an agent is still known after every end")
    func ends() throws {
        for (end, state) in [(Event.expired(.close), HandoffState.expired), (.revoked(.abuse), .revoked)] {
            for before in [HandoffState.issued, .claimed, .redeemed, .inService] {
                let open = try Sample.handoff(in: before).withCode
                let ended = open.after([end], at: Sample.start + .hours(1))
                #expect(ended.state == state)
                #expect(ended.endedAt == Sample.start + .hours(1))
                #expect(ended.redemption == open.redemption)
                #expect(ended.agent == open.agent)
                #expect(ended.acceptedAt == open.acceptedAt)
                #expect(ended.code == nil && ended.deadline == nil && ended.outcome == nil)
            }
        }
    }

    @Test("A state is open exactly while an event can lead out of it", arguments: HandoffState.allCases)
    func openness(_ state: HandoffState) {
        let open: Set<HandoffState> = [.issued, .claimed, .redeemed, .inService]
        #expect(state.isOpen == open.contains(state))
        #expect(state.isOpen == Event.Kind.allCases.compactMap(state.next).contains { $0 != state })
    }

    @Test("There is a deadline exactly while a handoff is open, and it names who is responsible")
    func deadline() throws {
        let owners: [HandoffState: Promise.Owner] = [
            .issued: .customer, .claimed: .customer, .redeemed: .brand, .inService: .brand,
        ]
        for state in HandoffState.allCases {
            let handoff = try Sample.handoff(in: state)
            #expect(handoff.deadline?.promise.owner == owners[state], "\(state)")
            #expect((handoff.endedAt == nil) == state.isOpen, "\(state)")
        }
    }

    @Test("An outcome stands there exactly when the handoff is closed", arguments: HandoffState.allCases)
    func outcome(_ state: HandoffState) throws {
        let handoff = try Sample.handoff(in: state)
        #expect((handoff.outcome != nil) == (state == .closed))
    }

    @Test("Stored and published names stay what they are")
    func names() {
        #expect(
            HandoffState.allCases.map(\.rawValue)
                == ["issued", "claimed", "redeemed", "in_service", "closed", "expired", "revoked"])
        #expect(
            Set(Event.Kind.allCases.map(\.rawValue)) == [
                "issued", "reissued", "claimed", "code_issued", "redeemed", "accepted", "escalated", "session_ended",
                "closed", "expired", "revoked", "proved", "contended", "session_moved", "nudged", "words_rejected",
                "link_asked", "rated",
            ])
        #expect(Outcome.allCases.map(\.rawValue) == ["resolved", "unresolved", "abandoned", "duplicate"])
        #expect(Promise.allCases.map(\.rawValue) == ["redeem", "accept", "close"])
        #expect(SessionEnd.allCases.map(\.rawValue) == ["left", "revoked", "disowned"])
        #expect(SessionMove.Cause.allCases.map(\.rawValue) == ["carried", "stepped_up"])
        #expect(Revocation.allCases.map(\.rawValue) == ["mistake", "abuse", "superseded", "other"])
        #expect(FormerLinks.allCases.map(\.rawValue) == ["follow", "cut"])
        #expect(Audience.allCases.map(\.rawValue) == ["public", "private"])
    }
}
