import HandoffModel

enum CheckpointColumn: Int32, TableColumn {
    case number, note

    static let table = "checkpoint"
}

extension SQLiteRows {
    func layout() throws -> StoreLayout {
        let layout = try statements.row(Self.selectLayout, { _ in }) { row -> StoreLayout? in
            let count = UInt8(exactly: try row[.lanes] as Int64).flatMap(LaneCount.init)
            let database: [UInt8] = try row[.name]
            return count.map { StoreLayout(lanes: $0, database: database) }
        }
        guard let layout = layout ?? nil else { throw StoreError.damaged("layout") }
        return layout
    }
    private enum LayoutColumn: Int32, SQLName { case lanes, name }
    private static let selectLayout: Query<NoName, LayoutColumn> = "SELECT \(.columns) FROM layout"

    func checkpoints() throws -> [String] {
        try statements.rows(Self.selectCheckpoints, { _ in }, { try $0[.note] })
    }
    private static let selectCheckpoints: Query<NoName, CheckpointColumn> =
        "SELECT \(.columns) FROM checkpoint ORDER BY number"

    func insert(_ checkpoint: SealedCheckpoint) throws {
        _ = try statements.change(Self.insertCheckpoint) {
            $0.bind(.number, Int64?.none)  // SQLite takes the next
            $0.bind(.note, checkpoint.note)
        }
    }
    private static let insertCheckpoint = Change<CheckpointColumn>.insert
}
