import Foundation

/// A folder of its own for one test, which goes when nobody holds it any more.
final class TemporaryFolder: Sendable {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "handoff-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// A folder with the same files.
    func copy() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
            try FileManager.default.copyItem(at: url.appending(path: name), to: copy.url.appending(path: name))
        }
        return copy
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of the file named `name` in it.
    func path(_ name: String = "handoff.sqlite") -> String { url.appending(path: name).path }
}
