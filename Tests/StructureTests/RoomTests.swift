import Testing

/// What the files of one folder must not import, though their target may.
struct Room: CustomStringConvertible, Sendable {
    let folder: String
    let avoids: Set<String>
    let because: String

    var description: String { folder }

    static let all = [
        Room(
            folder: "Sources/HandoffWeb/Wire", avoids: ["Hummingbird", "HummingbirdCore", "HummingbirdHTTP2"],
            because: "bodies, views and problems are values, for whatever server serves them"),
        Room(
            folder: "Sources/HandoffStore/Audit", avoids: ["GRDB", "GRDBSQLite"],
            because: "the chain is the same over every store"),
    ]

}

@Suite("A room imports only what belongs in it")
struct RoomTests {
    @Test("Files of a room leave alone what its rule names", arguments: Room.all)
    func keeps(_ room: Room) throws {
        let files = Repository.swiftFiles(in: room.folder)
        #expect(!files.isEmpty, "there is no \(room.folder)")
        let strays = try files.filter { path in
            !room.avoids.isDisjoint(with: SwiftImports.modules(in: try Repository.text(of: path)))
        }
        #expect(strays.isEmpty, "\(room.because): \(strays)")
    }
}
