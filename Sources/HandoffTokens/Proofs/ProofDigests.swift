package import HandoffModel
internal import OpenSSL

/// What the store keeps of anything short that a person types: a keyed digest, 34 bytes: kid 2 | HMAC-SHA-256 32.
///
/// The key is outside the database, so that a stolen one cannot be searched for words, dates or codes
/// (SP 800-63B-4: keyed, salted, apart). What a digest is of stands in it: no two uses give the same bytes.
package struct ProofDigests: Sendable {
    private let keys: KeySource

    package init(keys: KeySource) { self.keys = keys }

    /// Of the two words that a claim is shown, for ``StoredEcho``.
    package func echo(_ words: WordPair, of handoff: HandoffID) throws -> [UInt8] {
        try digest(echo: words, handoff, keys.prepared.signing)
    }

    /// Every digest under which these words may be kept: one for each key of the ring that is not revoked.
    package func echoCandidates(_ words: WordPair, of handoff: HandoffID) throws -> [[UInt8]] {
        try keys.prepared.verifying.map { try digest(echo: words, handoff, $0) }
    }

    private func digest(echo words: WordPair, _ handoff: HandoffID, _ keys: DerivedKeys) throws -> [UInt8] {
        try digest("handoff/v1/echo", keys) {
            $0.add(handoff.bytes)
            $0.add([words.first, words.second])
        }
    }

    /// Of a fact about the account, normalised.
    package func fact(_ kind: String, _ value: String, of handoff: HandoffID) throws -> [UInt8] {
        try digest(fact: kind, value, handoff, keys.prepared.signing)
    }

    /// Whether `value` is what `stored` was made of, in a time that tells nothing of how near it comes.
    package func matches(_ stored: [UInt8], fact kind: String, _ value: String, of handoff: HandoffID) throws -> Bool {
        try matches(stored) { try digest(fact: kind, value, handoff, $0) }
    }

    private func digest(
        fact kind: String, _ value: String, _ handoff: HandoffID, _ keys: DerivedKeys
    ) throws -> [UInt8] {
        try digest("handoff/v1/fact", keys) {
            $0.add(handoff.bytes)
            $0.add(kind)
            $0.add(value)
        }
    }

    /// Of a one-time code that the brand sends.
    package func otp(_ code: DigitCode, serial: Int, of handoff: HandoffID, by claim: ClaimID) throws -> [UInt8] {
        try digest(otp: code, serial, handoff, claim, keys.prepared.signing)
    }

    package func matches(
        _ stored: [UInt8], otp code: DigitCode, serial: Int, of handoff: HandoffID, by claim: ClaimID
    ) throws -> Bool {
        try matches(stored) { try digest(otp: code, serial, handoff, claim, $0) }
    }

    private func digest(
        otp code: DigitCode, _ serial: Int, _ handoff: HandoffID, _ claim: ClaimID, _ keys: DerivedKeys
    ) throws -> [UInt8] {
        try digest("handoff/v1/otp", keys) {
            $0.add(handoff.bytes)
            $0.add(claim.bytes)
            $0.add(UInt64(bitPattern: Int64(serial)))
            $0.add(code.bytes)
        }
    }

    /// Of a code that a session is reached by from elsewhere. Its handoff is not in it: the code is all that a caller or another device has.
    package func sessionCode(_ code: Code, _ kind: String) throws -> [UInt8] {
        try digest(sessionCode: code, kind, keys.prepared.signing)
    }

    package func sessionCodeCandidates(_ code: Code, _ kind: String) throws -> [[UInt8]] {
        try keys.prepared.verifying.map { try digest(sessionCode: code, kind, $0) }
    }

    private func digest(sessionCode code: Code, _ kind: String, _ keys: DerivedKeys) throws -> [UInt8] {
        try digest("handoff/v1/session-code", keys) {
            $0.add(kind)
            $0.add(code.bytes)
        }
    }

    /// Of a network as one handoff sees it, 8 bytes: enough to tell two apart, of no use in another handoff.
    package func network(_ prefix: String, of handoff: HandoffID) throws -> [UInt8] {
        var transcript = Transcript("handoff/v1/network")
        transcript.add(handoff.bytes)
        transcript.add(prefix)
        return Array(try keys.prepared.customer.authenticate(transcript.bytes).prefix(8))
    }

    private func digest(
        _ label: String, _ keys: DerivedKeys, _ write: (inout Transcript) -> Void
    ) throws -> [UInt8] {
        var transcript = Transcript(label)
        write(&transcript)
        return [UInt8(keys.kid >> 8), UInt8(keys.kid & 0xff)] + (try keys.proof.authenticate(transcript.bytes))
    }

    /// False when the key of `stored` is revoked: revoking a key ends what it kept.
    private func matches(_ stored: [UInt8], _ make: (DerivedKeys) throws -> [UInt8]) throws -> Bool {
        guard stored.count == 2 + HMACKey.size,
            let keys = keys.prepared.verifying(UInt16(stored[0]) << 8 | UInt16(stored[1]))
        else { return false }
        return constantTimeEqual(try make(keys), stored)
    }
}
