import Foundation
import HTTPTypes
import HandoffModel
import HandoffService
import HandoffTokens
import Testing

@testable import HandoffWeb

@Suite("The contract lists what the service serves") struct ContractRoutesTests {
    @Test("Every route stands in the document, and every operation of the document is served")
    func routes() async throws {
        let document = try ContractDocument()
        let written = Set(document.operations.map { "\($0.method.rawValue) \($0.path)" })
        try await ContractBench.run { bench in
            let served = Set(bench.routes.map(\.description))
            let unwritten = served.subtracting(written)
            #expect(unwritten == [])
            let unserved = written.subtracting(served)
            #expect(unserved == [])
        }
    }

    @Test("The document that is served is the file")
    func served() async throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../openapi.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try await ContractBench.run { bench in
            let answer = try await bench.send(.get, "/openapi.yaml")
            #expect(answer.status == 200)
            #expect(answer.text == text)
            #expect(answer.headers[.contentType] == "application/yaml; charset=utf-8")
        }
    }

    @Test("Operations have names of their own")
    func names() throws {
        let ids = try ContractDocument().operations.map(\.id)
        #expect(Set(ids).count == ids.count)
    }
}

@Suite("The contract lists the values that the code knows") struct ContractValuesTests {
    static let known: [(schema: String, values: [String])] = [
        ("Assurance", Assurance.allCases.map(\.rawValue)),
        ("Audience", Audience.allCases.map(\.rawValue)),
        ("CodeChannel", NotifierSettings.Channel.allCases.map(\.rawValue)),
        ("Confidence", Confidence.allCases.map(\.rawValue)),
        ("EventKind", Event.Kind.allCases.map(\.rawValue)),
        ("FactKind", FactKind.allCases.map(\.rawValue)),
        ("FormerLinks", FormerLinks.allCases.map(\.rawValue)),
        ("HandoffState", HandoffState.allCases.map(\.rawValue)),
        ("Language", Language.allCases.map(\.rawValue)),
        ("Method", HandoffModel.Method.allCases.map(\.rawValue)),
        ("MethodReference", HandoffModel.Method.allCases.map(\.reference)),
        ("NationalScheme", NationalScheme.allCases.map(\.rawValue)),
        ("Network", Network.allCases.map(\.rawValue)),
        ("Outcome", Outcome.allCases.map(\.rawValue)),
        ("PersonalDataKind", PersonalDataKind.allCases.map(\.rawValue)),
        ("Promise", Promise.allCases.map(\.rawValue)),
        ("ProofFailure", ProofFailure.allCases.map(\.rawValue)),
        ("ProofReport.method", reported.map(\.rawValue)),
        ("PromiseOwner", Array(Set(Promise.allCases.map(\.owner.rawValue)))),
        ("Revocation", Revocation.allCases.map(\.rawValue)),
        ("SessionEnd", SessionEnd.allCases.map(\.rawValue)),
        ("SessionMoveCause", SessionMove.Cause.allCases.map(\.rawValue)),
    ]
    /// Methods that are not shown here, but reported.
    static let reported = HandoffModel.Method.allCases.filter { method in
        switch method.source {
        case .network, .agent: true
        case .link, .customer: false
        }
    }

    /// `PostSide` has no `allCases`, and the problem types are compared with the sources.
    static let comparedElsewhere: Set<String> = ["PostSide", "ProblemType"]

    @Test("Each list of values is that of its type", arguments: known)
    func values(_ schema: String, _ values: [String]) throws {
        let written = try ContractDocument().values[schema] ?? []
        #expect(written.sorted() == values.sorted())
    }

    @Test("No list of values goes uncompared")
    func complete() throws {
        let written = Set(try ContractDocument().values.keys)
        #expect(written == Set(Self.known.map(\.schema)).union(Self.comparedElsewhere))
    }

    static let bodies: [(schema: String, members: [String])] = [
        ("IssueRequest", IssueBody.Member.allCases.map(\.rawValue)),
        ("ThreadRequest", IssueBody.Thread.Member.allCases.map(\.rawValue)),
        ("ContextRequest", IssueBody.Context.Member.allCases.map(\.rawValue)),
        ("AccountRequest", IssueBody.Account.Member.allCases.map(\.rawValue)),
    ]

