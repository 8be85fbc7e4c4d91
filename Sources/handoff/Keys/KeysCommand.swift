import ArgumentParser
import HandoffModel
import HandoffTokens

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Make and change the keyring that everything is signed and sealed with.",
        discussion: "A running service takes up a change within a second. See keys/README.md.",
        subcommands: [Init.self, List.self, Rotate.self, Retire.self, Revoke.self], defaultSubcommand: List.self)

    struct Init: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a keyring with one key.")
        @OptionGroup var place: StorageOptions
        func run() async throws { try await place.print { try $0.create(at: ProcessParts.now()) } }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the keys, without their secrets.")
        @OptionGroup var place: StorageOptions
        @Flag(help: "Print JSON.") var json = false

        func run() async throws {
            let directory = try await place.keyring()
            let ring = try directory.load()
            if json { print(ring.json) } else { print(ring.table) }
        }
    }

    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sign with a new key; what the former one signed stays good.")
        @OptionGroup var place: StorageOptions
        func run() async throws { try await place.print { try $0.rotate(at: ProcessParts.now()) } }
    }

    struct Retire: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let a key verify only.")
        @Argument(help: "The key's number.") var kid: UInt16
        @OptionGroup var place: StorageOptions
        func run() async throws { try await place.print { try $0.retire(kid) } }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Refuse everything that a key signed, for ever.",
            discussion:
                "Its links, claims, sessions and codes die within a second. If it is the signing key, a new one takes its place."
        )
        @Argument(help: "The key's number.") var kid: UInt16
        @OptionGroup var place: StorageOptions
        func run() async throws { try await place.print { try $0.revoke(kid, at: ProcessParts.now()) } }
    }
}

extension StorageOptions {
    fileprivate func keyring() async throws -> KeyringDirectory {
        KeyringDirectory(try await settings().text(.keys))
    }

    fileprivate func print(_ change: (KeyringDirectory) throws -> Keyring) async throws {
        Swift.print(try change(try await keyring()).table)
    }
}

extension Keyring {
    fileprivate var table: String {
        let rows = keys.map { [String($0.kid), $0.state.name, $0.created.rfc3339] }
        return Table(header: ["key", "state", "created"], rows: rows).text
    }

    fileprivate var json: String {
        var text = JSONText()
        text.open("[")
        for key in keys {
            text.open("{")
            text.name("key")
            text.number(Int64(key.kid))
            text.name("state")
            text.string(key.state.name)
            text.name("created")
            text.string(key.created.rfc3339)
            text.close("}")
        }
        text.close("]")
        return text.text
    }
}

extension Keyring.State {
    fileprivate var name: String {
        switch self {
        case .signing: "signing"
        case .retired: "retired"
        case .revoked: "revoked"
        }
    }
}
