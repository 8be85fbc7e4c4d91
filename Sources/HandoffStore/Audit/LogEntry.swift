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
