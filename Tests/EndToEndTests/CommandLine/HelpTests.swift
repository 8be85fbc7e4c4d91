import Testing

extension EndToEnd {
    @Suite("The command line teaches")
    struct HelpTests {
        static let commands = [
            "", "serve", "demo", "keys", "keys init", "keys list", "keys rotate", "keys retire", "keys revoke", "brand",
            "brand apply", "brand show", "brand secret", "apikey", "apikey create", "apikey list", "apikey revoke",
            "screen", "audit",
            "audit verify", "audit head", "audit keys", "migrate", "bench",
        ]

        @Test("--help of every command exits with 0 and says what it is for and how it is used")
        func help() async throws {
            let binary = try Binary()
            for command in Self.commands {
                let words = command.split(separator: " ").map(String.init)
                let ending = try await binary.run(words + ["--help"])
                #expect(ending.exit == .code(0), "\(command)")
                #expect(ending.output.contains("OVERVIEW: "), "\(command)")
                #expect(ending.output.contains("USAGE: handoff \(command)"), "\(command)")
            }
            #expect(try binary.scratch.names.isEmpty)
        }

        @Test("Every subcommand that the help lists is among these")
        func complete() async throws {
            let binary = try Binary()
            for command in Self.commands where !command.contains(" ") {
                let words = command.isEmpty ? [] : [command]
                let output = try await binary.run(words + ["--help"]).output
                guard let list = output.firstRange(of: "SUBCOMMANDS:") else { continue }
                let names = output[list.upperBound...].split(separator: "\n")
                    .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See '") }
                    .compactMap { $0.split(separator: " ").first.map(String.init) }
                #expect(!names.isEmpty)
                for name in names { #expect(Self.commands.contains((words + [name]).joined(separator: " "))) }
            }
        }

        @Test(
            "An unknown flag, command or a missing argument exits with 64 and points to the help",
            arguments: [
                "serve --nope", "nope", "keys retire", "keys retire x", "brand apply", "apikey create acme", "screen",
                "apikey revoke acme nothing", "apikey create ACME! --name x", "audit verify --against nothing",
            ])
        func usage(_ command: String) async throws {
            let binary = try Binary()
            let ending = try await binary.run(command.split(separator: " ").map(String.init))
            #expect(ending.exit == .code(64), "\(ending.all)")
            #expect(ending.errors.contains("--help"))
            #expect(try binary.scratch.names.isEmpty)
        }
    }
}
