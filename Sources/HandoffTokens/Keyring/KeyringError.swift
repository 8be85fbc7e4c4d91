/// Why a keyring cannot be used or changed; each message says what mends it.
package enum KeyringError: Error, Equatable, Sendable {
    /// There is no file at the path.
    case missing(path: String)
    /// `init` finds a ring, which it never overwrites.
    case alreadyThere(path: String)
    /// The file is not a ring, or not the one that was written; what is wrong, without any of the contents.
    case damaged(path: String, reason: String)
    /// The file follows a later format.
    case unknownVersion(path: String, version: Int)
    /// The file's permission bits let others read or write it.
    case exposed(path: String, mode: UInt32)
    /// Anybody may replace files in the directory.
    case exposedDirectory(path: String, mode: UInt32)
    /// The file is a symbolic link, which a change would replace by a file.
    case isSymbolicLink(path: String)
    /// The system refuses a step: what was tried, and its own words.
    case system(step: String, path: String, reason: String)
    case unknownKey(UInt16)
    /// The key signs, and a ring needs a key that does.
    case stillSigning(UInt16)
    /// The key is revoked, which is for ever.
    case isRevoked(UInt16)
    /// All 65,535 numbers are used.
    case noNumberLeft
}

extension KeyringError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let path):
            "There is no keyring at \(path). To make one: handoff keys init"
        case .alreadyThere(let path):
            "There is a keyring at \(path) already, and it stays. To sign with a new key: handoff keys rotate"
        case .damaged(let path, let reason):
            "The keyring at \(path) is damaged: \(reason). Put its backup back, then: handoff keys list"
        case .unknownVersion(let path, let version):
            "The keyring at \(path) has format \(version), which this release does not know. Run the release that wrote it"
        case .exposed(let path, let mode):
            "The keyring at \(path) is open to other users (mode \(octal(mode))). To close it: chmod 600 \(path)"
        case .exposedDirectory(let path, let mode):
            "Anybody may replace files in \(path) (mode \(octal(mode))). To close it: chmod o-w \(path)"
        case .isSymbolicLink(let path):
            "\(path) is a symbolic link. Run the command on the directory that it leads to: ls -l \(path)"
        case .system(let step, let path, let reason):
            "Cannot \(step) \(path): \(reason). Its owner must be the user of this service: ls -ld \(path)"
        case .unknownKey(let kid):
            "The keyring has no key \(kid). To see its keys: handoff keys list"
        case .stillSigning(let kid):
            "Key \(kid) is the one that signs. First let a new one sign: handoff keys rotate"
        case .isRevoked(let kid):
            "Key \(kid) is revoked, and stays so. To see all keys: handoff keys list"
        case .noNumberLeft:
            "All 65,535 key numbers are used. Start a new ring in another directory: handoff keys init"
        }
    }

    private func octal(_ mode: UInt32) -> String { "0" + String(mode, radix: 8) }
}