    @Test("The body of an issue has the members that are read, and no other", arguments: bodies)
    func body(_ schema: String, _ members: [String]) throws {
        #expect(try ContractDocument().members[schema] == Set(members))
    }

    @Test("What travels along is shown with the members of the document")
    func context() throws {
        let context = HandoffContext(
            thread: .init(network: .x, post: "1", url: "https://x.com/1", authorName: "@jo"), summary: "s",
            excerpt: [.init(by: .customer, text: "t")], attributes: ["tier": "gold"], reference: "r")
        var text = JSONText()
        text.object(context.write)
        let shown = try JSONSerialization.jsonObject(with: Data(text.finish())) as? [String: Any]
        let members = try ContractDocument().members
        #expect(members["Context"] == Set(try #require(shown).keys))
        #expect(members["Context.thread"] == Set(try #require(shown?["thread"] as? [String: Any]).keys))
    }

    @Test(
        "The README and the help of `brand apply` explain each method",
        arguments: HandoffModel.Method.allCases.map(\.rawValue))
    func explained(_ method: String) throws {
        func text(_ path: String) throws -> String {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
            return try String(contentsOf: root.appending(path: path), encoding: .utf8)
        }
        #expect(try text("README.md").contains("\n| `\(method)` |"))
        let help = try text("Sources/handoff/Brand/BrandFileHelp.swift")
        let explanation = try #require(help.split(separator: "static let sample").first)
        #expect(explanation.split { !($0.isLetter || $0 == "_") }.contains(method[...]))
    }

    @Test("Scopes are explained, and asked for, as the code knows them")
    func scopes() throws {
        let document = try ContractDocument()
        let known = Scope.allCases.map(\.rawValue).sorted()
        #expect(document.explainedScopes.sorted() == known)
        let asked = Set(document.operations.compactMap(\.scope))
        #expect(asked.sorted() == known)
    }

    @Test("Each kind of event has a schema with exactly its members", arguments: Self.events)
    func event(_ event: Event) throws {
        let document = try ContractDocument()
        let schema = document.eventData[event.kind.rawValue] ?? ""
        let written = document.members[schema] ?? []
        #expect(written == Set(event.fields.members.map(\.name)))
    }

    @Test("No kind of event goes uncompared")
    func allEvents() {
        let kinds = Self.events.map(\.kind)
        #expect(Set(kinds) == Set(Event.Kind.allCases))
    }

    /// One event of each kind, with every member.
    static let events: [Event] = {
        let time = Timestamp(seconds: 1)
        let link = LinkSpan(audience: .public, expires: time)
        let session = SessionID(high: 1, low: 2)
        let brand = BrandID("acme").map {
            Event.issued(
                Issued(
                    brand: $0, settings: 1, intent: "default", network: "x", handle: "AcmeHelp", language: "en",
                    customer: "cu", context: "00"), link)
        }
        let redemption = Redemption(
            claim: ClaimID(high: 1, low: 2), session: session, generation: 1, assurance: .author, methods: [.dmLink],
            at: time, expires: time)
        return [
            .reissued(link), .claimed(generation: 1), .codeIssued(AuthorCodeTerm(serial: 1, expires: time)),
            .redeemed(redemption, accept: time), .accepted(agent: "a7", close: time),
            .escalated(Escalation(promise: .accept, level: 1, due: time, next: time)),
            .sessionEnded(session, .left), .closed(.resolved), .expired(.redeem), .revoked(.other),
            .proved(
                Evidence(
                    claim: redemption.claim, method: .otp, gives: .account, at: time, until: time, note: "sms")),
            .contended(Contention(networks: 5, claims: 9)),
            .sessionMoved(SessionMove(from: session, to: session, claim: redemption.claim, cause: .carried)),
            .nudged, .wordsRejected, .linkAsked, .rated(5),
        ] + (brand.map { [$0] } ?? [])
    }()
}
