import Synchronization

/// One handoff on its way through the loop, as a client saw it: what was asked, and what was acknowledged.
final class Journey: Sendable {
    struct Seen: Sendable {
        var issued: Client.Issued?
        var claim: String?
        /// A redemption was sent; its answer may be lost.
        var mayBeRedeemed = false
        var session: String?
        var mayBeAccepted = false
        var isAccepted = false
        var mayBeClosed = false
        var isClosed = false
    }

    /// Also the idempotency key of its issue.
    let name: String
    let goal: Goal
    private let state = Mutex(Seen())

    /// How far it goes.
    enum Goal: Int, CaseIterable, Sendable { case issue, redeem, accept, close }

    init(_ name: String, _ goal: Goal) {
        self.name = name
        self.goal = goal
    }

    var seen: Seen { state.withLock { $0 } }

    private func note(_ change: (inout sending Seen) -> Void) { state.withLock { change(&$0) } }

    /// Goes on from where it stands, counting each acknowledgement with `acknowledged`. A step whose answer was lost is
    /// asked again, as a client does.
    func travel(_ client: Client, acknowledged: () -> Void) async throws {
        if seen.issued == nil {
            let issued = try await client.issue(idempotencyKey: name)
            note { $0.issued = issued }
            acknowledged()
        }
        guard goal != .issue, let issued = seen.issued else { return }
        if seen.claim == nil {
            let claim = try await client.claim(issued.link)
            note { $0.claim = claim }
        }
        guard let claim = seen.claim else { return }
        if seen.session == nil {
            note { $0.mayBeRedeemed = true }
            let session = try await client.redeem(claim)
            note { $0.session = session }
            acknowledged()
        }
        guard goal != .redeem else { return }
        if !seen.isAccepted {
            note { $0.mayBeAccepted = true }
            try await client.accept(issued.id)
            note { $0.isAccepted = true }
            acknowledged()
        }
        guard goal != .accept else { return }
        if !seen.isClosed {
            note { $0.mayBeClosed = true }
            try await client.close(issued.id)
            note { $0.isClosed = true }
            acknowledged()
        }
    }
}
