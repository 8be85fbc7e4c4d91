import HandoffModel

/// The scope of a step in a database with so many lanes.
struct StepScope {
    let scope: WriteScope
    let lanes: LaneCount

    init(_ scope: WriteScope, _ lanes: LaneCount) {
        self.scope = scope
        self.lanes = lanes
    }

    /// The lane that it is in; nil when it is in none.
    var lane: Lane? {
        switch scope {
        case .lane(let bits): lanes.lane(of: bits)
        case .accounts, .brands, .expired, .log: nil
        }
    }

    /// Whether a row at `place` may be changed. Nothing is both of a handoff and of something else, so that a step never
    /// needs two at once.
    func holds(_ place: WriteScope) -> Bool {
        switch (scope, place) {
        case (.lane(let own), .lane(let other)): lanes.lane(of: own) == lanes.lane(of: other)
        default: scope == place
        }
    }
}
