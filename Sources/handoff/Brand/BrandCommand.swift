import ArgumentParser
import Foundation
import HandoffModel
import HandoffService
import HandoffStore
import Yams

struct BrandCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brand", abstract: "Put a brand's settings in force, and show them.",
        subcommands: [Apply.self, Show.self])

    struct Apply: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put the settings in a YAML file in force.",
            discussion: """
                Handoffs that were issued before keep the settings they were issued under. An example:

                  brand: acme
                  name: Acme Air
                  colour: "#1f5fbf"
                  website: https://acme.example/contact
                  context: redact            # or refuse, or allow: personal data in what agents send along
                  account_numbers:
                    - pattern: AC-########   # '#' a digit, 'A' a letter
                  handles:
                    - network: x
                      name: AcmeHelp
                      voice: friendly        # or formal, or brief
                      language: en
                      signature: ^AC
                  policies:
                    default:
                      assurance: author
                      methods: [dm_link, dm_code]
                      link_lifetime: 24h
                      session_idle: 15m
                      session_lifetime: 4h
                      accept_within: 1h
                      close_within: 24h
                """)
        @Argument(help: "The YAML file; - reads standard input.") var file: String
        @OptionGroup var place: PlaceOptions

        func run() async throws {
            let settings = try BrandFile.read(file)
            try await place.withStore(making: true) { store in
                let apply = ApplyBrand(store: store, now: Workplace.now)
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
        @OptionGroup var place: PlaceOptions

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

/// A brand's settings as its operator writes them.
enum BrandFile {
    static func read(_ path: String) throws -> BrandSettings {
        let data =
            path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data, let text = String(data: data, encoding: .utf8) else {
            throw SettingsError(description: "\(path) cannot be read as text")
        }
        return try parse(text, path)
    }

    static func parse(_ text: String, _ path: String) throws -> BrandSettings {
        do {
            if let node = try Yams.compose(yaml: text) { try checkMembers(node, path + ": ") }
            return try YAMLDecoder().decode(BrandSettings.self, from: text)
        } catch let error as DecodingError {
            throw SettingsError(description: "\(path): \(error.words)")
        } catch let error as YamlError {
            throw SettingsError(description: "\(path) is not YAML: \(error)")
        }
    }

    /// A misspelt member would leave its default in force without a word.
    private static func checkMembers(_ node: Node, _ file: String) throws {
        try check(node, BrandSettings.CodingKeys.allCases.map(\.rawValue), file)
        for (i, handle) in (node["handles"]?.array() ?? []).enumerated() {
            try check(handle, BrandSettings.Handle.CodingKeys.allCases.map(\.rawValue), file + "handles.\(i).")
        }
        for (i, number) in (node["account_numbers"]?.array() ?? []).enumerated() {
            try check(
                number, BrandSettings.AccountNumber.CodingKeys.allCases.map(\.rawValue), file + "account_numbers.\(i).")
        }
        for (intent, terms) in node["policies"]?.mapping ?? [:] {
            try check(terms, Terms.CodingKeys.allCases.map(\.rawValue), file + "policies.\(intent.string ?? "?").")
        }
    }

    private static func check(_ node: Node, _ known: [String], _ prefix: String) throws {
        for (key, _) in node.mapping ?? [:] where !known.contains(key.string ?? "") {
            throw SettingsError(
                description:
                    "\(prefix)\(key.string ?? "?") is not a setting. Known here: \(known.joined(separator: ", "))")
        }
    }
}

extension DecodingError {
    fileprivate var words: String {
        func path(_ context: Context) -> String {
            context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        }
        switch self {
        case .keyNotFound(let key, let context):
            return (path(context).isEmpty ? "" : path(context) + ".") + key.stringValue + " is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context): return path(context) + " has the wrong type"
        case .dataCorrupted(let context):
            return path(context).isEmpty ? "it is not YAML" : path(context) + ": " + context.debugDescription
        @unknown default: return "it cannot be read"
        }
    }
}

extension PlaceOptions {
    /// Runs `body` with the store, and closes it.
    /// - Parameter making: whether a database is made where there is none; one who only looks must not take a mistyped
    ///   name for an empty database.
    func withStore(making: Bool = false, _ body: (SQLiteStore) async throws -> Void) async throws {
        let settings = try await settings()
        let path = settings.text(.database)
        guard making || FileManager.default.fileExists(atPath: path) else {
            throw SettingsError(description: "there is no database at \(path). Name another: --database FILE")
        }
        let keys = try Workplace.keys(in: settings.text(.keys))
        let store = try Workplace.store(at: path, keys: keys)
        do {
            try await body(store)
        } catch {
            try? await store.close(sealing: false)
            throw error
        }
        try await store.close(sealing: false)
    }
}
