/// Why a sign-in elsewhere showed nothing. No case holds a code, a token, a secret or a claim.
package enum SignInFailure: Error, Equatable, Sendable {
    /// The other side does not answer, or says that it cannot now: the person may try again later.
    case unreachable(OutboundFailure)
    /// The other side answered and refused: the code was used, is too old or not ours, or the client is not known.
    case refused(OAuthError)
    /// The answer of the authorization endpoint came from another issuer than this one (RFC 9207).
    case otherIssuer
    /// What the operator configured and what the provider publishes do not fit together.
    case misconfigured(Misfit)
    /// The ID token does not stand up.
    case tokenInvalid(IDTokenFault)
    /// There is nothing at the configured path of the user information that names an account.
    case noSubject

    package enum Misfit: String, Sendable {
        /// The document at the issuer names another issuer (Discovery 1.0, section 4.3).
        case issuer
        /// An address that it publishes is missing or refused.
        case endpoint
        /// It does not do PKCE with S256.
        case pkce
        /// It takes the client's secret in no way that this service knows.
        case clientAuthentication
        /// The client's secret cannot be read.
        case clientSecret
    }
}

extension SignInFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreachable(let failure): "unreachable: \(failure)"
        case .refused(let error): "refused: \(error.rawValue)"
        case .otherIssuer: "the answer came from another issuer"
        case .misconfigured(let misfit): "misconfigured: \(misfit.rawValue)"
        case .tokenInvalid(let fault): "the ID token is invalid: \(fault.rawValue)"
        case .noSubject: "no subject"
        }
    }

    /// The failure of a call that signs somebody in; cancellation stays what it is.
    static func calling<Result>(_ call: () async throws -> Result) async throws -> Result {
        do {
            return try await call()
        } catch let failure as OutboundFailure {
            throw SignInFailure.unreachable(failure)
        }
    }
}
