import Foundation
import Glibc
import Synchronization

/// A program that a test started: its output goes to files, and it is ended by its own pid.
final class Child: Sendable {
    let pid: pid_t
    private let status = Mutex<Exit?>(nil)

    enum Exit: Equatable, Sendable {
        case code(Int32)
        case signal(Int32)
    }

    struct CannotStart: Error { let program: String, code: Int32 }

    /// - Parameters:
    ///   - environment: all of it; nothing is inherited but `PATH` and `HOME`.
    ///   - input: a file; nil for nothing to read.
    init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil,
        output: String, errors: String, in directory: String
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let append = O_WRONLY | O_CREAT | O_APPEND
        posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, append, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, append, 0o600)

        var all = ProcessInfo.processInfo.environment.filter { ["PATH", "HOME", "LD_LIBRARY_PATH"].contains($0.key) }
        all.merge(environment) { $1 }
        let environment = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
        // `env` changes the directory and then becomes the program: the pid stays.
        let arguments = (["env", "-C", directory, program] + arguments).map { strdup($0) } + [nil]
        defer { for text in environment + arguments { free(text) } }
        var pid: pid_t = 0
        let code = posix_spawnp(&pid, "env", &actions, nil, arguments, environment)
        guard code == 0 else { throw CannotStart(program: program, code: code) }
        self.pid = pid
    }

    func signal(_ number: Int32) {
        status.withLock { if $0 == nil { kill(pid, number) } }
    }

    /// How it ended; nil while it runs.
    var exit: Exit? {
        status.withLock { status in
            if status != nil { return status }
            var word: Int32 = 0
            guard waitpid(pid, &word, WNOHANG) == pid else { return nil }
            status = word & 0x7F == 0 ? .code((word >> 8) & 0xFF) : .signal(word & 0x7F)
            return status
        }
    }

    /// Waits for its end.
    /// - Throws: ``TooLate``, having killed it.
    func ended(within time: Duration = .seconds(20)) async throws -> Exit {
        do {
            try await eventually("the end of process \(pid)", within: time, every: .milliseconds(2)) { exit != nil }
        } catch {
            try await stop()
            throw error
        }
        return exit ?? .code(-1)
    }

    /// Kills it, and waits until it is gone.
    func stop() async throws {
        signal(SIGKILL)
        try await eventually("the death of process \(pid)", every: .milliseconds(1)) { exit != nil }
    }

    /// Resident memory in bytes, as the kernel counts it.
    var residentBytes: Int {
        let pages = (try? String(contentsOfFile: "/proc/\(pid)/statm", encoding: .utf8))?.split(separator: " ")
        return (pages.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * Int(getpagesize())
    }
}
