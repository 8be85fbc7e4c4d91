import Foundation
import Testing

extension EndToEnd {
    @Suite("handoff screen")
    struct ScreenTests {
        static let card = "4111 1111 1111 1111"

        @Test("Personal data is told by file, line and kind, never by its text, with status 1")
        func found() async throws {
            let binary = try Binary()
            try binary.scratch.write("hello\nmy card \(Self.card)\n", to: "a.txt")
            try binary.scratch.write("nothing here\n", to: "b.txt")
            let ending = try await binary.run("screen", "a.txt", "b.txt")
            #expect(ending.exit == .code(1))
            #expect(ending.output == "a.txt:2:9: card, certain\n")
            #expect(ending.errors.isEmpty)
        }

        @Test("--json prints an object a line")
        func json() async throws {
            let binary = try Binary()
            let ending = try await binary.run(
                "screen", "--json", "-", input: "mail a.person@mail.example and \(Self.card)")
            #expect(ending.exit == .code(1))
            let lines = try ending.output.split(separator: "\n").map { try JSON(String($0)) }
            #expect(lines.map { $0["kind"].text } == ["email", "card"])
            #expect(lines.map { $0["start"].number } == [5, 31])
            #expect(!ending.output.contains("4111"))
            #expect(!ending.output.contains("person"))
        }

        @Test("Clean text exits with 0 and prints nothing; --redact prints the text without what was found")
        func clean() async throws {
            let binary = try Binary()
            let clean = try await binary.run("screen", "-", input: "my order arrived late")
            #expect(clean.exit == .code(0))
            #expect(clean.output.isEmpty)
            let redacted = try await binary.run("screen", "--redact", "-", input: "card \(Self.card)!")
            #expect(redacted.exit == .code(0))
            #expect(redacted.output == "card [card]!")
        }

        @Test("A brand's account numbers are found by their pattern; a pattern that fits everything is refused")
        func account() async throws {
            let binary = try Binary()
            let found = try await binary.run("screen", "--account", "AC-########", "-", input: "it is AC-12345678")
            #expect(found.exit == .code(1))
            #expect(found.output.contains("account"))
            let refused = try await binary.run("screen", "--account", "##", "-", input: "12")
            #expect(refused.exit == .code(64))
        }

        @Test("A file that cannot be read is named; bytes that are no text are screened as far as they go")
        func unreadable() async throws {
            let binary = try Binary()
            let missing = try await binary.run("screen", "none.txt")
            #expect(missing.exit == .code(1))
            #expect(missing.errors.contains("none.txt"))
            let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 2) } + Array(Self.card.utf8)
            try Data(bytes).write(to: URL(fileURLWithPath: binary.scratch.file("bytes")))
            let found = try await binary.run("screen", "bytes")
            #expect(found.exit == .code(1))
            #expect(found.output.contains("card"))
        }
    }
}
