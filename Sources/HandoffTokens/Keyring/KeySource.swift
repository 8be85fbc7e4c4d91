internal import OpenSSL
internal import Synchronization

/// The keyring in force, which may be exchanged for a newer one while others use it.
///
/// Whoever needs keys takes the whole ring once and finishes with it, so a rotation never splits one piece of work.
package final class KeySource: Sendable {
    private let directory: KeyringDirectory?
    /// The last of ``Loaded/rings``. Read by every verification, so neither a lock nor a count of references stands
    /// before it: the rings it has ever led to live as long as this source.
    private let current: Atomic<Unmanaged<PreparedRing>>
    /// Held through a reload, so that reloads pass one after the other.
    private let loaded: Mutex<Loaded>

    private struct Loaded {
        /// Of the file that the last ring was read from.
        var identity: FileIdentity?
        /// Every ring that has been in force. Rotations are rare and a ring is small.
        var rings: [PreparedRing]
    }

    /// Reads the ring of `directory`.
    /// - Throws: ``KeyringError``.
    package init(directory: KeyringDirectory) throws {
        let (ring, identity) = try directory.read()
        let prepared = try PreparedRing(ring)
        self.directory = directory
        loaded = Mutex(Loaded(identity: identity, rings: [prepared]))
        current = Atomic(Unmanaged.passUnretained(prepared))
    }

    /// A ring without a file: ``reload()`` finds nothing new.
    package init(ring: Keyring) throws {
        let prepared = try PreparedRing(ring)
        directory = nil
        loaded = Mutex(Loaded(identity: nil, rings: [prepared]))
        current = Atomic(Unmanaged.passUnretained(prepared))
    }

    /// Reads the file again if it is not the one that was read, as one `stat` tells.
    ///
    /// Meant for SIGHUP and for a check every few seconds. When the file cannot be used, the ring in force stays, and
    /// the next call tries again.
    /// - Returns: whether another ring is in force now.
    /// - Throws: ``KeyringError``.
    package func reload() throws -> Bool {
        guard let directory else { return false }
        return try loaded.withLock { loaded in
            if let identity = loaded.identity, try FileIdentity.of(directory.file) == identity { return false }
            let (ring, identity) = try directory.read()
            let isNew = ring != self.ring
            if isNew {
                let prepared = try PreparedRing(ring)
                loaded.rings.append(prepared)
                current.store(Unmanaged.passUnretained(prepared), ordering: .releasing)
            }
            loaded.identity = identity
            return isNew
        }
    }

    /// The ring in force.
    package var ring: Keyring { withRing { $0.ring } }

    /// The number of the key that signs.
    package var signingKid: UInt16 { withRing { $0.signing.kid } }

    /// Lends the ring in force for the length of `body`.
    func withRing<Result>(_ body: (PreparedRing) -> Result) -> Result {
        withExtendedLifetime(self) { current.load(ordering: .acquiring)._withUnsafeGuaranteedRef(body) }
    }

    /// The ring in force, to keep for longer.
    var prepared: PreparedRing { withRing { $0 } }
}
