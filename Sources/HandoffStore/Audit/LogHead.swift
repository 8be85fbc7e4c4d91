package import HandoffModel

/// Where the log of a lane ends. Its last entry cannot be cut off without this row, and this row cannot be made again
/// without the key.
package struct LogHead: Sendable, Equatable {
    package let lane: Lane
    /// The entries of the lane as a Merkle tree (RFC 6962, 2.1).
    package let tree: CompactRange
    package let kid: UInt16
    /// HMAC over the others.
    package let seal: [UInt8]

    package init(lane: Lane, tree: CompactRange, kid: UInt16, seal: [UInt8]) {
        self.lane = lane
        self.tree = tree
        self.kid = kid
        self.seal = seal
    }
}
