import Foundation
import Testing

@testable import handoff

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

        @Test("Only code of this program that nobody changed is given back")
        func mappings() {
            let mappings = """
                1000-3000 r-xp 00000000 fe:00 12                                 /opt/hand off
                Rss:                   8 kB
                Anonymous:             0 kB
                Swap:                  0 kB
                3000-4000 rw-p 00002000 fe:00 12                                 /opt/hand off
                Anonymous:             0 kB
                4000-5000 r-xp 00000000 fe:00 13                                 /lib/libc.so.6
                Anonymous:             0 kB
                5000-6000 r-xp 00003000 fe:00 12                                 /opt/hand off
                Anonymous:             4 kB
                Swap:                  0 kB
                6000-7000 r-xp 00004000 fe:00 12                                 /opt/hand off
                Anonymous:             0 kB
                Swap:                  4 kB
                7000-8000 rw-p 00000000 00:00 0 
                Anonymous:             4 kB
                VmFlags: rd wr mr mw me ac
                8000-9000 r-xp 00005000 fe:00 12                                 /opt/hand off
                """
            #expect(ProgramPages.code(of: "/opt/hand off", in: mappings) == [0x1000..<0x3000, 0x8000..<0x9000])
            let senseless = "Swap: 4 kB\n \n3000-1000 r-xp 0 0 0 /opt/hand off"
            #expect(ProgramPages.code(of: "/opt/hand off", in: senseless) == [])
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
