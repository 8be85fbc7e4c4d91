import NIOHTTP1
import Testing

extension EndToEnd {
    @Suite("What is acknowledged is on the disk", .enabled(if: Preload.isAvailable))
    struct DurabilityTests {
        @Test("No answer to a change comes before its sync: issue, redeem, accept, close")
        func waits() async throws {
            let shim = try await SyncShim()
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary, environment: shim.environment) { running in
                let client = running.client(key: key)
                /// How long `step` takes when nothing is waiting before it and each sync takes 300 milliseconds.
                func measure(_ step: () async throws -> Void) async throws -> Duration {
                    for _ in 1...3 { _ = try await client.get("/readyz") }
                    try shim.delay(.milliseconds(300))
                    let time = try await ContinuousClock().measure(step)
                    try shim.pass()
                    return time
                }
                let handoff = try await client.issue()
                let claim = try await client.claim(handoff.link)
                let steps = [
                    try await measure { _ = try await client.issue() },
                    try await measure { _ = try await client.redeem(claim) },
                    try await measure { try await client.accept(handoff.id) },
                    try await measure { try await client.close(handoff.id) },
                ]
                for step in steps { #expect(step >= .milliseconds(300)) }
                // Whoever only reads waits for nobody's disk.
                let read = try await measure { _ = try await client.handoff(handoff.id) }
                #expect(read < .milliseconds(300))
            }
        }

        @Test("Writes that wait together share their syncs")
        func groups() async throws {
            let shim = try await SyncShim()
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary, environment: shim.environment) { running in
                let client = running.client(key: key)
                try shim.delay(.milliseconds(200))
                let time = try await ContinuousClock().measure {
                    try await withThrowingTaskGroup { group in
                        for _ in 1...40 { group.addTask { _ = try await client.issue() } }
                        try await group.waitForAll()
                    }
                }
                #expect(time < .seconds(4))
            }
        }

        @Test(
            "When the disk cannot sync, nothing is acknowledged and the service says so; when it can again, it serves")
        func fails() async throws {
            let shim = try await SyncShim()
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary, environment: shim.environment) { running in
                let client = running.client(key: key)
                let kept = try await client.issue()
                let claim = try await client.claim(kept.link)
                try shim.fail()
                for _ in 1...3 {
                    let refused = try await client.post("/v1/handoffs", Client.issueBody())
                    #expect(refused.status == 503)
                    #expect(refused.problem == "storage-unavailable")
                    #expect(refused.headers["retry-after"] == ["5"])
                    let redemption = try await client.redemption(claim)
                    #expect(redemption.status == 503)
                    let ready = try await client.get("/readyz")
                    #expect(ready.status == 503)
                }
                let read = try await client.handoff(kept.id)
                #expect(read["id"].text == kept.id)
                let alive = try await client.get("/healthz")
                #expect(alive.status == 200)
                try shim.pass()
                let session = try await client.redeem(claim)
                #expect(!session.isEmpty)
                let stored = try await client.allHandoffs()
                #expect(stored == [kept.id])
            }
            let audit = try await binary.run("audit", "verify")
            #expect(audit.exit == .code(0), "\(audit.all)")
        }
    }
}
