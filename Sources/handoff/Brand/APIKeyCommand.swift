import ArgumentParser
import HandoffModel
import HandoffService
import HandoffStore
import HandoffTokens

struct APIKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apikey", abstract: "Make, list and revoke API keys.",
        subcommands: [Create.self, List.self, Revoke.self])

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make an API key and print it, this once.",
            discussion: "Only its hash is kept: what is lost is made anew. Scopes: "
                + Scope.allCases.map(\.rawValue).joined(separator: ", "))
        @Argument(help: "The brand.") var brand: String
        @Option(help: "What you call it.") var name: String
        @Option(help: ArgumentHelp("Scopes, separated by commas. [all]", valueName: "list")) var scopes: String?
        @Option(help: ArgumentHelp("How long it is good, as 90d or 12h. [for ever]", valueName: "time")) var lifetime:
            String?
        @OptionGroup var place: StorageOptions

        func run() async throws {
            let brand = try BrandID.argument(brand)
            let scopes = try scopes.map(parse) ?? Set(Scope.allCases)
            let lifetime = try lifetime.map { text in
                guard let span = Span(text) else {
                    throw ValidationError("--lifetime is written as 90d, 12h, 30m or 60s")
                }
                return span.length
            }
            try await place.withStore { store in
                do {
                    let made = try await CreateAPIKey(store: store, mint: ProcessParts.mint)(
                        brand: brand, name: name, scopes: scopes, lifetime: lifetime)
                    StandardStream.tell("\(made.key.id) for \(brand): keep it, it is not shown again\n")
                    print(made.text.text)
                } catch Refusal.unknown {
                    throw SettingsError(description: "there is no brand \(brand). To make it: handoff brand apply FILE")
                }
            }
        }

        private func parse(_ text: String) throws -> Set<Scope> {
            Set(
                try text.split(separator: ",").map { part in
                    guard let scope = Scope(rawValue: String(part)) else {
                        throw ValidationError(
                            "\(part) is not a scope. Known: \(Scope.allCases.map(\.rawValue).joined(separator: ", "))")
                    }
                    return scope
                })
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a brand's API keys, without their texts.")
        @Argument(help: "The brand.") var brand: String
        @OptionGroup var place: StorageOptions

        func run() async throws {
            let brand = try BrandID.argument(brand)
            try await place.withStore { store in
                let keys = try await store.read { try $0.apiKeys(of: brand) }
                let rows = keys.map { key in
                    [
                        key.id.description, key.name, key.scopes.sorted().map(\.rawValue).joined(separator: ","),
                        key.created.rfc3339, key.lastUsed?.rfc3339 ?? "never",
                        key.revoked.map { "revoked \($0.rfc3339)" } ?? key.expires.map { "until \($0.rfc3339)" }
                            ?? "live",
                    ]
                }
                print(Table(header: ["key", "name", "scopes", "created", "last used", "state"], rows: rows).text)
            }
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End an API key, everywhere within a second.")
        @Argument(help: "The brand.") var brand: String
        @Argument(help: "The key's id, ak_….") var id: String
        @OptionGroup var place: StorageOptions

        func run() async throws {
            let brand = try BrandID.argument(brand)
            guard let key = APIKeyID(id) else {
                throw ValidationError("a key's id begins with ak_; see: handoff apikey list")
            }
            try await place.withStore { store in
                do {
                    try await RevokeAPIKey(store: store, now: ProcessParts.now)(key, of: brand)
                    print("\(key) is revoked")
                } catch Refusal.unknown {
                    throw SettingsError(
                        description: "\(brand) has no key \(key). To see its keys: handoff apikey list \(brand)")
                }
            }
        }
    }
}

extension BrandID {
    static func argument(_ text: String) throws -> BrandID {
        guard let brand = BrandID(text) else {
            throw ValidationError("a brand's name is 1 to 40 of a-z, 0-9 and -, beginning with a letter")
        }
        return brand
    }
}
