import HandoffModel
import HandoffService
import HandoffTokens

/// A new claim, and what helps it towards the redemption.
struct ClaimView: JSONView {
    let issued: IssuedClaim
    let proofs: [Method]

    func write(to text: inout JSONText) {
        text.member("claim", issued.token)
        text.member("expires_at", issued.ticket.expires.rfc3339)
        // What helps towards the redemption: any of them, unless the policy asks for several.
        text.member("proofs", proofs.map(\.rawValue))
    }
}
