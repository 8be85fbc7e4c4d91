import HandoffStore
import Synchronization

/// A store that counts how often it is looked at and written to.
final class CountedStore: Store {
    struct Calls: Equatable { var reads = 0, writes = 0 }

    private let store: any Store
    private let counted = Mutex(Calls())

    init(_ store: any Store) { self.store = store }

    var calls: Calls { counted.withLock(\.self) }

    func read<T: Sendable>(_ body: @escaping @Sendable (any StoreSnapshot) throws -> T) async throws -> T {
        counted.withLock { $0.reads += 1 }
        return try await store.read(body)
    }

    func write<T: Sendable>(
        _ scope: WriteScope, _ body: @escaping @Sendable (StoreTransaction) throws -> T
    ) async throws -> T {
        counted.withLock { $0.writes += 1 }
        return try await store.write(scope, body)
    }

    var schema: String { store.schema }
    func checkpoint() async throws -> SealedCheckpoint? { try await store.checkpoint() }
    func close(sealing: Bool) async throws { try await store.close(sealing: sealing) }
}
