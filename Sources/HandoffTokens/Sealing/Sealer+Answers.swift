import HandoffModel
internal import OpenSSL

/// Answers kept for a repeated request with the same `Idempotency-Key`, which may hold links and session tokens.
extension Sealer {
    /// Seals an answer: version 1 | kid 2 | nonce 12 | ciphertext | tag 16.
    /// - Parameter context: where the answer belongs, such as brand, route and key; authenticated, not kept.
    package func sealAnswer(_ answer: [UInt8], context: String) throws -> [UInt8] {
        let sealing = keys.prepared.signing
        let header = SealedHeader(kid: sealing.kid)
        return header.bytes + (try sealing.replay.seal(answer, context: Self.context(header, context)))
    }

    /// - Throws: ``SealingError``.
    package func openAnswer(_ sealed: [UInt8], context: String) throws -> [UInt8] {
        let (header, rest) = try SealedHeader.split(sealed)
        guard let keys = keys.prepared.reading(header.kid) else { throw SealingError.missingKey(header.kid) }
        return try SealingError.translate { () throws(OpenSSLError) in
            try keys.replay.open(rest, context: Self.context(header, context))
        }
    }

    private static func context(_ header: SealedHeader, _ context: String) -> [UInt8] {
        var transcript = Transcript("handoff/v1/answer")
        transcript.add(header.bytes)
        transcript.add(context)
        return transcript.bytes
    }
}
