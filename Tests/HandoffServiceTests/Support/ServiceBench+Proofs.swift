import Foundation
import HandoffModel
@testable import HandoffService
import HandoffStore
import HandoffTokens
import Synchronization

/// What a test sent to the brand's systems, and what they know.
final class BrandSystems: Sendable {
    private let codes = Mutex<[OTPToSend]>([])

    var sent: [OTPToSend] { codes.withLock(\.self) }
    var calls: BrandCalls {
        BrandCalls(
            sendCode: { order async throws(CallFailure) in self.codes.withLock { $0.append(order) } },
            facts: { _ async throws(CallFailure) in throw .unreachable })
    }
}

extension ServiceBench {
    static let author = "author-77"
    /// What the account holder of ``accountOrder`` knows.
    static let answers: [FactKind: String] = [
        .postcode: "sw1a 1aa", .dateOfBirth: "1980-02-03", .phoneLast4: "4711",
    ]

    /// A bench whose policy allows every method.
    static func withEverything(
        calls: BrandCalls = .none, path: String? = nil, seed: UInt64? = nil, _ change: (inout Terms) -> Void = { _ in }
    ) async throws -> ServiceBench {
        let verifiers = try JSONDecoder().decode(Verifiers.self, from: Data(Verifiers.json.utf8))
        var terms = Terms()
        terms.methods = Method.allCases
        change(&terms)
        return try await ServiceBench(calls: calls, path: path, seed: seed) { [terms] in
            $0.signIn = [verifiers.signIn]
            $0.oidc = verifiers.oidc
            $0.notifier = verifiers.notifier
            $0.policies["default"] = terms
        }
    }

    private struct Verifiers: Decodable {
        let signIn: PlatformSettings
        let oidc: OpenIDSettings
        let notifier: NotifierSettings

        static let json = """
            {"signIn":{"network":"x","authorize":"https://n.example/a","token":"https://n.example/t",
            "user_info":"https://n.example/u","client_id":"c","subject":"data.id"},
            "oidc":{"issuer":"https://id.example","client_id":"c"},
            "notifier":{"url":"https://notify.example/codes","channel":"sms"}}
            """
    }

    static func accountOrder(_ reference: String? = "customer-1") -> AccountOrder {
        AccountOrder(
            reference: reference,
            facts: [.postcode: "SW1A 1AA", .dateOfBirth: "1980-02-03", .phoneLast4: "4711"])
    }

    /// A handoff of ``author``'s thread, with a link in public.
    func thread(
        audience: Audience = .public, account: AccountOrder? = nil
    ) async throws -> (id: HandoffID, link: String) {
        let issued = try await issued {
            $0.audience = audience
            $0.author = Self.author
            $0.account = account
        }
        return (issued.handoff.id, issued.link.split(separator: "/").last.map(String.init) ?? "")
    }

    func press(_ link: String, from network: String = "192.0.2.0/24") async throws -> IssuedClaim {
        try await claim(link, from: network)
    }

    /// The words that a claim is shown, as its author posts them in English.
    func shownText(_ claim: IssuedClaim, from network: String = "192.0.2.0/24") async throws -> String {
        try await uses.echoWords(claim.ticket, from: network).map { $0.words.text(in: .en).joined(separator: " ") }
            ?? "none"
    }

    /// A claim of the author: a system that serves the private channel says so.
    func provenClaim(_ id: HandoffID, _ link: String) async throws -> IssuedClaim {
        let claim = try await press(link)
        let report = ProofReport(method: .channelIdentity, claim: claim.token, author: Self.author)
        _ = try await uses.reportProof(report, on: id, by: caller)
        return claim
    }

    /// The author's session of a new thread about an account.
    func authorsSession(account: AccountOrder? = accountOrder()) async throws -> OpenedSession {
        let (id, link) = try await thread(account: account)
        return try await redeem(try await provenClaim(id, link).token, code: nil)
    }

    func holder(_ session: OpenedSession) throws -> Holder { .session(try tokens.session(session.token)) }
}

extension FactsOutcome {
    var name: String {
        switch self {
        case .agreed: "agreed"
        case .disagreed: "disagreed"
        case .usedUp: "used up"
        }
    }
}

extension CodeOutcome {
    var name: String {
        switch self {
        case .right: "right"
        case .wrong: "wrong"
        case .expired: "expired"
        case .usedUp: "used up"
        }
    }
}

extension SignInCalls {
    /// A provider that gives the state back as the address, and takes the code for the subject's name. A subject that
    /// begins with `strong` used two factors.
    static let repeating = SignInCalls(
        begin: { start async throws(CallFailure) in "https://login.example/?state=" + start.state },
        finish: { back async throws(CallFailure) in
            SignedIn(subject: back.code, isStrong: back.code.hasPrefix("strong"))
        })
}

extension ServiceBench {
    /// The state that travels with a sign-in that was begun.
    func beginSignIn(
        _ purpose: SignInState.Purpose, by holder: Holder, in language: Language
    ) async throws -> String {
        let address = try await uses.signIn.begin(purpose, by: holder, in: language).text
        return address.split(separator: "state=").last.map(String.init) ?? ""
    }
}
