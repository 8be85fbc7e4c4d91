@testable import HandoffStore
import StoreConformance
import Testing

@Suite("SQLite keeps what every store promises")
struct SQLiteConformanceTests {
    @Test("In memory", .timeLimit(.minutes(1)), arguments: StoreCase.all.filter { !$0.needsDurability })
    func memory(_ promise: StoreCase) async throws {
        try await promise.run(at: .memory())
    }

    @Test("On disk", .timeLimit(.minutes(1)), arguments: StoreCase.all)
    func disk(_ promise: StoreCase) async throws {
        let folder = try TemporaryFolder()
        try await promise.run(at: .disk(folder))
    }

    @Test("Row by row", arguments: EngineCase.all)
    func rows(_ promise: EngineCase) async throws {
        try await promise.run(on: try SQLiteEngine(SQLiteFile.open(nil)))
    }
}
