import Foundation
import HTTPTypes
import HandoffModel
import Testing

@testable import HandoffWeb

@Suite("Operations that change something leave an event, and no others do") struct ContractEventTests {
    /// How far a handoff must be for the examples of an operation to work.
    static let stages: [String: Stage] = [
        "issueHandoff": .issued, "reissueLink": .issued, "revokeHandoff": .issued, "issueCode": .issued,
        "acceptHandoff": .redeemed, "closeHandoff": .inService,
    ]
    /// Their bodies hold tokens, so that no example can work: ``tokens()`` and ``pages()`` try them.
    static let withTokens: Set<String> = ["claimLink", "redeemClaim", "revokeSession", "pressButton", "prove"]
    /// They post, and change no handoff: they look, or keep what only the step after them needs: that the customer is
    /// still there, words to say or to post, a code, a try.
    static let quiet: Set<String> = [
        "screenText", "introspectSession", "keepSession", "checkGenuine", "leaveClaim", "showEchoWords", "offerWords",
        "readContactWords",
        "checkContactWords", "renewWords", "sendVerificationCode", "sendCodeToClaim", "sendCodeToSession",
        "makeVoiceCode", "redeemVoiceCode", "offerCarry", "confirmCarry", "enterCarryCode",
    ]
    /// What a GET without further ado answers that is not 200: the browser is in its session already, moves nothing and
    /// comes from no sign-in.
    static let elsewhere = [
        "askForProof": 303, "askToVerifyClaim": 303, "showDigits": 410, "returnFromSignIn": 403,
        "signInAsAuthor": 303, "signInToAccountByClaim": 303, "signInToAccountBySession": 303,
    ]
    /// Their answers do not end.
    static let streams: Set<String> = ["followClaim", "followSession", "followMove"]

    @Test("Every operation that posts is tried here")
    func complete() throws {
        let posting = Set(try ContractDocument().operations.filter { $0.method != .get }.map(\.id))
        #expect(
            posting
                == Set(Self.stages.keys).union(Self.withTokens).union(Self.quiet)
                .union(ContractStepTests.steps))
    }

    @Test("Every example of a body works, and leaves an event", arguments: stages.sorted { $0.key < $1.key })
    func examples(_ id: String, _ stage: Stage) async throws {
        let operation = try ContractDocument().operation(id)
        #expect(!operation.bodies.isEmpty)
        try await ContractBench.run { bench in
            for (name, body) in operation.bodies.sorted(by: { $0.key < $1.key }) {
                let handoff = try await bench.handoff(stage)
                let before = try await bench.events()
                let answer = try await bench.send(operation, id: handoff.id, body: body, key: bench.key)
                #expect((200...201).contains(answer.status), "\(name): \(answer.text)")
                #expect(operation.statuses.contains(answer.status), "\(name)")
                let after = try await bench.events()
                #expect(after > before, "\(name)")
            }
        }
    }

    @Test("Each step of the customer's app leaves its event, and so does the end of a session")
    func tokens() async throws {
        try await ContractBench.run { bench in
            var handoff = try await bench.handoff(.issued)
            var before = try await bench.events()
            handoff.claim = try await bench.json("/v1/claims", #"{"link":"\#(handoff.link)"}"#).member("claim")
            let isClaimed = try await bench.events(exceed: before)
            #expect(isClaimed)
            before = try await bench.events()
            let opened = try await bench.json("/v1/redemptions", #"{"claim":"\#(handoff.claim)"}"#)
            let redeemed = try await bench.events()
            #expect(redeemed > before)
            _ = try await bench.form("/v1/revoke", "token=\(opened.member("session"))", key: bench.key)
            let ended = try await bench.events()
            #expect(ended > redeemed)
        }
    }

    @Test("Each step on the pages leaves its event")
    func pages() async throws {
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.issued)
            let before = try await bench.events()
            let pressed = try await bench.form(handoff.path + "/claim", "lang=en")
            #expect(pressed.status == 307)
            let isClaimed = try await bench.events(exceed: before)
            #expect(isClaimed)
            let claimed = try await bench.events()
            let proved = try await bench.form("/c/\(handoff.id)", "lang=en", cookie: pressed.cookie)
            #expect(proved.status == 303)
            let redeemed = try await bench.events()
            #expect(redeemed > claimed)
        }
    }

    @Test("Screening, introspection and every GET and HEAD leave none")
    func reading() async throws {
        let operations = try ContractDocument().operations
        let gets = operations.filter { $0.method == .get && !Self.streams.contains($0.id) }
        #expect(gets.count >= 10)
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.inService)
            let fresh = try await bench.handoff(.issued, audience: .public)
            let before = try await bench.events()
            for operation in gets {
                let path = operation.path.replacing("{id}", with: handoff.id)
                    .replacing("/h/{token}", with: fresh.path).replacing("{name}", with: "pages-1f5fbf.css")
                for method in [HTTPRequest.Method.get, .head] {
                    let answer = try await bench.send(
                        method, path, key: bench.key, cookie: handoff.cookies)
                    #expect(operation.statuses.contains(answer.status), "\(method) \(operation.id) \(answer.status)")
                    #expect(answer.status == Self.elsewhere[operation.id] ?? 200, "\(operation.id): \(answer.text)")
                }
            }
            for id in ["screenText", "introspectSession"] {
                let operation = try ContractDocument().operation(id)
                for body in operation.bodies.values {
                    let answer = try await bench.send(operation, body: body, key: bench.key)
                    #expect(answer.status == 200, "\(id): \(answer.text)")
                }
            }
            let after = try await bench.events()
            #expect(after == before)
        }
    }
}
