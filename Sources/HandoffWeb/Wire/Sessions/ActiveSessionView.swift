import HandoffModel
import HandoffService

/// The members that RFC 7662, 2.2, names, and the handoff. Times are whole seconds (RFC 7519 NumericDate).
struct ActiveSessionView: JSONView {
    let live: LiveSession
    let issuer: String
    let now: Timestamp

    func write(to text: inout JSONText) {
        let (handoff, redemption) = (live.handoff, live.redemption)
        text.member("active", true)
        text.member("token_type", "session")
        text.member("iss", issuer)
        text.member("aud", handoff.brand.name)
        text.member("sub", handoff.issued.customer)
        text.member("jti", redemption.session.description)
        text.member("iat", redemption.at.seconds)
        text.member("exp", redemption.expires.seconds)
        text.member("acr", live.shown.assurance.rawValue)
        text.member("amr", live.shown.methods.map(\.reference))
        text.member("auth_time", live.shown.at.seconds)
        text.member("acr_expires", live.shown.until.seconds)
        text.member("account", live.account)
        text.array("evidence", handoff.evidence(of: redemption.claim, at: now)) { text, evidence in
            text.object(EvidenceView(evidence).write)
        }
        text.member("handoff", handoff.id.description)
        text.member("state", handoff.state.rawValue)
        text.member("intent", handoff.issued.intent)
        text.member("language", handoff.issued.language)
        text.object("thread", ThreadView(handoff).write)
    }
}
