import Glibc
import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens
import HandoffWeb
import OpenSSL
import Synchronization

/// Where every part meets: the clock, the random generator, the keys and the store of this process.
enum ProcessParts {
    /// The one clock. It never goes back: a step of the system's clock backward revives nothing.
    static let now: @Sendable () -> Timestamp = { clock.now() }
    private static let clock = SteadyClock()

    static let digest: @Sendable ([UInt8]) throws -> [UInt8] = { try SHA256.digest($0) }

    static let mint = Mint(now: now) {
        let words = try Random.words()
        return (words.0, UInt16(truncatingIfNeeded: words.1))
    }

    static func auditSeal(_ keys: KeySource) -> AuditSeal { AuditSeal(AuditKeys(keys: keys), digest: digest) }

    /// Reads the ring of `directory`.
    /// - Throws: an error whose text says what mends it.
    static func keys(in directory: String) throws -> KeySource {
        try OpenSSLVersion.require()
        return try KeySource(directory: KeyringDirectory(directory))
    }

    /// Makes a ring in `directory` and reads it.
    static func newKeys(in directory: String) throws -> KeySource {
        try OpenSSLVersion.require()
        try KeyringDirectory(directory).create(at: now())
        return try keys(in: directory)
    }

    /// Opens or makes the database at `path`, readable by its user alone.
    static func store(
        at path: String, keys: KeySource, waiting: Int = 4096, afterBatch: (@Sendable () -> Void)? = nil
    ) throws -> any Store {
        umask(0o077)
        ProcessHeap.prepare()
        do {
            return try SQLiteStore(
                path: path, seal: auditSeal(keys), waiting: waiting, afterBatch: afterBatch, now: now)
        } catch StoreError.unavailable(let cause) {
            throw SettingsError(
                description:
                    "the database \(path) cannot be opened: \(cause). Its directory must be there and writable: --database FILE"
            )
        }
    }
}
