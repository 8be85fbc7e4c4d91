import Foundation

/// The files of this repository, as they lie on the disk beside the test.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every file below `folder`, by its path from the root, in order. What a build or a tool keeps in hidden folders is
    /// left out.
    static func files(in folder: String) -> [String] {
        let start = root.appending(path: folder).path
        guard let walk = FileManager.default.enumerator(atPath: start) else { return [] }
        return walk.compactMap { $0 as? String }
            .filter { path in
                !path.split(separator: "/").contains { $0.hasPrefix(".") } && !exists(start + "/" + path, .folder)
            }
            .map { folder + "/" + $0 }.sorted()
    }

    static func swiftFiles(in folder: String) -> [String] { files(in: folder).filter { $0.hasSuffix(".swift") } }

    static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Whether there is a file or a folder at a path from the root.
    static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

    private enum Kind { case folder }

    private static func exists(_ path: String, _ kind: Kind) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
