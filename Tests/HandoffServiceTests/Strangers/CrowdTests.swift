import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Testing

/// One author among 999 strangers on a link in public, over the real use-cases and the real store in memory.
///
/// The seed decides the order, who does what, the networks and all ids; keys and codes are random in every run. All 999
/// strangers press the button; one in ten then goes on with one of the other ``Strangers/Step``s, and one in a hundred
/// posts words in the thread: the author's, if they are there already, else their own. The author presses, shows a proof
/// and redeems at three moments in between.
@Suite("One author among 999 strangers")
struct CrowdTests {
    static let runs = 1000
    static let shards = 4
    static let strangers = 999

    @Test(
        "Exactly the author's claim is redeemed, and no stranger gets a session or sees any context: 1,000 seeded runs",
        .timeLimit(.minutes(10)), arguments: 0..<shards)
    func promise(_ shard: Int) async throws {
        let bench = try await ServiceBench.withEverything(seed: UInt64(shard)) {
            // The author's network may change, and the crowd makes it hot: what is left then is what the author uses.
            $0.methodsWhenHot = [.dmCode, .echo, .platformSignIn]
        }
        for run in 0..<(Self.runs / Self.shards) {
            let seed = UInt64(run * Self.shards + shard)
            let fault = try await Self.run(bench, seed)
            if let fault {
                Issue.record("seed \(seed): \(fault)")
                return
            }
        }
    }

    /// - Returns: what did not hold, in a sentence.
    private static func run(_ bench: ServiceBench, _ seed: UInt64) async throws -> String? {
        var random = SplitMix64(seed: seed)
        let secret = "context of run \(seed)"
        let issued = try await bench.issued {
            $0.audience = .public
            $0.author = ServiceBench.author
            $0.account = seed % 4 == 0 ? ServiceBench.accountOrder() : nil
            $0.context.summary = secret
        }
        let thread = (issued.handoff.id, issued.link.split(separator: "/").last.map(String.init) ?? "")
        var crowd = Strangers(bench, thread)
        var author = Author(bench, thread, way: Author.Way.allCases[Int(seed % 3)])
        let moments = Set((0..<3).map { _ in Int(random.below(UInt64(strangers))) })
        for n in 0..<strangers {
            if moments.contains(n) { try await author.goOn() }
            if let heard = try await stranger(&crowd, author, &random),
                heard.contains("session") || heard.contains(secret)
            {
                return "a stranger heard: \(heard)"
            }
        }
        while author.session == nil { try await author.goOn() }
        let handoff = try await bench.handoff(thread.0)
        guard let winner = author.claim?.ticket.claim, handoff.redemption?.claim == winner else {
            return "it is not the author's"
        }
        guard try await bench.events(thread.0).count(where: { $0 == .redeemed }) == 1 else { return "redeemed twice" }
        if handoff.evidence.contains(where: { $0.claim != winner }) { return "evidence of a stranger" }
        let live = try await bench.introspect(author.session ?? "", of: bench.caller.brand)
        return live == nil ? "the author's session is not good" : nil
    }

    /// One stranger, from the first press on.
    private static func stranger(
        _ crowd: inout Strangers, _ author: Author, _ random: inout SplitMix64
    ) async throws -> String? {
        let bench = crowd.bench
        var heard = await crowd.act(.press, &random)
        if random.below(10) == 0 {
            let steps = Strangers.Step.allCases
            heard += " " + (await crowd.act(steps[Int(random.below(UInt64(steps.count)))], &random))
        }
        if random.below(100) == 0, let claim = crowd.claims.last {
            let own = try? await bench.shownText(claim)
            let text = author.posted ?? own ?? ""
            let report = ProofReport(method: .echo, words: text, author: "stranger \(random.below(1000))")
            let failure: ProofFailure? = try await refusal {
                _ = try await bench.uses.reportProof(report, on: crowd.id, by: bench.caller)
            }
            if failure != .notTheAuthor { return "session by words: \(String(describing: failure))" }
        }
        return heard
    }
}

/// The author of a thread, who goes on by one step at a time: presses, shows a proof, redeems.
struct Author {
    enum Way: CaseIterable { case echo, code, signIn }

    let bench: ServiceBench
    let id: HandoffID
    let link: String
    let way: Way
    private(set) var claim: IssuedClaim?
    /// What stands in the thread for everybody to read.
    private(set) var posted: String?
    private(set) var session: String?
    private var isProven = false
    private var code: String?

    init(_ bench: ServiceBench, _ thread: (id: HandoffID, link: String), way: Way) {
        self.bench = bench
        id = thread.id
        link = thread.link
        self.way = way
    }

    mutating func goOn() async throws {
        guard let claim else {
            claim = try await bench.press(link, from: "203.0.113.0/24")
            return
        }
        if isProven {
            session = try await bench.redeem(claim.token, code: code).token
            return
        }
        switch way {
        case .echo:
            let text = try await bench.shownText(claim, from: "203.0.113.0/24")
            posted = text
            _ = try await bench.uses.reportProof(
                ProofReport(method: .echo, words: text, author: ServiceBench.author), on: id, by: bench.caller)
        case .code: code = try await bench.codes(for: id, by: bench.caller).code.text
        case .signIn:
            let holder = Holder.claim(claim.ticket)
            let state = try await bench.beginSignIn(.author, by: holder, in: .en)
            _ = try await bench.finishSignIn(state, code: ServiceBench.author, by: holder)
        }
        isProven = true
    }
}
