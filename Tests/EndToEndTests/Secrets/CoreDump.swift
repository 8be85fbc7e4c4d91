import Foundation

/// All the memory of a running process, as `gcore` of gdb writes it.
struct CoreDump {
    let path: String
    private let scratch: Scratch

    init(of process: Child) async throws {
        scratch = try Scratch()
        let gcore = try Child(
            "gcore", ["-o", scratch.file("core"), String(process.pid)], output: scratch.file("out"),
            errors: scratch.file("out"), in: scratch.path)
        let exit = try await gcore.ended(within: .seconds(90))
        path = scratch.file("core.\(process.pid)")
        guard exit == .code(0), FileManager.default.fileExists(atPath: path) else {
            throw Binary.Ending.Failed(description: "gcore: \(exit): \(try scratch.text("out"))")
        }
    }

    /// Whether this system lets a process look into another one of the same user (Linux, Yama).
    static var isPossible: Bool {
        let scope = try? String(contentsOfFile: "/proc/sys/kernel/yama/ptrace_scope", encoding: .utf8)
        return getuid() == 0 || scope?.hasPrefix("0") ?? true
    }
}
