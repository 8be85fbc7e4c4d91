/// One row of the log as it is stored, unparsed: damage must not keep it from being read.
package struct LogEntry: Sendable, Equatable {
    /// The number of its lane.
    package let lane: Int64
    /// Its place in the log of its lane, from 1, without a gap.
    package let seq: Int64
    package let handoff: [UInt8]
    package let number: Int64
    package let at: Int64
    package let actor: String
    package let kind: String
    package let payload: EntryPayload
    package let kid: Int64
    /// HMAC over all of the above but ``lane`` and ``seq``, with the payload's digest in its place, and over the chain value
    /// before it in the same handoff.
    package let chain: [UInt8]

    package init(
        lane: Int64, seq: Int64, handoff: [UInt8], number: Int64, at: Int64, actor: String, kind: String,
        payload: EntryPayload, kid: Int64, chain: [UInt8]
    ) {
        self.lane = lane
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

extension LogEntry {
    /// What the tree of its lane has for it. Who holds the payload and its salt can show with this, and without a key,
    /// that the entry is in the log.
    func leaf(_ digest: [UInt8]) -> [UInt8] { chain + digest }
}
