import Glibc

/// A program that this one starts and ends. It reads from a pipe whose other end closes with this program.
final class ChildProcess {
    let id: pid_t
    private let input: Int32

    /// - Throws: ``SettingsError`` when it cannot be started.
    init(_ path: String, _ arguments: [String]) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw SettingsError(description: "no pipe: errno \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        input = ends[1]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id = pid_t()
        let failure = posix_spawn(&id, path, &actions, nil, &words, environ)
        close(ends[0])
        guard failure == 0 else {
            close(input)
            throw SettingsError(description: "\(path) cannot be started: errno \(failure)")
        }
        self.id = id
    }

    /// Asks it to end, and returns when it has.
    func stop() {
        kill(id, SIGTERM)
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        close(input)
    }
}
