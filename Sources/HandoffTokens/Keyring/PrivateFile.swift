#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What tells one version of a file from the next: where it is on the disk, how long it is, when it was changed.
struct FileIdentity: Equatable, Sendable {
    private let device, inode, size, modifiedSeconds, modifiedNanoseconds, changedSeconds, changedNanoseconds: Int64

    fileprivate init(_ status: stat) {
        #if canImport(Darwin)
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        device = Int64(truncatingIfNeeded: status.st_dev)
        inode = Int64(truncatingIfNeeded: status.st_ino)
        size = Int64(status.st_size)
        (modifiedSeconds, modifiedNanoseconds) = (Int64(modified.tv_sec), Int64(modified.tv_nsec))
        (changedSeconds, changedNanoseconds) = (Int64(changed.tv_sec), Int64(changed.tv_nsec))
    }

    /// Of the file that `path` leads to; nil when there is none.
    static func of(_ path: String) throws -> FileIdentity? {
        var status = stat()
        if stat(path, &status) == 0 { return FileIdentity(status) }
        guard errno == ENOENT || errno == ENOTDIR else { throw KeyringError.last("look at", path) }
        return nil
    }
}

/// A file that nobody but its owner may read.
enum PrivateFile {
    /// More than any ring has.
    private static let maxBytes = 16 << 20

    /// The contents of `path` and their identity, both of the same opened file. Symbolic links are followed, and what
    /// they lead to is judged.
    static func read(_ path: String, in directory: String) throws -> (contents: [UInt8], identity: FileIdentity) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)  // not blocking: a named pipe must not hang the start
        guard file >= 0 else {
            let reason = errno
            throw reason == ENOENT || reason == ENOTDIR
                ? KeyringError.missing(path: path) : KeyringError.last("open", path, reason)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw KeyringError.last("look at", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw KeyringError.damaged(path: path, reason: "it is not a file")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw KeyringError.exposed(path: path, mode: UInt32(status.st_mode & 0o7777))
        }
        guard status.st_size <= maxBytes else { throw KeyringError.damaged(path: path, reason: "it is too long") }
        let identity = FileIdentity(status)
        try refuseOpenDirectory(directory)
        return (try contents(of: file, path, count: Int(status.st_size)), identity)
    }

    /// Group-writable directories pass: with a user's own group, which is common, nobody else is in it.
    private static func refuseOpenDirectory(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw KeyringError.last("look at", path) }
        guard status.st_mode & S_IWOTH == 0 else {
            throw KeyringError.exposedDirectory(path: path, mode: UInt32(status.st_mode & 0o7777))
        }
    }

    private static func contents(of file: Int32, _ path: String, count: Int) throws -> [UInt8] {
        var contents = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = contents.withUnsafeMutableBytes { buffer in
                pread(file, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(filled))
            }
            if got == 0 { break }  // it was cut meanwhile: the checksum will tell
            if got > 0 { filled += got } else if errno != EINTR { throw KeyringError.last("read", path) }
        }
        return Array(contents.prefix(filled))
    }
}
