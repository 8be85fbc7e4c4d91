import Foundation
import Testing

extension EndToEnd {
    @Suite("No input brings the service down or gets a fault")
    struct BadInputTests {
        /// Stands where a client would put something secret: no answer repeats it.
        static let canary = "canary7secret9"

        @Test("Malformed, hostile and oversized requests each get a refusal in time, and the same process lives on")
        func refusals() async throws {
            let binary = try Binary()
            let key = try await binary.makeBrand()
            try await RunningBinary.serving(binary, ["--log-level", "debug"]) { running in
                let client = running.client(key: key)
                let issued = try await client.issue(Client.issueBody(audience: "public"))
                let cases =
                    BadHTTP.cases + BadTarget.cases(key: key, id: issued.id)
                    + BadJSON.cases(key: key, id: issued.id) + BadToken.cases(key: key, id: issued.id)
                // Once to warm up, so that memory is compared with what a working service needs.
                for bad in cases { try await Self.check(bad, running) }
                let before = running.child.residentBytes
                for _ in 0..<5 {
                    for bad in cases { try await Self.check(bad, running) }
                }
                let after = running.child.residentBytes
                #expect(after - before < 48 << 20, "from \(before >> 20) to \(after >> 20) MB")

                #expect(running.child.exit == nil)
                let alive = try await client.handoff(issued.id)
                #expect(alive["state"].text == "issued")
                let faults = running.log.split(separator: "\n").filter { $0.contains("\"level\":\"error\"") }
                #expect(faults.isEmpty, "\(faults.first ?? "")")
                #expect(!running.log.contains(Self.canary))
            }
        }

        private static func check(_ bad: BadRequest, _ running: RunningBinary) async throws {
            let port = running.port
            let begin = ContinuousClock.now
            let (answer, isClosed) = try await blocking {
                let connection = try RawConnection(port: port, timeout: .seconds(4))
                for part in bad.parts where !connection.send(part) { break }
                if bad.finishes { connection.finish() }
                return (connection.answer(hasBody: !bad.isHead), connection.isClosed)
            }
            let time = ContinuousClock.now - begin
            #expect(time < .seconds(3), "\(bad.name) took \(time)")
            #expect(running.child.exit == nil, "\(bad.name) ended the service")
            guard let answer else {
                #expect(bad.mayBeCut && isClosed, "\(bad.name): no answer")
                return
            }
            #expect(bad.statuses.contains(answer.status), "\(bad.name): \(answer.head)\n\(answer.text.prefix(300))")
            #expect(!answer.text.contains(canary), "\(bad.name) repeats the secret")
            #expect(!answer.head.contains(canary), "\(bad.name) repeats the secret")
            guard answer.status >= 400, !bad.isHead else { return }
            let type = answer.header("content-type") ?? "none"
            #expect(
                type.hasPrefix(bad.isPage ? "text/html" : "application/problem+json"),
                "\(bad.name): \(answer.status) with \(type)")
        }
    }
}

/// A request that must be refused, and how.
struct BadRequest: Sendable {
    let name: String
    /// Sent one after the other.
    var parts: [[UInt8]]
    var statuses: ClosedRange<Int> = 400...499
    /// People get a page, programs a problem document.
    var isPage = false
    var isHead = false
    /// Whether the client says that it sends no more.
    var finishes = false
    /// Whether a close without an answer will do: there is nobody to speak HTTP with.
    var mayBeCut = false

    init(_ name: String, _ text: String) {
        self.name = name
        parts = [Array(text.utf8)]
    }

    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        parts = [bytes]
    }

    func with(_ change: (inout BadRequest) -> Void) -> BadRequest {
        var copy = self
        change(&copy)
        return copy
    }
}
