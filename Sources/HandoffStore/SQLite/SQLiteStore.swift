package import HandoffModel

/// The embedded store.
package typealias SQLiteStore = EngineStore<SQLiteEngine>

extension SQLiteStore {
    /// Opens or creates the file at `path`, and brings its tables up to this release; in memory when `path` is nil.
    ///
    /// - Parameter lanes: how many the database gets if it is made.
    /// - Throws: ``StoreError/wrongSchema(_:)`` for a file of a newer release or of something else.
    package convenience init(
        path: String?, lanes: LaneCount = .standard, seal: AuditSeal, waiting: Int = 4096,
        checkpoints: CheckpointRate = .standard,
        afterBatch: (@Sendable () -> Void)? = nil, now: @escaping @Sendable () -> Timestamp
    ) throws {
        self.init(
            try SQLiteEngine(try SQLiteFile.open(path, lanes: lanes)), seal: seal, waiting: waiting,
            checkpoints: checkpoints, afterBatch: afterBatch, now: now)
    }
}
