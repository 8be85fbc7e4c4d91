internal import HandoffModel
internal import OpenSSL

/// The key of one handoff: seals its context and other personal fields.
///
/// A sealed field: version 1 | nonce 12 | ciphertext | tag 16. Version, brand, handoff and field name are authenticated,
/// so that a sealed field opens in its own place only. Prints `<redacted>`.
package struct DataKey: Sendable {
    private let key: AESGCMKey
    private let brand: BrandID
    private let handoff: HandoffID

    init(_ secret: Secret, brand: BrandID, handoff: HandoffID) throws {
        key = try AESGCMKey(secret)
        self.brand = brand
        self.handoff = handoff
    }

    /// - Parameter field: the name of the place where the sealed bytes are kept, such as `summary`.
    package func seal(_ plain: [UInt8], field: String) throws -> [UInt8] {
        [Self.version] + (try key.seal(plain, context: context(field)))
    }

    /// - Throws: ``SealingError/notAuthentic`` for what this key did not seal for this field.
    package func open(_ sealed: [UInt8], field: String) throws -> [UInt8] {
        guard sealed.first == Self.version else { throw SealingError.notAuthentic }
        return try SealingError.translate { () throws(OpenSSLError) in
            try key.open(Array(sealed.dropFirst()), context: context(field))
        }
    }

    private static let version: UInt8 = 1

    private func context(_ field: String) -> [UInt8] {
        var transcript = Transcript("handoff/v1/field")
        transcript.add(UInt64(Self.version))
        transcript.add(brand.name)
        transcript.add(handoff.bytes)
        transcript.add(field)
        return transcript.bytes
    }
}

extension DataKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
