package import HandoffModel
package import HandoffStore
package import Logging
import ServiceLifecycle

/// Expires and escalates what is due, exactly once, by the deadline index; also forgets old idempotency answers.
///
/// Several may run beside each other: what is due is decided again inside the write, so a second finds nothing to do.
package struct DeadlineWorker: Service {
    let store: any Store
    let brands: Brands
    let now: @Sendable () -> Timestamp
    let every: Duration
    let log: Logger
    static let batch = 200

    /// - Parameter every: how often it looks when nothing was due.
    package init(
        store: any Store, brands: Brands, every: Duration = .seconds(1), log: Logger,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.brands = brands
        self.every = every
        self.log = log
        self.now = now
    }

    package func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if try await runOnce() == Self.batch { continue }
                } catch is CancellationError {
                    return
                } catch {
                    log.error("the deadline worker could not work", metadata: ["error": "\(error)"])
                }
                try await Task.sleep(for: every)
            }
        }
    }

    /// - Returns: how many handoffs were due.
    @discardableResult
    package func runOnce() async throws -> Int {
        let now = now()
        let due = try await store.read { try $0.due(by: now, limit: Self.batch) }
        // Together, so that they share commits.
        try await withThrowingTaskGroup { group in
            for id in due { group.addTask { try await tick(id, at: now) } }
            try await group.waitForAll()
        }
        if due.isEmpty {
            try await store.write(.expired) { tx in
                _ = try tx.forgetAnswers(before: now, limit: Self.batch)
                _ = try tx.forgetProofs(before: now, limit: Self.batch)
            }
        }
        return due.count
    }

    private func tick(_ id: HandoffID, at now: Timestamp) async throws {
        try await store.write(.beside(id)) { [brands] tx in
            let handoff = try tx.handoff(id)
            let events = try handoff.decide(.tick, under: try brands.terms(of: handoff, in: tx), at: now)
            try tx.append(events, to: handoff, by: .service, at: now)
        }
    }
}
