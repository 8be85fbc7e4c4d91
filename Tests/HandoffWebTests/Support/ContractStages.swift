import HTTPTypes
import HandoffModel

/// A handoff that was brought to some stage over HTTP, and the tokens that were met on the way.
struct StagedHandoff: Sendable {
    var id = ""
    var link = ""
    var claim = ""
    var session = ""

    /// What its customer's browser sends.
    var cookies: String { "__Host-claim.\(id)=\(claim); __Host-session.\(id)=\(session)" }

    /// The path of the link.
    var path: String { String(link.dropFirst("https://help.example".utf8.count)) }
}

/// How far a handoff is brought before an operation is tried.
enum Stage: Int, Comparable, Sendable {
    case issued, redeemed, inService
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension ContractBench {
    /// A handoff of `acme` at `stage`, under the policy of `intent`; an account of three facts goes with it.
    func handoff(
        _ stage: Stage, audience: Audience = .private, intent: String = "default"
    ) async throws -> StagedHandoff {
        var staged = StagedHandoff()
        let issued = try await json(
            "/v1/handoffs",
            #"""
            {"thread":{"network":"x","post":"1","author":"7"},"audience":"\#(audience.rawValue)","intent":"\#(intent)",
            "account":\#(Outside.account)}
            """#, key: key)
        (staged.id, staged.link) = (issued.member("handoff", "id"), issued.member("link"))
        guard stage >= .redeemed else { return staged }
        staged.claim = try await json("/v1/claims", #"{"link":"\#(staged.link)"}"#).member("claim")
        staged.session = try await json("/v1/redemptions", #"{"claim":"\#(staged.claim)"}"#).member("session")
        guard stage >= .inService else { return staged }
        _ = try await json("/v1/handoffs/\(staged.id)/accept", #"{"agent":"a7"}"#, key: key)
        return staged
    }

    /// - Throws: when the answer is a refusal.
    func json(_ path: String, _ body: String, key: String? = nil) async throws -> ContractAnswer {
        try await succeeding(send(.post, path, body, as: "application/json", key: key))
    }

    func form(_ path: String, _ body: String, key: String? = nil, cookie: String? = nil) async throws -> ContractAnswer
    {
        try await succeeding(
            send(.post, path, body, as: "application/x-www-form-urlencoded", key: key, cookie: cookie))
    }

    private func succeeding(_ answer: ContractAnswer) throws -> ContractAnswer {
        guard answer.status < 400 else { throw ContractDocument.Flaw(description: "\(answer.status) \(answer.text)") }
        return answer
    }
}
