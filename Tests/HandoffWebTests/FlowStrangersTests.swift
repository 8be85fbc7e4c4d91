import HandoffModel
import NIOHTTP1
import Testing

/// Pairs of handoffs, one of them with a past that strangers may not learn of, get the same random requests of strangers.
@Suite("Strangers' answers are the same bytes, whatever the author and the agents did")
struct FlowStrangersTests {
    static let shards = 2
    static let sequences = 80
    static let steps = 12

    @Test(
        "160 random sequences of twelve steps each, by two strangers, on pages and by the API",
        .timeLimit(.minutes(5)), arguments: 0..<shards)
    func pairs(_ shard: Int) async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            for number in 0..<Self.sequences {
                let seed = UInt64(number * Self.shards + shard)
                if let fault = try await Self.sequence(client, bench.clock, seed) {
                    Issue.record("seed \(seed): \(fault)")
                    return
                }
            }
        }
    }

    /// - Returns: where two answers differ.
    private static func sequence(
        _ client: FlowClient, _ clock: FlowBench.Clock, _ seed: UInt64
    ) async throws -> String? {
        var random = SeededNumbers(state: seed)
        let plain = try await client.issue("public", intent: "open")
        let hidden = try await client.issue("public", intent: "open")
        // That somebody pressed is no secret: others see it by how crowded a handoff is.
        _ = try await client.post(plain.path + "/claim", "lang=en")
        let past = HiddenPast.allCases[Int(seed) % HiddenPast.allCases.count]
        try await past.happen(to: hidden, client)
        var pair = [StrangersByHTTP(client, plain), StrangersByHTTP(client, hidden)]
        for number in 0..<steps {
            let step = StrangersByHTTP.Step.allCases.randomElement(using: &random) ?? .open
            let dice = random.next()
            var heard: [String] = []
            for place in pair.indices { heard.append(try await pair[place].act(step, SeededNumbers(state: dice))) }
            guard heard[0] == heard[1] else {
                return "step \(number), \(step), of one that is \(past):\n\(heard[0])\n---\n\(heard[1])"
            }
            if random.next() % 8 == 0 { clock.advance(.minutes(Int64(random.next() % 9))) }
        }
        return nil
    }
}

/// What the author and the agents did with a handoff before strangers come.
enum HiddenPast: CaseIterable {
    case codesIssued, wrongCodes, wordsSeen, redeemed, inService, closed, revoked, revokedInService

    func happen(to issued: FlowClient.Issued, _ client: FlowClient) async throws {
        var author = try await FlowVisitor(client, at: issued.path)
        try await author.press(issued.path + "/claim")
        let path = "/v1/handoffs/\(issued.id)"
        switch self {
        case .codesIssued: for _ in 0..<3 { _ = try await client.code(issued.id) }
        case .wrongCodes: for _ in 0..<3 { try await author.press("/c/\(issued.id)", "code=BBBB-BBBB") }
        case .wordsSeen:
            try await author.press("/c/\(issued.id)/words")
            let words = try #require(author.find(/<bdi>([a-z]+ [a-z]+)<\/bdi>/))
            let report = try await client.call(
                path + "/proofs", #"{"method":"echo","author":"7","words":"\#(words)"}"#)
            #expect(report.status == 200)
        case .revoked: _ = try await client.call(path + "/revoke", "{}")
        case .redeemed, .inService, .closed, .revokedInService:
            try await author.press("/c/\(issued.id)", "code=\(try await client.code(issued.id))")
            #expect(author.path == "/s/\(issued.id)")
            guard self != .redeemed else { return }
            _ = try await client.call(path + "/accept", #"{"agent":"a7"}"#)
            if self == .closed { _ = try await client.call(path + "/close", #"{"outcome":"resolved"}"#) }
            if self == .revokedInService { _ = try await client.call(path + "/revoke", "{}") }
        }
    }
}
