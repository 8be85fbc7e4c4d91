package import HandoffModel

/// What everything new is made with: the time, and ids that nobody else makes.
package struct Mint: Sendable {
    package let now: @Sendable () -> Timestamp
    private let random: @Sendable () throws -> (UInt64, UInt16)

    /// - Parameter random: 80 bits from an approved generator at each call.
    package init(
        now: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable () throws -> (UInt64, UInt16)
    ) {
        self.now = now
        self.random = random
    }

    package func id<Subject>(at time: Timestamp) throws -> Identifier<Subject> {
        Identifier(at: time, random: try random())
    }

    /// An id in the lane of what it is made for.
    package func id<Subject>(at time: Timestamp, in lane: LaneBits) throws -> Identifier<Subject> {
        try id(at: time).inLane(of: lane)
    }
}
