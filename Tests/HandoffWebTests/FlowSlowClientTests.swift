import HandoffWeb
import Testing

@Suite("Slow clients are cut, and nobody waits for them")
struct FlowSlowClientTests {
    /// A second for header and body, looked at every second: a slow client is cut after two. An honest one that keeps its
    /// connection may rest longer than that, or it would race with its own connection's end.
    private static var hasty: ServerSettings {
        var settings = FlowBench.settings
        (settings.headerSeconds, settings.bodySeconds, settings.idleSeconds, settings.lookSeconds) = (1, 1, 60, 1)
        return settings
    }

    private static let post =
        "POST /v1/claims HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n"

    @Test(
        "A header and a body that come byte by byte are cut while an honest client is served throughout",
        arguments: [
            ("GET /", "a"), ("GET / HTTP/1.1\r\nX: ", "y"), (post, " "), ("", ""),
        ])
    func dripping(_ begin: String, _ drop: String) async throws {
        let bench = try await FlowBench()
        try await bench.serving(Self.hasty) { client in
            async let cut = blocking {
                let slow = try SlowClient(port: client.port)
                if !begin.isEmpty { slow.send(begin) }
                return slow.drip(drop, atMost: .seconds(8))
            }
            async let served = Self.honest(client, requests: 100)
            let time = try #require(try await cut)
            #expect(time < .seconds(5))
            let statuses = try await served
            #expect(statuses.allSatisfy { $0 == 200 })
        }
    }

    @Test("A connection that is kept alive is closed when nothing, or too little, comes on it", arguments: ["", "a"])
    func keptAlive(_ drop: String) async throws {
        let bench = try await FlowBench()
        var settings = Self.hasty
        settings.idleSeconds = 1
        try await bench.serving(settings) { client in
            let (answer, cut) = try await blocking {
                let slow = try SlowClient(port: client.port)
                slow.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
                let answer = slow.read()
                if !drop.isEmpty { slow.send("GET /") }
                return (answer, slow.drip(drop, atMost: .seconds(8)))
            }
            #expect(answer.hasPrefix("HTTP/1.1 200"))
            let time = try #require(cut)
            #expect(time < .seconds(5))
        }
    }

    @Test("Five hundred connections that say nothing disturb nobody, and are closed in time")
    func idle() async throws {
        let bench = try await FlowBench()
        try await bench.serving(Self.hasty) { client in
            let idle = try await blocking { IdleClients(try (0..<500).map { _ in try SlowClient(port: client.port) }) }
            let statuses = try await Self.honest(client, requests: 100)
            #expect(statuses.allSatisfy { $0 == 200 })
            let closed = try await blocking {
                idle.clients.allSatisfy { $0.drip("", atMost: .seconds(8)) != nil }
            }
            #expect(closed)
        }
    }

    @Test("A slow client that is quick enough is served")
    func patient() async throws {
        let bench = try await FlowBench()
        var settings = Self.hasty
        (settings.headerSeconds, settings.bodySeconds) = (10, 10)
        try await bench.serving(settings) { client in
            let answer = try await blocking {
                let slow = try SlowClient(port: client.port)
                for byte in "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n" { slow.send(String(byte)) }
                return slow.read()
            }
            #expect(answer.hasPrefix("HTTP/1.1 200"))
        }
    }

    private static func honest(_ client: FlowClient, requests: Int) async throws -> [Int] {
        var statuses: [Int] = []
        for _ in 0..<requests { statuses.append(try await client.get("/readyz").status) }
        return statuses
    }

    /// Passed from one thread to the next, never shared.
    private struct IdleClients: @unchecked Sendable {
        let clients: [SlowClient]
        init(_ clients: [SlowClient]) { self.clients = clients }
    }
}
