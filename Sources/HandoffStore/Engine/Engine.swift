package import HandoffModel

/// A database that a store stands on, and all that differs between stores: how rows are loaded, written and committed.
package protocol Engine: Sendable {
    /// The newest change of the tables that this release knows, by name.
    var schema: String { get }
    /// How many lanes the database was made with.
    var lanes: LaneCount { get }

    /// Runs `body` on the thread of the one connection that writes, after the bodies before it. Does not wait for it.
    func write(_ body: @escaping @Sendable (any EngineWriter) -> Void)

    /// Runs `body` on a consistent view that holds every commit made before the call.
    /// - Throws: what `body` threw; or ``EngineFault``.
    func read<T: Sendable>(_ body: @escaping @Sendable (any StoreSnapshot) throws -> T) async throws -> T

    /// Gives up its connections. Nothing runs on them, and nothing is asked of it after.
    func close() async throws
}

/// The rows of an engine. Every write is guarded in itself: what a guard answers is returned, never read beforehand.
///
/// A row that breaks a rule of the tables, because its key is taken or what it belongs to is missing, is an
/// ``EngineFault``, and so is one that is written outside of a transaction.
package protocol EngineRows: AnyObject, StoreSnapshot, HandoffRows, SessionRows, ProofRows, BrandRows, AnswerRows,
    LogRows
{}

/// The rows as the one who writes sees them, and how changes become durable together.
package protocol EngineWriter: EngineRows {
    func begin() throws
    /// Everything since ``begin()`` is durable when it returns.
    func commit() throws
    /// Undoes everything since ``begin()``. Also for a transaction that the engine has ended by itself.
    func rollBack()

    /// Marks where a step begins, inside a transaction.
    func beginStep() throws
    /// Keeps the changes since ``beginStep()``.
    func endStep() throws
    /// Undoes the changes since ``beginStep()``.
    func undoStep() throws
}
