package import HandoffModel

/// A sealed statement of what the log was at one of its entries. Kept in the database, and worth more outside of it.
package struct Checkpoint: Sendable, Equatable {
    package let seq: Int64
    package let at: Timestamp
    package let kid: UInt16
    /// HMAC over `seq`, `at` and the running value there.
    package let seal: [UInt8]

    package init(seq: Int64, at: Timestamp, kid: UInt16, seal: [UInt8]) {
        self.seq = seq
        self.at = at
        self.kid = kid
        self.seal = seal
    }
}
