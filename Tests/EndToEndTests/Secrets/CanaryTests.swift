import Foundation
import Testing

extension EndToEnd {
    @Suite("Nothing that a customer types or is shown stays anywhere")
    struct CanaryTests {
        @Test(
            "Canaries in every field are in no file, no backup and no log line, at no other, and no longer in memory",
            .enabled(if: CoreDump.isPossible, "no process may look into another of this user"),
            .timeLimit(.minutes(3)))
        func canaries() async throws {
            try await BrandSystems.serving { systems in
                let binary = try Binary()
                let key = try await binary.makeBrand(more: CanaryWalk.settings(systems))
                try await RunningBinary.serving(binary, ["--log-level", "trace"]) { running in
                    let canaries = try await running.client(key: key).onOwnConnections { client in
                        var walk = CanaryWalk(client: client, systems: systems)
                        for way in CanaryWalk.Way.allCases {
                            try await walk.go(way)
                            try await expectNone(of: walk.canaries, in: running, "with its connections open")
                        }
                        return walk.canaries
                    }
                    try await expectNone(of: canaries, in: running, "with its connections closed")
                    try await expectNone(of: canaries, inFilesOf: binary)
                    try await expectOnlyWhatIsMeant(of: canaries, at: systems)
                }
            }
        }

        @Test(
            "Where memory.wipe is off the log says so, and memory keeps what was typed",
            .enabled(if: CoreDump.isPossible, "no process may look into another of this user"), .timeLimit(.minutes(1)))
        func off() async throws {
            try await BrandSystems.serving { systems in
                let binary = try Binary()
                let key = try await binary.makeBrand(more: CanaryWalk.settings(systems))
                try binary.scratch.write("memory: {wipe: off}\n", to: "settings.yaml")
                try await RunningBinary.serving(binary, ["--config", "settings.yaml"]) { running in
                    #expect(running.log.contains("memory.wipe is off"))
                    let canaries = try await running.client(key: key).onOwnConnections { client in
                        var walk = CanaryWalk(client: client, systems: systems)
                        for way in CanaryWalk.Way.allCases { try await walk.go(way) }
                        return walk.canaries
                    }
                    let dump = try await CoreDump(of: running.child)
                    let found = try await canaries.found(in: dump.path)
                    #expect(!found.isEmpty)
                }
                try await RunningBinary.serving(binary) { running in #expect(!running.log.contains("memory.wipe")) }
            }
        }

        private func expectNone(of canaries: Canaries, in running: RunningBinary, _ state: String) async throws {
            let dump = try await CoreDump(of: running.child)
            let found = try await canaries.found(in: dump.path)
            #expect(found.isEmpty, "in memory, \(state): \(found.joined(separator: "\n"))")
            // The brand's settings are kept: what is there is found.
            var kept = Canaries()
            kept.add("brand", "Acme Air")
            let seen = try await kept.found(in: dump.path)
            #expect(!seen.isEmpty)
        }

        private func expectNone(of canaries: Canaries, inFilesOf binary: Binary) async throws {
            let file = binary.scratch.file("handoff.sqlite")
            try await SQL.query(file, ".backup '\(file).backup'")
            let files = try binary.scratch.names.filter { $0.hasPrefix("handoff.sqlite") || $0.hasSuffix(".log") }
            #expect(files.count >= 4, "the database, its log of writes, the backup and the service's log: \(files)")
            for file in files {
                let found = try await canaries.found(in: binary.scratch.file(file))
                #expect(found.isEmpty, "in \(file): \(found.joined(separator: "\n"))")
            }
        }

        /// A notifier gets the code and the reference, a network's sign-in its own code and token.
        private func expectOnlyWhatIsMeant(of canaries: Canaries, at systems: BrandSystems) async throws {
            let meant: Set = ["account's reference", "one-time code", "provider's code", "access token"]
            let found = try await canaries.found(in: systems.requests)
            for what in meant { #expect(found.contains { $0.hasPrefix(what) }, "\(what)") }
            let others = try await canaries.without(meant).found(in: systems.requests)
            #expect(others.isEmpty, "at the brand's systems: \(others.joined(separator: "\n"))")
            #expect(try String(contentsOfFile: systems.requests, encoding: .utf8).contains("webhook-signature: v1,"))
        }
    }
}
