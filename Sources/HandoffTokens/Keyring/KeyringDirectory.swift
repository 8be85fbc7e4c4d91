package import HandoffModel

/// The directory that holds `keyring.json`, and the commands of `handoff keys` on it.
///
/// A change is one atomic step: an exclusive lock, then a new file beside the old one, synced, then renamed over it.
/// Readers need no lock: they see the old ring or the new one.
package struct KeyringDirectory: Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    package var file: String { path + "/" + Self.fileName }
    static let fileName = "keyring.json"

    /// Makes a ring with one key; makes the directory too, with mode 0700, if there is none.
    /// - Throws: ``KeyringError/alreadyThere(path:)``: a ring is never overwritten.
    @discardableResult
    package func create(at now: Timestamp) throws -> Keyring {
        try LockedDirectory.make(path)
        let directory = try LockedDirectory.locking(path)
        guard try !directory.holds(Self.fileName) else { throw KeyringError.alreadyThere(path: file) }
        return try write(.make(at: now), to: directory)
    }

    /// Reads and checks the ring.
    /// - Throws: ``KeyringError`` when it is missing, damaged, of an unknown format, or open to other users.
    package func load() throws -> Keyring { try read().ring }

    /// Lets a new key sign and retires the one that signed.
    @discardableResult
    package func rotate(at now: Timestamp) throws -> Keyring { try change { try $0.rotated(at: now) } }

    /// Lets key `kid` verify only.
    @discardableResult
    package func retire(_ kid: UInt16) throws -> Keyring { try change { try $0.retiring(kid) } }

    /// Refuses the tokens of key `kid` from now on; if it signs, a new key takes its place.
    @discardableResult
    package func revoke(_ kid: UInt16, at now: Timestamp) throws -> Keyring {
        try change { try $0.revoking(kid, at: now) }
    }

    /// The ring, and by what to see that the file is another one since.
    func read() throws -> (ring: Keyring, identity: FileIdentity) {
        let (text, identity) = try PrivateFile.read(file, in: path)
        do {
            return (try KeyringFile.ring(text), identity)
        } catch KeyringFile.Refusal.damaged(let reason) {
            throw KeyringError.damaged(path: file, reason: reason)
        } catch KeyringFile.Refusal.unknownVersion(let version) {
            throw KeyringError.unknownVersion(path: file, version: version)
        }
    }

    private func change(_ change: (Keyring) throws -> Keyring) throws -> Keyring {
        guard try FileIdentity.of(file) != nil else { throw KeyringError.missing(path: file) }
        let directory = try LockedDirectory.locking(path)
        let before = try load()
        let after = try change(before)
        return after == before ? before : try write(after, to: directory)
    }

    /// - Returns: the ring as the file has it, with times in whole seconds.
    private func write(_ ring: Keyring, to directory: borrowing LockedDirectory) throws -> Keyring {
        let text = try KeyringFile(ring).encoded()
        try directory.replace(Self.fileName, with: text)
        return try KeyringFile.ring(text)
    }
}
