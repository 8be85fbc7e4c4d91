import Foundation
import Glibc
import Testing

extension EndToEnd {
    @Suite("SIGTERM ends the service gracefully")
    struct ShutdownTests {
        @Test("Under load: what was acknowledged is there, and it exits with 0 within ten seconds")
        func underLoad() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            let running = try await RunningBinary.start(binary)
            let client = running.client(key: key)
            let acknowledged = Shared<Set<String>>([])
            let time = try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        while running.child.exit == nil {
                            guard let issued = try? await client.issue() else { continue }
                            acknowledged.change { _ = $0.insert(issued.id) }
                        }
                    }
                }
                try await eventually("some work is done") { acknowledged.value.count > 50 }
                let begin = ContinuousClock.now
                running.child.signal(SIGTERM)
                let exit = try await running.child.ended()
                #expect(exit == .code(0), "\(running.log.suffix(2000))")
                try await group.waitForAll()
                return ContinuousClock.now - begin
            }
            #expect(time < .seconds(10))
            #expect(running.log.contains("\"message\":\"stopped\""))

            try await RunningBinary.serving(binary) { running in
                let stored = Set(try await running.client(key: key).allHandoffs())
                let missing = acknowledged.value.subtracting(stored)
                #expect(missing.isEmpty)
            }
            let audit = try await binary.run("audit", "verify")
            #expect(audit.exit == .code(0), "\(audit.all)")
        }

        @Test(
            "An idle connection that is kept alive and a half-sent request do not keep it",
            arguments: [SIGTERM, SIGINT])
        func heldConnections(_ signal: Int32) async throws {
            let binary = try Binary()
            let running = try await RunningBinary.start(binary)
            let port = running.port
            let held = try await blocking {
                let idle = try RawConnection(port: port)
                idle.send(RawRequest.get("/healthz"))
                let first = idle.answer()
                let half = try RawConnection(port: port)
                half.send(
                    "POST /v1/claims HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"li"
                )
                let header = try RawConnection(port: port)
                header.send("GET /v1/hand")
                return Held(connections: [idle, half, header], first: first?.status)
            }
            #expect(held.first == 200)
            let begin = ContinuousClock.now
            running.child.signal(signal)
            let exit = try await running.child.ended()
            let time = ContinuousClock.now - begin
            #expect(exit == .code(0), "\(running.log.suffix(2000))")
            #expect(time < .seconds(10))
            _ = held
        }

        /// Keeps connections open; they are only looked at by the thread that made them.
        private struct Held: @unchecked Sendable {
            let connections: [RawConnection]
            let first: Int?
        }
    }
}
