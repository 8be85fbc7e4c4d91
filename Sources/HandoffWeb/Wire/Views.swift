import HandoffModel
import HandoffService
import HandoffTokens

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
                StandingView(handoff.standing(at: now) ?? redemption.standing).write(to: &$0)
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

/// Where the thread is: never which post or whose.
struct ThreadView: JSONView {
    let handoff: Handoff
    init(_ handoff: Handoff) { self.handoff = handoff }

    func write(to text: inout JSONText) {
        text.member("network", handoff.issued.network)
        text.member("handle", handoff.issued.handle)
    }
}

/// What stands proven now.
struct StandingView: JSONView {
    let standing: Standing
    init(_ standing: Standing) { self.standing = standing }

    func write(to text: inout JSONText) {
        text.member("acr", standing.assurance.rawValue)
        text.member("amr", standing.methods.map(\.reference))
        text.member("verified_at", standing.at.rfc3339)
        text.member("verified_until", standing.until.rfc3339)
    }
}

/// One thing that was shown: how, when, and until when it counts. Never what was answered.
struct EvidenceView: JSONView {
    let evidence: Evidence
    init(_ evidence: Evidence) { self.evidence = evidence }

    func write(to text: inout JSONText) {
        text.member("method", evidence.method.rawValue)
        text.member("acr", evidence.gives.rawValue)
        text.member("at", evidence.at.rfc3339)
        text.member("until", evidence.until.rfc3339)
        text.member("note", evidence.note)
    }
}

struct HandoffListView: JSONView {
    let handoffs: [Handoff]
    let now: Timestamp
    let next: String?

    func write(to text: inout JSONText) {
        text.array("handoffs", handoffs) { text, handoff in text.object(HandoffView(handoff, now: now).write) }
        text.member("next", next)
    }
}

/// A finding of screening: kind and place, never the text. `start` and `end` count Unicode code points.
struct FindingView: JSONView {
    let finding: Finding
    var member: String?

    func write(to text: inout JSONText) {
        text.member("member", member)
        text.member("kind", finding.kind.rawValue)
        text.member("scheme", finding.scheme?.rawValue)
        text.member("confidence", finding.confidence.rawValue)
        text.member("start", Int64(finding.characters.lowerBound))
        text.member("end", Int64(finding.characters.upperBound))
    }
}

/// The answer to an issue or a reissue: what the agent posts, and what was found in what they sent.
struct IssuedView: JSONView {
    let issued: IssuedHandoff
    init(_ issued: IssuedHandoff) { self.issued = issued }

    func write(to text: inout JSONText) {
        text.object("handoff", HandoffView(issued.handoff, now: issued.handoff.issuedAt).write)
        text.member("link", issued.link)
        text.object("reply") {
            $0.member("text", issued.reply.text)
            $0.member("length", Int64(issued.reply.length))
            $0.member("limit", Int64(issued.reply.limit))
        }
        let language = Language(rawValue: issued.handoff.issued.language) ?? .en
        text.object("screening") {
            $0.array("findings", issued.screening.findings) { text, found in
                text.object(FindingView(finding: found.finding, member: found.member).write)
            }
            $0.member("redacted", issued.screening.isRedacted)
            $0.member("advice", issued.screening.advice.map { $0.sentence(in: language) })
        }
        text.member("facts", issued.facts.map(\.rawValue))
    }
}

struct CodeView: JSONView {
    let issued: IssuedCode

    func write(to text: inout JSONText) {
        text.member("code", issued.code.text)
        text.member("expires_at", issued.expires.rfc3339)
        text.member("message", issued.message.text)
    }
}

/// The history of a handoff: payloads as they are stored and chained.
struct EventListView: JSONView {
    let events: [RecordedEvent]

    func write(to text: inout JSONText) {
        text.array("events", events) { text, recorded in
            text.object {
                $0.member("number", Int64(recorded.number))
                $0.member("at", recorded.at.rfc3339)
                $0.member("actor", recorded.actor.description)
                $0.member("kind", recorded.event.kind.rawValue)
                $0.object("data", recorded.event.fields.write)
            }
        }
    }
}
