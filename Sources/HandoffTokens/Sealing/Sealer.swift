package import HandoffModel
internal import OpenSSL

/// Makes the data key of each handoff and wraps it under the keyring, so that a stolen database opens nothing.
///
/// A wrapped key, 63 bytes: version 1 | kid 2 | nonce 12 | ciphertext 32 | tag 16. Brand, handoff, version and kid are
/// authenticated. Destroying the wrapped key erases all that the data key sealed.
package struct Sealer: Sendable {
    let keys: KeySource

    package init(keys: KeySource) { self.keys = keys }

    /// A new random data key for `handoff`, and its wrapped form for the store.
    package func makeKey(brand: BrandID, handoff: HandoffID) throws -> (key: DataKey, wrapped: [UInt8]) {
        let wrapping = keys.prepared.signing
        let secret = try Secret.random(count: AESGCMKey.keySize)
        let header = SealedHeader(kid: wrapping.kid)
        let sealed = try wrapping.seal.seal(
            secret.bytes, context: Self.context(header, brand: brand, handoff: handoff))
        return (try DataKey(secret, brand: brand, handoff: handoff), header.bytes + sealed)
    }

    /// The data key in `wrapped`, under whatever key of the ring it was wrapped, revoked ones too.
    /// - Throws: ``SealingError``.
    package func unwrap(_ wrapped: [UInt8], brand: BrandID, handoff: HandoffID) throws -> DataKey {
        let (header, sealed) = try SealedHeader.split(wrapped)
        guard let keys = keys.prepared.reading(header.kid) else { throw SealingError.missingKey(header.kid) }
        let secret = try SealingError.translate { () throws(OpenSSLError) in
            try keys.seal.open(sealed, context: Self.context(header, brand: brand, handoff: handoff))
        }
        guard secret.count == AESGCMKey.keySize else { throw SealingError.notAuthentic }
        return try DataKey(Secret(secret), brand: brand, handoff: handoff)
    }

    private static func context(_ header: SealedHeader, brand: BrandID, handoff: HandoffID) -> [UInt8] {
        var transcript = Transcript("handoff/v1/data-key")
        transcript.add(header.bytes)
        transcript.add(brand.name)
        transcript.add(handoff.bytes)
        return transcript.bytes
    }
}

/// Why something sealed does not open.
package enum SealingError: Error, Equatable, Sendable {
    /// It was changed, cut, or moved to another brand, handoff, field or context.
    case notAuthentic
    /// It was sealed under a key that the ring does not have: `keys/` is of another installation, or an old copy.
    case missingKey(UInt16)

    /// Runs `open`; what libcrypto calls not authentic gets this module's name.
    static func translate<Result>(_ open: () throws(OpenSSLError) -> Result) throws -> Result {
        do throws(OpenSSLError) { return try open() } catch {
            if error == .notAuthentic { throw SealingError.notAuthentic }
            throw error
        }
    }
}

/// What stands before a text that is sealed under the keyring: version 1 | kid 2.
struct SealedHeader {
    static let version: UInt8 = 1
    let kid: UInt16

    var bytes: [UInt8] { [Self.version, UInt8(kid >> 8), UInt8(kid & 0xff)] }

    static func split(_ sealed: [UInt8]) throws(SealingError) -> (header: SealedHeader, rest: [UInt8]) {
        guard sealed.count > 3, sealed[0] == version else { throw .notAuthentic }
        return (SealedHeader(kid: UInt16(sealed[1]) << 8 | UInt16(sealed[2])), Array(sealed[3...]))
    }
}
