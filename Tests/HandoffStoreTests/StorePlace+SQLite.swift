import HandoffModel
import HandoffStore
import StoreConformance

extension StorePlace {
    /// SQLite in memory: every opening makes an empty one.
    static func memory(_ seal: AuditSeal? = nil) throws -> StorePlace {
        let seal = try seal ?? TestKeys.seal()
        return StorePlace(isDurable: false, seal: seal) { bounds in
            try SQLiteStore(path: nil, seal: seal, bounds)
        }
    }

    /// SQLite in a file of `folder`, which lives as long as the place.
    static func disk(_ folder: TemporaryFolder, _ seal: AuditSeal? = nil) throws -> StorePlace {
        let seal = try seal ?? TestKeys.seal()
        return StorePlace(isDurable: true, seal: seal) { bounds in
            try SQLiteStore(path: folder.path(), seal: seal, bounds)
        }
    }
}

extension SQLiteStore {
    convenience init(path: String?, seal: AuditSeal, _ bounds: StorePlace.Bounds = .init()) throws {
        try self.init(
            path: path, seal: seal, waiting: bounds.waiting,
            checkpoints: CheckpointRate(events: bounds.checkpointEvents, interval: .zero),
            now: { Scene.start })
    }
}
