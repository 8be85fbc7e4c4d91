import ArgumentParser
import HandoffModel
import HandoffStore

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the tables of a database up to this release.",
        discussion: "The service does this by itself when it starts; here it can be done before.")
    @OptionGroup var place: StorageOptions

    func run() async throws {
        try await place.withStore(making: true) { store in
            print("the tables are at \(store.schema)")
        }
    }
}
