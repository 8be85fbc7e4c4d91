/// One of the parts that a store deals its handoffs out to. Steps within a lane come one after the other, and each lane
/// has a log of its own, so that many may write at a time.
package struct Lane: Hashable, Comparable, Sendable {
    /// From 0.
    package let number: UInt8

    package init(_ number: UInt8) { self.number = number }

    package static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// What decides about the lane of a handoff, and of all that was made for it: the last eight bits of the id.
package struct LaneBits: Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// How many lanes a database has. It is fixed when the database is made: a lane's log would lose its order.
package struct LaneCount: Hashable, Sendable {
    package let rawValue: UInt8
    package static let standard = LaneCount(unchecked: 16)

    /// Nil for none.
    package init?(_ count: UInt8) {
        guard count > 0 else { return nil }
        rawValue = count
    }

    private init(unchecked count: UInt8) { rawValue = count }

    package func lane(of bits: LaneBits) -> Lane { Lane(bits.rawValue % rawValue) }

    package var all: [Lane] { (0..<rawValue).map(Lane.init) }
}

extension Identifier {
    /// The same in the ids of a handoff, its claims and its sessions.
    package var laneBits: LaneBits { LaneBits(rawValue: UInt8(truncatingIfNeeded: low)) }

    /// This id with other lane bits.
    package func inLane(of bits: LaneBits) -> Self { Self(high: high, low: low & ~0xff | UInt64(bits.rawValue)) }
}
