package import HandoffModel

/// The keyed functions that the audit log is sealed with, passed in: this module holds no keys.
package struct AuditSeal: Sendable {
    /// The key that seals now.
    package let kid: @Sendable () -> UInt16
    /// HMAC-SHA-256 of the bytes under the audit key of `kid`, 32 bytes; nil for a key that is not in the ring.
    package let mac: @Sendable (_ kid: UInt16, _ bytes: [UInt8]) throws -> [UInt8]?
    /// SHA-256.
    package let digest: @Sendable (_ bytes: [UInt8]) throws -> [UInt8]

    package init(
        kid: @escaping @Sendable () -> UInt16,
        mac: @escaping @Sendable (UInt16, [UInt8]) throws -> [UInt8]?,
        digest: @escaping @Sendable ([UInt8]) throws -> [UInt8]
    ) {
        self.kid = kid
        self.mac = mac
        self.digest = digest
    }
}

/// One row of the log as it is stored, unparsed: damage must not keep it from being read.
package struct LogEntry: Sendable, Equatable {
    /// Its place among all events of all handoffs, from 1, without a gap.
    package let seq: Int64
    package let handoff: [UInt8]
    package let number: Int64
    package let at: Int64
    package let actor: String
    package let kind: String
    package let payload: String
    package let kid: Int64
    /// HMAC over all of the above but `seq`, and over the chain value before it in the same handoff.
    package let chain: [UInt8]

    package init(
        seq: Int64, handoff: [UInt8], number: Int64, at: Int64, actor: String, kind: String, payload: String,
        kid: Int64, chain: [UInt8]
    ) {
        self.seq = seq
        self.handoff = handoff
        self.number = number
        self.at = at
        self.actor = actor
        self.kind = kind
        self.payload = payload
        self.kid = kid
        self.chain = chain
    }
}

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
