/// Where the log ends. The last row of the log cannot be cut off without this row, and this row cannot be made again
/// without the key.
package struct LogHead: Sendable, Equatable {
    package let seq: Int64
    /// The running value over every event of every handoff, 32 bytes.
    package let running: [UInt8]
    package let kid: UInt16
    /// HMAC over `seq` and `running`.
    package let seal: [UInt8]

    package init(seq: Int64, running: [UInt8], kid: UInt16, seal: [UInt8]) {
        self.seq = seq
        self.running = running
        self.kid = kid
        self.seal = seal
    }
}
