import Foundation
import HandoffModel
import HandoffService
import Synchronization

/// The systems that are not ours, as far as tests need them: a notifier that remembers what it was handed, and sign-ins
/// whose code says how they end.
final class Outside: Sendable {
    private let codes = Mutex<[OTPToSend]>([])
    private let isDown = Mutex(false)

    /// The codes that were handed over, oldest first.
    var sent: [OTPToSend] { codes.withLock(\.self) }
    func fail() { isDown.withLock { $0 = true } }

    /// The account that tests issue handoffs with, as JSON.
    static let account =
        #"{"reference":"C-1","facts":{"postcode":"SW1A 1AA","date_of_birth":"1980-05-03","surname":"Doe"}}"#

    var brandCalls: BrandCalls {
        BrandCalls(
            sendCode: { [self] order async throws(CallFailure) in
                if isDown.withLock(\.self) { throw .unreachable }
                codes.withLock { $0.append(order) }
            },
            facts: { _ async throws(CallFailure) in [:] })
    }

    /// A code of `as:` and an id signs in as that id; `strong:` does so with more than one factor; any other is refused.
    var signInCalls: SignInCalls {
        SignInCalls(
            begin: { [self] start async throws(CallFailure) in
                if isDown.withLock(\.self) { throw .unreachable }
                return "https://login.example/authorize?state=\(start.state)"
            },
            finish: { back async throws(CallFailure) in
                let parts = back.code.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, parts[0] == "as" || parts[0] == "strong" else {
                    throw .refused("invalid_grant")
                }
                return SignedIn(subject: String(parts[1]), isStrong: parts[0] == "strong")
            })
    }
}

extension BrandSettings {
    /// The same brand with every way to verify, and policies that ask for more:
    ///
    /// - `open`: the author suffices, and every method may be used; `told`: and customers are told that agents answer by
    ///   WhatsApp;
    /// - `recognised`, `holder`: facts, or a code or a sign-in, before the session opens;
    /// - `both`: a code and echo words;
    /// - `coded`: a code and nothing else, so that a private link shows nothing by itself.
    func verifying() throws -> BrandSettings {
        var settings = self
        settings.notifier = try JSONDecoder().decode(
            NotifierSettings.self, from: Data(#"{"url":"https://acme.example/codes","channel":"sms"}"#.utf8))
        settings.oidc = try JSONDecoder().decode(
            OpenIDSettings.self, from: Data(#"{"issuer":"https://login.example","client_id":"acme"}"#.utf8))
        settings.signIn = [
            try JSONDecoder().decode(
                PlatformSettings.self,
                from: Data(
                    #"""
                    {"network":"x","authorize":"https://login.example/authorize","token":"https://login.example/token",
                    "user_info":"https://login.example/me","client_id":"acme","subject":"data.id"}
                    """#.utf8))
        ]
        var terms = Terms()
        terms.methods = Method.allCases
        settings.policies["open"] = terms
        var told = terms
        told.channel = .whatsApp
        settings.policies["told"] = told
        terms.assurance = .recognised
        settings.policies["recognised"] = terms
        terms.assurance = .account
        settings.policies["holder"] = terms
        terms.assurance = .author
        terms.proof = .all([.method(.dmCode), .method(.echo)])
        settings.policies["both"] = terms
        var coded = Terms()
        coded.methods = [.dmCode]
        settings.policies["coded"] = coded
        return settings
    }
}
