import Foundation

/// The `handoff` that was built beside these tests, as an operator uses it.
struct Binary {
    let scratch: Scratch
    /// Where the program lies.
    static let path: String = {
        let tests =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("handoff").path
    }()

    /// What a command printed, and how it ended.
    struct Ending {
        let exit: Child.Exit
        let output: String
        let errors: String
        var all: String { output + errors }
    }

    init(_ scratch: Scratch) { self.scratch = scratch }
    init() throws { scratch = try Scratch() }

    /// Runs a command to its end, in the scratch directory.
    func run(
        _ arguments: String..., environment: [String: String] = [:], input: String? = nil
    ) async throws -> Ending {
        try await run(arguments, environment: environment, input: input)
    }

    func run(
        _ arguments: [String], environment: [String: String] = [:], input: String? = nil
    ) async throws -> Ending {
        let outside = try Scratch()
        let stdin = try input.map { try outside.write($0, to: "in") }
        let child = try Child(
            Self.path, arguments, environment: environment, input: stdin, output: outside.file("out"),
            errors: outside.file("err"), in: scratch.path)
        let exit = try await child.ended()
        return Ending(exit: exit, output: try outside.text("out"), errors: try outside.text("err"))
    }

    /// Makes a keyring if there is none, puts a brand in force, and makes an API key of it.
    /// - Returns: the key's text.
    func makeBrand(_ brand: String = "acme", more: String = "") async throws -> String {
        if !FileManager.default.fileExists(atPath: scratch.file("keys/keyring.json")) {
            try await run("keys", "init").mustSucceed()
        }
        let file = try scratch.write(Self.settings(brand, more), to: "\(brand).yaml")
        try await run("brand", "apply", file).mustSucceed()
        return try await run("apikey", "create", brand, "--name", "tests").mustSucceed().output
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    static func settings(_ brand: String, _ more: String = "") -> String {
        """
        brand: \(brand)
        name: \(brand.capitalized) Air
        handles:
          - {network: x, name: \(brand.capitalized)Help}
        \(more)
        """
    }
}

extension Binary.Ending {
    struct Failed: Error, CustomStringConvertible { let description: String }

    @discardableResult
    func mustSucceed() throws -> Self {
        guard exit == .code(0) else { throw Failed(description: "\(exit): \(all)") }
        return self
    }
}
