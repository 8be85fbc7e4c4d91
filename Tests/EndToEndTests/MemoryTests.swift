import Foundation
import Testing

extension EndToEnd {
    @Suite("An idle service holds little of its program in memory")
    struct MemoryTests {
        @Test("What only starting needed of the code is given back, and it serves all the same")
        func code() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary) { running in
                try await eventually("less than a third of the code is in memory") {
                    let code = try Self.code(of: running.child.pid)
                    return code.inMemory * 3 < code.size
                }
                let issued = try await running.client(key: key).issue()
                #expect(!issued.link.isEmpty)
            }
        }

        /// Kilobytes of the program's code: of its file, and in memory now.
        private static func code(of pid: pid_t) throws -> (size: Int, inMemory: Int) {
            let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/exe")
            var (size, inMemory, isCode) = (0, 0, false)
            for line in try String(contentsOfFile: "/proc/\(pid)/smaps", encoding: .utf8).split(separator: "\n") {
                let fields = line.split(separator: " ")
                if !fields[0].hasSuffix(":") { isCode = line.hasSuffix(" " + program) && fields[1] == "r-xp" }
                guard isCode, fields.count > 1 else { continue }
                if fields[0] == "Size:" { size += Int(fields[1]) ?? 0 }
                if fields[0] == "Rss:" { inMemory += Int(fields[1]) ?? 0 }
            }
            return (size, inMemory)
        }
    }
}
