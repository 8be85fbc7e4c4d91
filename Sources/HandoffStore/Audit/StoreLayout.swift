package import HandoffModel

/// What is fixed when a database is made.
package struct StoreLayout: Sendable, Equatable {
    package let lanes: LaneCount
    /// 16 random bytes: which database this is, of all that there are.
    package let database: [UInt8]

    package init(lanes: LaneCount, database: [UInt8]) {
        self.lanes = lanes
        self.database = database
    }
}
