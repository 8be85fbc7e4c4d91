import HandoffModel
import HandoffService

/// A handoff as the API shows it.
struct HandoffView: JSONView {
    let handoff: Handoff
    let context: HandoffContext?
    private let now: Timestamp

    /// - Parameter now: what stands proven is told for this moment.
    init(_ handoff: Handoff, context: HandoffContext? = nil, now: Timestamp) {
        self.now = now
        self.handoff = handoff
        self.context = context
    }

    func write(to text: inout JSONText) {
        text.member("id", handoff.id.description)
        text.member("state", handoff.state.rawValue)
        text.member("audience", handoff.link.audience.rawValue)
        text.member("generation", Int64(handoff.link.generation))
        text.member("intent", handoff.issued.intent)
        text.member("language", handoff.issued.language)
        text.object("thread") { ThreadView(handoff).write(to: &$0) }
        text.member("customer", handoff.issued.customer)
        text.member("issued_at", handoff.issuedAt.rfc3339)
        text.member("expires_at", handoff.link.expires.rfc3339)
        if let deadline = handoff.deadline {
            text.object("deadline") {
                $0.member("promise", deadline.promise.rawValue)
                $0.member("owner", deadline.promise.owner.rawValue)
                $0.member("at", deadline.at.rfc3339)
            }
        }
        text.member("escalations", Int64(handoff.escalations))
        // The thread runs hot: reissue the link as a private one and send it to the author.
        text.member("contended_at", handoff.contendedAt?.rfc3339)
        if let redemption = handoff.redemption {
            text.object("session") {
                $0.member("id", redemption.session.description)
                AssuranceView(handoff.shown(at: now) ?? redemption.shown).write(to: &$0)
                $0.member("redeemed_at", redemption.at.rfc3339)
                $0.member("expires_at", redemption.expires.rfc3339)
                $0.member("ended", handoff.sessionEnded?.rawValue)
            }
        }
        if !handoff.evidence.isEmpty {
            text.array("evidence", handoff.evidence) { text, evidence in text.object(EvidenceView(evidence).write) }
        }
        text.member("nudged_at", handoff.nudgedAt?.rfc3339)
        text.member("link_asked_at", handoff.linkAskedAt?.rfc3339)
        if let rating = handoff.rating { text.member("rating", Int64(rating)) }
        text.member("agent", handoff.agent)
        text.member("accepted_at", handoff.acceptedAt?.rfc3339)
        text.member("outcome", handoff.outcome?.rawValue)
        text.member("ended_at", handoff.endedAt?.rfc3339)
        if let context { text.object("context", context.write) }
    }
}
