/// Where handoffs live: an append-only log of events, and the state that they make, written together.
///
/// Whatever a ``write(_:)`` returned is on disk. The conformance suite in `Tests/StoreConformance` says the rest.
package protocol Store: Sendable {
    /// The newest change of the tables that this release knows, by name.
    var schema: String { get }

    /// Runs `body` as one all-or-nothing step and answers when it is durable.
    ///
    /// - Parameter scope: what it may change.
    ///
    /// `body` is synchronous: nothing suspends between check and act. It may share its commit with others and may run
    /// again after a conflict, so it touches nothing but its transaction; ids, time and random bytes are made before it.
    /// - Throws: what `body` threw, having changed nothing; ``StoreError/outOfScope`` when it changes something else; or
    ///   another ``StoreError``.
    func write<T: Sendable>(
        _ scope: WriteScope, _ body: @escaping @Sendable (StoreTransaction) throws -> T
    ) async throws -> T

    /// Runs `body` on a consistent view that holds every write answered before the call.
    func read<T: Sendable>(_ body: @escaping @Sendable (any StoreSnapshot) throws -> T) async throws -> T

    /// Signs what the log is now, and keeps it; nil while it is empty.
    func checkpoint() async throws -> SealedCheckpoint?

    /// Finishes what was accepted and closes. Later calls throw ``StoreError/closed``.
    /// - Parameter sealing: whether a last checkpoint is written; one who only looks writes none.
    func close(sealing: Bool) async throws
}

extension Store {
    /// Finishes what was accepted, writes a last checkpoint, and closes.
    package func close() async throws { try await close(sealing: true) }
}
