import Dispatch

/// Holds a step of the writer inside its body until it is let go, so that what waits behind it can be looked at.
package final class Gate: Sendable {
    private let lock = DispatchSemaphore(value: 0)
    private let arrivals = AsyncStream.makeStream(of: Void.self)

    package init() {}

    /// Called in the body of a write: says that it has come here, and waits.
    package func hold() {
        arrivals.continuation.yield()
        lock.wait()
    }

    /// Returns when a write has come to ``hold()``.
    package func arrival() async {
        for await _ in arrivals.stream { return }
    }

    /// Runs `body`; when its test runs out of time, the held write goes on, so that a broken store fails instead of hanging.
    package func holding<Result: Sendable>(_ body: () async throws -> Result) async rethrows -> Result {
        try await withTaskCancellationHandler(operation: body, onCancel: { open() })
    }

    /// Lets one held write go on, now or when it comes.
    package func open() { lock.signal() }
}
