package import HandoffModel
package import HandoffTokens

/// Where a customer signs in, as the wiring sees it.
package enum SignInProvider: Sendable {
    case platform(PlatformSettings)
    case openID(OpenIDSettings)
}

/// What a sign-in at the brand's provider showed.
package struct SignedIn: Sendable, Equatable {
    /// The network's id of the account, or the brand's reference of it.
    package let subject: String
    package let isStrong: Bool

    package init(subject: String, isStrong: Bool) {
        self.subject = subject
        self.isStrong = isStrong
    }
}

/// The two ends of a sign-in. The wiring passes in what talks to providers.
package struct SignInCalls: Sendable {
    package struct Start: Sendable {
        package let provider: SignInProvider
        package let brand: BrandID
        package let state: String
        package let secrets: SignInSecrets
        package let language: Language
    }
    package struct Return: Sendable {
        package let provider: SignInProvider
        package let brand: BrandID
        package let code: String
        package let issuer: String?
        package let secrets: SignInSecrets
        package let now: Timestamp
    }
    /// The address to send the browser to.
    package var begin: @Sendable (Start) async throws(CallFailure) -> String
    package var finish: @Sendable (Return) async throws(CallFailure) -> SignedIn

    package init(
        begin: @escaping @Sendable (Start) async throws(CallFailure) -> String,
        finish: @escaping @Sendable (Return) async throws(CallFailure) -> SignedIn
    ) {
        self.begin = begin
        self.finish = finish
    }
}

extension SignInCalls {
    /// Calls nobody, for a service whose brands have no sign-in.
    package static let none = SignInCalls(
        begin: { _ async throws(CallFailure) in throw .unreachable },
        finish: { _ async throws(CallFailure) in throw .unreachable })
}
