package import HandoffModel
internal import OpenSSL

/// In which lane the answer to a request is kept that makes a handoff, and with it the handoff.
package struct AnswerLanes: Sendable {
    private let keys: KeySource

    package init(keys: KeySource) { self.keys = keys }

    /// A keyed digest decides: whoever chooses `Idempotency-Key`s cannot aim at one lane, and the same request finds the
    /// same lane over all rotations, for the key comes from the ring's customer secret.
    /// - Parameter name: caller, route and key.
    package func lane(ofAnswer name: String) throws -> LaneBits {
        var transcript = Transcript("handoff/v1/answer-lane")
        transcript.add(name)
        return LaneBits(rawValue: try keys.prepared.customer.authenticate(transcript.bytes)[0])
    }
}
