import HandoffModel
import HandoffService
import HandoffTokens

/// A handoff as the API shows it.
struct HandoffView: JSONView {
    let handoff: Handoff
    let context: HandoffContext?

    init(_ handoff: Handoff, context: HandoffContext? = nil) {
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
        if let redemption = handoff.redemption {
            text.object("session") {
                $0.member("id", redemption.session.description)
                $0.member("acr", redemption.assurance.rawValue)
                $0.member("amr", redemption.methods.map(\.rawValue))
                $0.member("verified_at", redemption.at.rfc3339)
                $0.member("expires_at", redemption.expires.rfc3339)
                $0.member("ended", handoff.sessionEnded?.rawValue)
            }
        }
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

struct HandoffListView: JSONView {
    let handoffs: [Handoff]
    let next: String?

    func write(to text: inout JSONText) {
        text.array("handoffs", handoffs) { text, handoff in text.object(HandoffView(handoff).write) }
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
        text.object("handoff", HandoffView(issued.handoff).write)
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
    let events: [Event]

    func write(to text: inout JSONText) {
        text.array("events", events) { text, event in
            text.object {
                $0.member("number", Int64(event.number))
                $0.member("at", event.at.rfc3339)
                $0.member("actor", event.actor.description)
                $0.member("kind", event.fact.kind.rawValue)
                $0.object("data", event.fact.fields.write)
            }
        }
    }
}
