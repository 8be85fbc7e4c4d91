import ArgumentParser
import FoundationEssentials

/// Where the database and the keys are: every command but `demo`, `screen` and `bench` needs to know.
struct StorageOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Settings file (YAML).", valueName: "file")) var config: String?
    @Option(help: ArgumentHelp("SQLite file. [\(Setting.database.standard)]", valueName: "file")) var database: String?
    @Option(help: ArgumentHelp("Directory of the keyring. [\(Setting.keys.standard)]", valueName: "directory"))
    var keys: String?

    var flags: [Setting: String] { [.database: database, .keys: keys].compactMapValues(\.self) }

    func settings(_ more: [Setting: String] = [:]) async throws -> SettingsReader {
        try await SettingsReader(
            flags: flags.merging(more) { $1 }, environment: ProcessInfo.processInfo.environment, file: config)
    }
}
