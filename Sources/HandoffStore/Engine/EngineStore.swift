package import HandoffModel

/// The store over an engine: everything that is the same for every engine.
package final class EngineStore<Base: Engine>: Store {
    let engine: Base
    private let commits: GroupCommit
    private let calls = OpenCalls()

    /// - Parameters:
    ///   - waiting: how many writes may wait before ``StoreError/busy``.
    ///   - checkpoints: how often the log is sealed while events are written.
    ///   - afterBatch: runs on the writer's thread whenever it has done what was waiting: what its steps left on the stack
    ///     can be overwritten there.
    package init(
        _ engine: Base, seal: AuditSeal, waiting: Int = 4096, checkpoints: CheckpointRate = .standard,
        afterBatch: (@Sendable () -> Void)? = nil, now: @escaping @Sendable () -> Timestamp
    ) {
        self.engine = engine
        commits = GroupCommit(
            engine, seal: seal, bounds: GroupCommit.Bounds(waiting: waiting, checkpoints: checkpoints),
            afterBatch: afterBatch, now: now)
    }

    package var schema: String { engine.schema }

    package func write<T: Sendable>(
        _ scope: WriteScope, _ body: @escaping @Sendable (StoreTransaction) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            do {
                try commits.submit(WriteJob(scope, continuation, body))
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any StoreSnapshot) throws -> T
    ) async throws -> T {
        try calls.begin()
        defer { calls.end() }
        do {
            return try await engine.read(body)
        } catch {
            throw StoreError.from(error)
        }
    }

    private func sealing() -> @Sendable (StoreTransaction) throws -> SealedCheckpoint? {
        let (now, seal) = (commits.now, commits.seal)
        return { try $0.seal(at: now(), by: seal) }
    }

    package func checkpoint() async throws -> SealedCheckpoint? {
        try await write(.log, sealing())
    }

    package func close(sealing: Bool) async throws {
        try await calls.close()
        let sealed = await lastCheckpoint(isWritten: sealing)
        try await engine.close()
        try sealed.get()
    }

    /// Ends the writing, if asked for with a checkpoint behind everything that was accepted.
    private func lastCheckpoint(isWritten: Bool) async -> Result<Void, any Error> {
        do {
            if isWritten {
                let sealing = sealing()
                _ = try await withCheckedThrowingContinuation { continuation in
                    commits.close(after: WriteJob(.log, continuation, sealing))
                }
            }
            await commits.close()
            return .success(())
        } catch {
            await commits.close()
            return .failure(error)
        }
    }
}
