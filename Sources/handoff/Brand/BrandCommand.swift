import ArgumentParser
import FoundationEssentials
import HandoffModel
import HandoffService
import HandoffStore

struct BrandCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brand", abstract: "Put a brand's settings in force, and show them.",
        subcommands: [Apply.self, Show.self, ShowSecret.self])

    struct Apply: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put the settings in a YAML file in force.",
            discussion: BrandFile.help)
        @Argument(help: "The YAML file; - reads standard input.") var file: String
        @OptionGroup var place: StorageOptions

        func run() async throws {
            let settings = try BrandFile.read(file)
            try await place.withStore(making: true) { store in
                let apply = ApplyBrand(store: store, now: ProcessParts.now)
                do {
                    let version = try await apply(settings)
                    print("brand \(settings.brand): version \(version) is in force")
                } catch ServiceRefusal.invalid(let faults) {
                    throw SettingsError(
                        description: "\(file) cannot be used:\n"
                            + faults.map { "  " + $0.reason }.joined(separator: "\n"))
                }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the brands.")
        @OptionGroup var place: StorageOptions

        func run() async throws {
            try await place.withStore { store in
                let brands = try await store.read { try $0.brands() }
                let rows = brands.map {
                    [$0.settings.brand.name, $0.settings.name, String($0.version), $0.at.rfc3339]
                }
                print(Table(header: ["brand", "name", "version", "since"], rows: rows).text)
            }
        }
    }
}

extension StorageOptions {
    /// Runs `body` with the store, and closes it.
    /// - Parameter making: whether a database is made where there is none; one who only looks must not take a mistyped
    ///   name for an empty database.
    func withStore(making: Bool = false, _ body: (any Store) async throws -> Void) async throws {
        let settings = try await settings()
        let path = settings.text(.database)
        guard making || FileManager.default.fileExists(atPath: path) else {
            throw SettingsError(description: "there is no database at \(path). Name another: --database FILE")
        }
        let keys = try ProcessParts.keys(in: settings.text(.keys))
        let store = try ProcessParts.store(at: path, keys: keys)
        do {
            try await body(store)
        } catch {
            try? await store.close(sealing: false)
            throw error
        }
        try await store.close(sealing: false)
    }
}
