import Foundation

/// Looks into a database, and damages it, behind the back of the program: by the `sqlite3` tool.
enum SQL {
    /// - Returns: the rows, a line each, columns parted by `|`.
    @discardableResult
    static func query(_ path: String, _ sql: String) async throws -> String {
        let scratch = try Scratch()
        let child = try Child(
            "sqlite3", ["-cmd", ".timeout 5000", path, sql], output: scratch.file("out"), errors: scratch.file("err"),
            in: scratch.path)
        let exit = try await child.ended()
        guard exit == .code(0) else {
            throw Binary.Ending.Failed(description: try scratch.text("err") + scratch.text("out"))
        }
        return try scratch.text("out").trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
