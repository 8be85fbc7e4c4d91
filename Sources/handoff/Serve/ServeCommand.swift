import ArgumentParser
import FoundationEssentials
import HandoffModel
import HandoffService
import HandoffTokens
import HandoffWeb
import Logging
import ServiceLifecycle

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Start the service.",
        discussion: """
            Logs go to standard error, a JSON object a line. SIGTERM and SIGINT stop it gracefully: it takes no new \
            connections, finishes what it has, flushes, and exits with 0. SIGHUP reads the keyring again, which it also \
            does by itself every second. When there is neither a keyring nor a database, it makes a keyring and says so.
            """)

    @OptionGroup var place: StorageOptions
    @OptionGroup var listen: ListenOptions

    func run() async throws {
        let settings = try ServiceSettings(try await place.settings(listen.flags))
        var log = Logger(label: "handoff", factory: { _ in JSONLog() })
        log.logLevel = settings.logLevel
        guard ProcessInfo.processInfo.environment["SWIFT_DETERMINISTIC_HASHING"] == nil else {
            throw SettingsError(
                description: "SWIFT_DETERMINISTIC_HASHING is set: callers could then choose keys that collide. Unset it"
            )
        }
        try makeFirstRing(settings, log)
        let keys = try ProcessParts.keys(in: settings.keys)
        let running = try RunningService(settings, keys: keys, log: log)
        try await running.run()
    }

    /// A ring is made only where nothing can depend on another one: a database without its keys is an accident.
    private func makeFirstRing(_ settings: ServiceSettings, _ log: Logger) throws {
        let directory = KeyringDirectory(settings.keys)
        let files = FileManager.default
        guard !files.fileExists(atPath: directory.file), !files.fileExists(atPath: settings.database) else { return }
        try directory.create(at: ProcessParts.now())
        log.notice("made a keyring, since there was none", metadata: ["path": "\(directory.file)"])
    }
}
