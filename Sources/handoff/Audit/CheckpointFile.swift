import ArgumentParser
import FoundationEssentials
import HandoffModel
import HandoffTokens

/// A checkpoint that was kept outside of the database.
enum CheckpointFile {
    /// - Parameter path: `-` for the standard input.
    /// - Throws: an error whose text says what to do.
    static func text(_ path: String) throws -> String {
        guard let note = path == "-" ? standardInput() : try? String(contentsOfFile: path, encoding: .utf8) else {
            throw ValidationError(
                "a checkpoint is a file with what “handoff audit head” printed; \(path) cannot be read")
        }
        return note
    }

    static func checkpoint(_ note: String, _ keys: AuditKeys) throws -> LogCheckpoint {
        guard let checkpoint = try keys.checkpoint(note) else {
            throw SettingsError(
                description: """
                    this is not what “handoff audit head” printed, whole, or no key of this ring has signed it: it proves \
                    nothing
                    """)
        }
        return checkpoint
    }

    private static func standardInput() -> String? {
        var text = ""
        while let line = readLine(strippingNewline: false) { text += line }
        return text
    }
}
