package import HandoffModel

/// How much a sign-in at the brand's provider shows.
///
/// The provider's `acr` decides where the operator has said what it means. Otherwise the methods of `amr` do: `mfa`, or
/// methods of two different kinds (something known, something held, something of the body) make `account-strong`.
/// Anything else that the provider accepts as a sign-in is `account`.
package struct SignInStrength: Sendable {
    /// Values of `acr` that mean more than one factor, and those that mean one.
    package let strongACR: Set<String>
    package let accountACR: Set<String>

    package init(strongACR: Set<String> = [], accountACR: Set<String> = []) {
        (self.strongACR, self.accountACR) = (strongACR, accountACR)
    }

    /// Where an operator lists one value for both, the lesser holds.
    package func assurance(acr: String?, amr: [String]) -> Assurance {
        if let acr, accountACR.contains(acr) { return .account }
        if let acr, strongACR.contains(acr) { return .accountStrong }
        let kinds = Set(amr.compactMap(Factor.init(method:)))
        return amr.contains("mfa") || kinds.count > 1 ? .accountStrong : .account
    }

    /// A kind of factor (SP 800-63B-4, section 2).
    private enum Factor {
        case known, held, body

        /// The kind of an RFC 8176 method. Nil for those that are no factor of their own: `kba` (facts do not
        /// authenticate), `geo`, `rba`, `user`, `wia`, `mca`, and what is not in the registry.
        init?(method: String) {
            switch method {
            case "pwd", "pin": self = .known
            case "otp", "hwk", "swk", "pop", "sc", "sms", "tel": self = .held
            case "face", "fpt", "iris", "retina", "vbm": self = .body
            default: return nil
            }
        }
    }
}

/// Who signed in, and how well that is known.
package struct SignedInAccount: Sendable, Equatable {
    /// The brand's reference of the account: personal data, hashed or sealed before it is kept, never printed.
    package let reference: String
    /// `account` or `account-strong`.
    package let assurance: Assurance
    /// As the provider wrote them; ``acr`` is nil and ``amr`` empty where it did not.
    package let acr: String?
    package let amr: [String]
    /// When the person last showed who they are; nil where the provider does not say.
    package let authTime: Timestamp?

    package init(reference: String, assurance: Assurance, acr: String?, amr: [String], authTime: Timestamp?) {
        (self.reference, self.assurance, self.acr, self.amr, self.authTime) = (reference, assurance, acr, amr, authTime)
    }
}

extension SignedInAccount: CustomStringConvertible, CustomReflectable {
    package var description: String { "<redacted> (\(assurance.rawValue))" }
    package var customMirror: Mirror { Mirror(self, children: ["assurance": assurance]) }
}
