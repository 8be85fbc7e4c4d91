import Foundation

/// A folder of its own for one test, which goes when nobody holds it any more.
final class TemporaryFolder: Sendable {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "handoff-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of the file named `name` in it.
    func path(_ name: String = "handoff.sqlite") -> String { url.appending(path: name).path }
}
