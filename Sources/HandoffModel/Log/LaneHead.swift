/// Where the log of a lane ends: how many entries it has, and what stands for all of them.
package struct LaneHead: Hashable, Sendable {
    package let lane: UInt8
    /// The entries of the lane: 0 or more.
    package let size: Int64
    /// The root of the Merkle tree over them, 32 bytes. Source: RFC 6962, 2.1.
    package let root: [UInt8]

    package init(lane: UInt8, size: Int64, root: [UInt8]) {
        self.lane = lane
        self.size = size
        self.root = root
    }
}

extension LaneHead {
    /// `lane 3 1200 ` and the root in base64.
    var line: String { "lane \(lane) \(size) \(Base64.standard.encode(root))" }

    /// Nil unless `line` is the one of some head.
    init?(line: Substring) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 4, let lane = UInt8(parts[1]), let size = Int64(parts[2]),
            let root = Base64.standard.decode(String(parts[3]))
        else { return nil }
        self.init(lane: lane, size: size, root: root)
        guard self.line.utf8.elementsEqual(line.utf8) else { return nil }  // signs, zeros in front, another first word
    }
}
