import Synchronization

/// One accepted write: runs inside a transaction, and then hears how the commit went.
struct WriteJob: Sendable {
    let scope: WriteScope
    let perform: @Sendable (StoreTransaction) throws -> Void
    /// Called once, with why nothing was kept; nil when everything was.
    let finish: @Sendable ((any Error)?) -> Void
}

extension WriteJob {
    /// A job that gives `continuation` what `body` returned, or what it was refused with.
    init<T: Sendable>(
        _ scope: WriteScope, _ continuation: CheckedContinuation<T, any Error>,
        _ body: @escaping @Sendable (StoreTransaction) throws -> T
    ) {
        let result = Mutex<T?>(nil)
        self.init(
            scope: scope,
            perform: { step in
                let value = try body(step)
                result.withLock { $0 = value }
            },
            finish: { failure in
                if let failure {
                    continuation.resume(throwing: failure)
                } else if let value = result.withLock({ $0 }) {
                    continuation.resume(returning: value)
                } else {
                    continuation.resume(throwing: StoreError.unavailable("a committed step left no result"))
                }
            })
    }
}
