import Synchronization

/// The calls that use the connections now: closing waits for them, and none begins after it.
///
/// A connection that was closed must not be used: GRDB reads through a null pointer then.
final class OpenCalls: Sendable {
    private struct State {
        var running = 0
        var isClosed = false
        var whenIdle: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// - Throws: ``StoreError/closed``.
    func begin() throws {
        try state.withLock { state in
            guard !state.isClosed else { throw StoreError.closed }
            state.running += 1
        }
    }

    /// Once for each ``begin()`` that did not throw.
    func end() {
        let whenIdle = state.withLock { state in
            state.running -= 1
            return state.running == 0 ? state.whenIdle.take() : nil
        }
        whenIdle?.resume()
    }

    /// Lets no more calls begin, and returns when those that run have ended.
    /// - Throws: ``StoreError/closed`` to all but the first who asks.
    func close() async throws {
        try state.withLock { state in
            guard !state.isClosed else { throw StoreError.closed }
            state.isClosed = true
        }
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if state.running > 0 { state.whenIdle = continuation }
                return state.running == 0
            }
            if isIdle { continuation.resume() }
        }
    }
}
