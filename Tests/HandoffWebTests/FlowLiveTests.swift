import Foundation
import HandoffModel
import HandoffWeb
import NIOHTTP1
import Testing

@Suite("A page that is open hears that it would look different")
struct FlowLiveTests {
    /// Reads from a stream until `wanted` has come; what has come when it ends before.
    private func read(
        _ client: FlowClient, _ path: String, _ visitor: FlowVisitor, until wanted: String,
        after open: @escaping @Sendable () async throws -> Void
    ) async throws -> String {
        let cookies = visitor.jar.field.map { "\($0.0): \($0.1)\r\n" }.joined()
        let request = "GET \(path) HTTP/1.1\r\nhost: help.example\r\n\(cookies)\r\n"
        let port = client.port
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        async let text = blocking {
            let stream = try SlowClient(port: port)
            stream.send(request)
            var text = ""
            while !text.contains(wanted) {
                let piece = stream.read()
                if piece.isEmpty { break }
                text += piece
                if text.contains("retry: ") { begin.yield() }
            }
            begin.finish()
            return text
        }
        for await _ in begun { break }
        try await open()
        return try await text
    }

    @Test("The session's stream says `changed` when an agent takes the handoff, and tells nothing else")
    func session() async throws {
        let bench = try await FlowBench()
        var settings = FlowBench.settings
        settings.liveEvery = .milliseconds(5)
        try await bench.serving(settings) { client in
            let issued = try await client.issue("private", intent: "open")
            let customer = try await client.customer(of: issued)
            let text = try await read(client, "/s/\(issued.id)/live", customer, until: "event: changed") {
                _ = try await client.call("/v1/handoffs/\(issued.id)/accept", #"{"agent":"agent-17"}"#)
            }
            #expect(text.contains("text/event-stream; charset=utf-8"))
            #expect(text.contains("event: changed\ndata:\n\n"))
            #expect(!text.contains("agent-17") && !text.contains(issued.id))
        }
    }

    @Test("A claim's stream follows its own proof, and nothing that becomes of the handoff")
    func claim() async throws {
        let bench = try await FlowBench()
        var settings = FlowBench.settings
        settings.liveEvery = .milliseconds(5)
        try await bench.serving(settings) { client in
            let issued = try await client.issue("public", intent: "open")
            var author = try await FlowVisitor(client, at: issued.path)
            try await author.press(issued.path + "/claim")
            try await author.press("/c/\(issued.id)/words")
            #expect(author.page.body.contains("data-live=\"/c/\(issued.id)/live\""))
            let words = try #require(author.find(/<bdi>([a-z]+ [a-z]+)<\/bdi>/))
            let text = try await read(client, "/c/\(issued.id)/live", author, until: "event: changed") {
                _ = try await client.code(issued.id)
                _ = try await client.call(
                    "/v1/handoffs/\(issued.id)/proofs", #"{"method":"echo","words":"\#(words)","author":"7"}"#)
            }
            #expect(text.components(separatedBy: "event: changed").count == 2)
        }
    }

    @Test("Without its cookie there is no stream")
    func strangers() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private", intent: "open")
            for place in ["s", "c", "move"] {
                let answer = try await client.get("/\(place)/\(issued.id)/live")
                #expect(answer.status == 403)
                #expect(answer.body.contains("<h1>"))
            }
        }
    }
}

extension FlowLiveTests {
    @Test("A stream ends when the service stops, so that nobody waits for it")
    func shutdown() async throws {
        let bench = try await FlowBench()
        var settings = FlowBench.settings
        settings.liveEvery = .milliseconds(5)
        try await bench.serving(settings) { client in
            let issued = try await client.issue("private", intent: "open")
            let customer = try await client.customer(of: issued)
            let text = try await read(client, "/s/\(issued.id)/live", customer, until: "\r\n0\r\n\r\n") {
                client.stop()
            }
            #expect(text.hasSuffix("\r\n0\r\n\r\n"))
        }
    }
}
