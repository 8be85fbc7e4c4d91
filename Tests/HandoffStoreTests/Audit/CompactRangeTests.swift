import HandoffModel
import HandoffStore
import OpenSSL
import Testing

@Suite("A compact range has the root of RFC 6962's Merkle tree")
struct CompactRangeTests {
    /// The leaves, and the roots over none to all of them, that the reference implementations of RFC 6962 are tested with
    /// (github.com/google/certificate-transparency, `merkletree/merkle_tree_test.cc`).
    private static let published: (leaves: [[UInt8]], roots: [String]) = (
        leaves: [
            [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57), Array(0x60...0x6F),
        ],
        roots: [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ]
    )

    @Test("The published roots come out")
    func vectors() throws {
        let (leaves, roots) = Self.published
        #expect(roots.count == leaves.count + 1)
        for (count, root) in roots.enumerated() {
            let found = try Self.range(over: leaves.prefix(count)).root(digest: Self.digest)
            #expect(found.hex == root, "\(count) leaves")
        }
    }

    @Test("Up to 300 leaves the root is the one that the definition gives, whatever the leaves' lengths")
    func definition() throws {
        let leaves = (0...300).map { n in [UInt8](repeating: UInt8(truncatingIfNeeded: n), count: n % 97) }
        var range = CompactRange()
        for (count, leaf) in leaves.enumerated() {
            let root = try range.root(digest: Self.digest)
            let defined = try Self.root(of: leaves[..<count])
            #expect(root == defined, "\(count) leaves")
            #expect(range.size == Int64(count))
            try range.append(leaf: leaf, digest: Self.digest)
        }
    }

    @Test("A range that was kept and read again goes on as if it had not been")
    func kept() throws {
        var whole = CompactRange()
        for n in UInt8(0)..<140 {
            var read = try #require(CompactRange(size: whole.size, nodes: whole.bytes))
            #expect(read == whole)
            #expect(whole.bytes.count == 32 * whole.size.nonzeroBitCount)
            try whole.append(leaf: [n], digest: Self.digest)
            try read.append(leaf: [n], digest: Self.digest)
            #expect(read == whole)
        }
    }

    @Test("Bytes that no tree of the size has are no range, nor is a size below zero")
    func unfit() {
        for size in Int64(0)..<70 {
            let count = 32 * size.nonzeroBitCount
            for other in [count - 32, count - 1, count + 1, count + 32] where other >= 0 {
                #expect(CompactRange(size: size, nodes: [UInt8](repeating: 0, count: other)) == nil)
            }
        }
        #expect(CompactRange(size: -1, nodes: [UInt8](repeating: 0, count: 64 * 32)) == nil)
        #expect(CompactRange(size: .min, nodes: [UInt8](repeating: 0, count: 32)) == nil)
    }

    @Test("A leaf that completes the largest subtree leaves one node, which is the root")
    func longestCarry() throws {
        let nodes = (0..<62).map { n in [UInt8](repeating: UInt8(n), count: 32) }
        var range = try #require(CompactRange(size: 1 << 62 - 1, nodes: nodes.flatMap(\.self)))
        let expected = try nodes.reversed().reduce(Self.digest([0, 7])) { try Self.digest([1] + $1 + $0) }
        try range.append(leaf: [7], digest: Self.digest)
        let root = try range.root(digest: Self.digest)
        #expect(range == CompactRange(size: 1 << 62, nodes: expected))
        #expect(root == expected)
    }

    @Test("When a digest fails, whichever it is, nothing was added", arguments: 0...4)
    func failure(_ good: Int) throws {
        struct Fault: Error {}
        let before = try Self.range(over: (UInt8(0)..<15).map { [$0] }[...])
        var after = before
        var calls = 0
        #expect(throws: Fault.self) {
            try after.append(leaf: [15]) { input in
                calls += 1
                guard calls <= good else { throw Fault() }
                return try Self.digest(input)
            }
        }
        #expect(calls == good + 1)
        #expect(after == before)
    }

    @Test("A thousand leaves take fewer than two thousand digests")
    func cost() throws {
        var range = CompactRange()
        var calls = 0
        for n in 0..<1000 {
            try range.append(leaf: [UInt8(truncatingIfNeeded: n)]) { input in
                calls += 1
                return try Self.digest(input)
            }
        }
        #expect(calls < 2000)
    }

    private static func digest(_ bytes: [UInt8]) throws -> [UInt8] { try SHA256.digest(bytes) }

    private static func range(over leaves: ArraySlice<[UInt8]>) throws -> CompactRange {
        var range = CompactRange()
        for leaf in leaves { try range.append(leaf: leaf, digest: digest) }
        return range
    }

    /// RFC 6962, 2.1, word for word: the largest power of two below the number of leaves goes to the left.
    private static func root(of leaves: ArraySlice<[UInt8]>) throws -> [UInt8] {
        guard let first = leaves.first else { return try digest([]) }
        guard leaves.count > 1 else { return try digest([0] + first) }
        var left = 1
        while left * 2 < leaves.count { left *= 2 }
        return try digest([1] + root(of: leaves.prefix(left)) + root(of: leaves.dropFirst(left)))
    }
}
