import Glibc
import Synchronization

/// A program that a test started. Foundation's `Process` hands descriptors of one child to the next that is started at
/// the same time, and then waits for the wrong one's end; these are closed in every child but their own.
struct Program: Sendable {
    let pid: pid_t
    /// The reading end of its standard output.
    let output: Int32

    struct CannotStart: Error { let program: String, code: Int32 }

    /// - Parameters:
    ///   - program: looked up in `PATH`.
    ///   - errors: a file, for its complaints.
    init(_ program: String, _ arguments: [String], errors: String = "/dev/null") throws {
        (pid, output) = try Self.starting.withLock { _ in try Self.start(program, arguments, errors) }
    }

    /// Between the making of a pipe and its mark that closes it in children, no other child may start.
    private static let starting = Mutex(())

    private static func start(
        _ program: String, _ arguments: [String], _ errors: String
    ) throws -> (pid: pid_t, output: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw CannotStart(program: program, code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        let arguments = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for text in arguments { free(text) } }
        var pid: pid_t = 0
        let code = posix_spawnp(&pid, program, &actions, nil, arguments, environ)
        close(ends[1])
        guard code == 0 else {
            close(ends[0])
            throw CannotStart(program: program, code: code)
        }
        return (pid, ends[0])
    }

    /// Waits for its end; the thread waits, too.
    /// - Returns: its exit code, nil when a signal ended it.
    @discardableResult
    func ended() -> Int32? {
        var word: Int32 = 0
        while waitpid(pid, &word, 0) == -1, errno == EINTR {}
        close(output)
        return word & 0x7F == 0 ? (word >> 8) & 0xFF : nil
    }

    /// Up to 64 KB of its output; empty at the end.
    func read() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        var count = -1
        repeat { count = Glibc.read(output, &bytes, bytes.count) } while count == -1 && errno == EINTR
        return Array(bytes.prefix(max(count, 0)))
    }
}

/// What the `openssl` command writes.
@discardableResult
func openssl(_ arguments: [String]) throws -> String {
    let program = try Program("openssl", arguments)
    var output: [UInt8] = []
    while case let more = program.read(), !more.isEmpty { output += more }
    let code = program.ended()
    guard code == 0 else { throw Program.CannotStart(program: "openssl", code: code ?? -1) }
    return String(decoding: output, as: UTF8.self)
}
