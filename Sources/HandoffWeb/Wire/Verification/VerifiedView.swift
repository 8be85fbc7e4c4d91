import HandoffModel
import HandoffService

/// What stands proven after a verification.
struct VerifiedView: JSONView {
    let verified: Verified
    let now: Timestamp
    func write(to text: inout JSONText) {
        text.member("handoff", verified.handoff.id.description)
        // A session goes on under a new token: the one before is dead.
        text.member("session", verified.session?.token)
        if let shown = verified.handoff.shown(at: now) { AssuranceView(shown).write(to: &text) }
    }
}
