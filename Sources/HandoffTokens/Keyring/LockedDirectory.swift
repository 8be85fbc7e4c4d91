#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A directory that this process alone may change, as far as others ask for the same lock.
///
/// The lock is on the directory itself (`flock`), so it leaves no file behind and ends with the process that holds it.
struct LockedDirectory: ~Copyable {
    private let path: String
    private let descriptor: Int32

    private init(_ path: String, _ descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    /// Opens the directory and waits for its lock.
    static func locking(_ path: String) throws -> LockedDirectory {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw KeyringError.last("open", path) }
        let directory = LockedDirectory(path, descriptor)  // from here on, closed however this ends
        while flock(descriptor, LOCK_EX) != 0 {
            let reason = errno
            if reason != EINTR { throw KeyringError.last("lock", path, reason) }
        }
        return directory
    }

    deinit { close(descriptor) }  // gives up the lock

    /// Makes the directory with mode 0700 unless it is there; its parent must be.
    static func make(_ path: String) throws {
        if mkdir(path, 0o700) == 0 {
            let parent = open(path + "/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard parent >= 0 else { throw KeyringError.last("open the parent of", path) }
            defer { close(parent) }
            guard fsync(parent) == 0 else { throw KeyringError.last("sync the parent of", path) }
        } else if errno != EEXIST {
            throw KeyringError.last("make", path)
        }
    }

    /// Whether something of this name is there, be it a link to nowhere.
    func holds(_ name: String) throws -> Bool {
        var status = stat()
        if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return true }
        guard errno == ENOENT else { throw KeyringError.last("look at", path + "/" + name) }
        return false
    }

    /// Puts `contents`, readable by the owner alone, in the place of `name`, durably, or leaves all as it is.
    func replace(_ name: String, with contents: [UInt8]) throws {
        let target = path + "/" + name
        var status = stat()
        if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFLNK {
            throw KeyringError.isSymbolicLink(path: target)
        }
        let draft = ".\(name).new"
        unlinkat(descriptor, draft, 0)  // of a process that ended halfway; the lock says that nobody is at it
        let file = openat(descriptor, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
        guard file >= 0 else { throw KeyringError.last("write into", path) }
        do {
            defer { close(file) }
            try Self.save(contents, to: file, for: target)
        } catch {
            unlinkat(descriptor, draft, 0)
            throw error
        }
        guard renameat(descriptor, draft, descriptor, name) == 0 else {
            let reason = errno
            unlinkat(descriptor, draft, 0)
            throw KeyringError.last("replace", target, reason)
        }
        guard fsync(descriptor) == 0 else { throw KeyringError.last("sync", path) }
    }

    private static func save(_ contents: [UInt8], to file: Int32, for target: String) throws {
        guard fchmod(file, 0o600) == 0 else { throw KeyringError.last("set the mode of", target) }
        var rest = contents[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                throw KeyringError.last("write", target)
            }
        }
        guard fsync(file) == 0 else { throw KeyringError.last("sync", target) }
    }
}

extension KeyringError {
    /// The system's reason for refusing `step`.
    static func last(_ step: String, _ path: String, _ reason: Int32 = errno) -> KeyringError {
        .system(step: step, path: path, reason: String(cString: strerror(reason)))
    }
}
