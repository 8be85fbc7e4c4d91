/// The entries of a log as a Merkle tree, of which only the roots of its perfect subtrees are kept: enough to add an entry
/// and to tell the tree's root. Source: RFC 6962, 2.1.
///
/// A tree of n leaves has one such subtree for each bit of n that is set, the largest to the left.
package struct CompactRange: Sendable, Equatable {
    /// How many leaves the tree has.
    package private(set) var size: Int64
    /// The subtrees' roots from left to right, 32 bytes each, at most 63 of them: what a column keeps.
    package private(set) var bytes: [UInt8]

    /// The bytes of a root, and of every other node.
    package static let nodeSize = 32

    /// Stand before what is hashed, so that no leaf has the hash of a node.
    private enum Prefix {
        static let leaf: UInt8 = 0
        static let node: UInt8 = 1
    }

    /// A tree without a leaf.
    package init() {
        size = 0
        bytes = []
    }

    /// A tree as it was kept.
    /// - Parameter bytes: ``bytes`` of a tree of `size` leaves; nil for a number of bytes that no such tree has.
    package init?(size: Int64, nodes bytes: [UInt8]) {
        guard size >= 0, bytes.count == size.nonzeroBitCount * Self.nodeSize else { return nil }
        self.size = size
        self.bytes = bytes
    }

    /// Adds a leaf to the right: two digests on average. When one of them fails, the tree is as it was.
    /// - Parameter digest: SHA-256.
    package mutating func append(leaf data: [UInt8], digest: ([UInt8]) throws -> [UInt8]) rethrows {
        var input: [UInt8] = []  // of every digest in turn, so that all of them share its memory
        input.reserveCapacity(1 + max(data.count, 2 * Self.nodeSize))
        input.append(Prefix.leaf)
        input += data
        var root = try digest(input)
        var kept = bytes.count
        for _ in 0..<(~size).trailingZeroBitCount {  // as many as a 1 is carried on when `size` grows by it
            kept -= Self.nodeSize
            try Self.join(bytes[kept..<(kept + Self.nodeSize)], &root, by: digest, through: &input)
        }
        bytes.removeLast(bytes.count - kept)
        bytes += root
        size += 1
    }

    /// The root of the whole tree, 32 bytes.
    /// - Parameter digest: SHA-256.
    package func root(digest: ([UInt8]) throws -> [UInt8]) rethrows -> [UInt8] {
        guard size > 0 else { return try digest([]) }
        var kept = bytes.count - Self.nodeSize
        var root = Array(bytes[kept...])
        var input: [UInt8] = []
        input.reserveCapacity(1 + 2 * Self.nodeSize)
        while kept > 0 {
            kept -= Self.nodeSize
            try Self.join(bytes[kept..<(kept + Self.nodeSize)], &root, by: digest, through: &input)
        }
        return root
    }

    /// Makes `root` the node above `left` and itself.
    private static func join(
        _ left: ArraySlice<UInt8>, _ root: inout [UInt8], by digest: ([UInt8]) throws -> [UInt8],
        through input: inout [UInt8]
    ) rethrows {
        input.removeAll(keepingCapacity: true)
        input.append(Prefix.node)
        input += left
        input += root
        root = try digest(input)
    }
}
