import Foundation

/// A library in C that is loaded before all others of a program.
struct Preload {
    private let scratch: Scratch

    /// Whether there is a compiler for it: it comes with Swift.
    static var isAvailable: Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .contains { FileManager.default.isExecutableFile(atPath: $0 + "/clang") }
    }

    init(_ source: String) async throws {
        scratch = try Scratch()
        try scratch.write(source, to: "shim.c")
        let child = try Child(
            "clang", ["-shared", "-fPIC", "-o", "shim.so", "shim.c"], output: scratch.file("out"),
            errors: scratch.file("err"), in: scratch.path)
        let exit = try await child.ended()
        guard exit == .code(0) else { throw Binary.Ending.Failed(description: try scratch.text("err")) }
    }

    var environment: [String: String] { ["LD_PRELOAD": scratch.file("shim.so")] }
}
