import HandoffModel
import HandoffService

/// The session that a redemption opened.
struct RedemptionView: JSONView {
    let opened: OpenedSession
    init(_ opened: OpenedSession) { self.opened = opened }

    func write(to text: inout JSONText) {
        text.member("handoff", opened.handoff.id.description)
        text.member("state", opened.handoff.state.rawValue)
        text.member("session", opened.token)
        text.member("expires_at", opened.redemption.expires.rfc3339)
        text.member("acr", opened.redemption.assurance.rawValue)
        text.member("amr", opened.redemption.methods.map(\.reference))
    }
}
