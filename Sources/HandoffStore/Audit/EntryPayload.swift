/// What an event says beside its kind, as the log keeps it.
///
/// The chain covers its digest alone, and the salt keeps that from being found by trying texts: a payload can be dropped,
/// with its salt, and the chain still holds.
package enum EntryPayload: Sendable, Equatable {
    /// - Parameter salt: 16 random bytes.
    case kept(text: String, salt: [UInt8])
    /// - Parameter digest: 32 bytes.
    case dropped(digest: [UInt8])

    package static let saltSize = 16

    /// SHA-256 of the salt and the text, 32 bytes.
    func digest(by seal: AuditSeal) throws -> [UInt8] {
        switch self {
        case .kept(let text, let salt): try seal.digest(salt + Array(text.utf8))
        case .dropped(let digest): digest
        }
    }

    package var text: String? {
        switch self {
        case .kept(let text, _): text
        case .dropped: nil
        }
    }
}
