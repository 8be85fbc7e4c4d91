import Foundation
import Testing

extension EndToEnd {
    @Suite("bench measures, and leaves nothing behind")
    struct BenchTests {
        private static let few = ["--requests", "200", "--rounds", "1", "--handoffs", "400", "--rows", "500"]

        @Test("--json: every figure by its name, as a number with its unit")
        func figures() async throws {
            let binary = try Binary()
            let ending = try await binary.run(["bench", "--json", "--directory", binary.scratch.path] + Self.few)
            #expect(ending.exit == .code(0), "\(ending.all)")
            let rows = try JSON(ending.output).array
            let names = rows.compactMap { $0["name"].text }
            for name in ["memory, idle", "issue, durable", "redeem, durable", "one small row, durable"] {
                #expect(names.contains(name), "\(names)")
            }
            for row in rows {
                guard case .number(let value) = row["value"] else {
                    Issue.record("\(row)")
                    continue
                }
                #expect(value > 0, "\(row)")
                #expect(row["unit"].text != nil)
            }
            #expect(try binary.scratch.names.isEmpty)
        }

        @Test("However it ends, the server that it measures ends with it")
        func killed() async throws {
            let binary = try Binary()
            let bench = try Child(
                Binary.path, ["bench", "--directory", binary.scratch.path, "--rows", "0"],
                output: binary.scratch.file("out"), errors: binary.scratch.file("err"), in: binary.scratch.path)
            do {
                try await eventually("it measures a server") { try Self.isServed(from: binary.scratch.path) }
            } catch {
                try await bench.stop()
                throw error
            }
            try await bench.stop()
            try await eventually("the server has gone") { try !Self.isServed(from: binary.scratch.path) }
        }

        /// Whether a process runs `bench-serve` on files below `directory`.
        private static func isServed(from directory: String) throws -> Bool {
            let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { Int($0) != nil }
            return processes.contains { process in
                let command = try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)
                return command?.contains("\0bench-serve\0") == true && command?.contains(directory) == true
            }
        }
    }
}
