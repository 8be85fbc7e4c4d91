package import HandoffModel
internal import OpenSSL

/// Words that are never stored: they are computed from ids that are, under the ring's customer secret, which stays the
/// same over all rotations. So a page can show them again, and a stolen database cannot tell them.
package struct DerivedWords: Sendable {
    private let keys: KeySource

    package init(keys: KeySource) { self.keys = keys }

    /// The two words of a claim for its author to post.
    /// - Parameter serial: another pair when those before belong to somebody else.
    package func echo(of claim: ClaimID, serial: Int) throws -> WordPair {
        try pair("handoff/v1/echo-words", claim.bytes, serial)
    }

    /// The two words by which the two ends of a conversation know each other.
    /// - Parameter serial: which contact; a pair is good for one.
    package func contact(of handoff: HandoffID, serial: Int) throws -> WordPair {
        try pair("handoff/v1/contact-words", handoff.bytes, serial)
    }

    private func pair(_ label: String, _ id: [UInt8], _ serial: Int) throws -> WordPair {
        var transcript = Transcript(label)
        transcript.add(id)
        transcript.add(UInt64(bitPattern: Int64(serial)))
        let bytes = try keys.prepared.customer.authenticate(transcript.bytes)
        return WordPair(bytes[0], bytes[1])
    }
}
