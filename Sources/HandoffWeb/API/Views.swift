import HandoffModel
import HandoffService

/// A handoff as the API shows it.
struct HandoffView: Encodable {
    struct Thread: Encodable { let network, handle: String }
    struct DeadlineView: Encodable { let promise, owner, at: String }
    struct SessionView: Encodable {
        let id, acr: String
        let amr: [String]
        let verifiedAt, expiresAt: String
        let ended: String?
        enum CodingKeys: String, CodingKey {
            case id, acr, amr, ended
            case verifiedAt = "verified_at"
            case expiresAt = "expires_at"
        }
    }

    let id, state, audience: String
    let generation: Int
    let intent, language: String
    let thread: Thread
    let customer: String?
    let issuedAt, expiresAt: String
    let deadline: DeadlineView?
    let escalations: Int
    let session: SessionView?
    let agent, acceptedAt, outcome, endedAt: String?
    var context: HandoffContext?

    enum CodingKeys: String, CodingKey {
        case id, state, audience, generation, intent, language, thread, customer, deadline, escalations, session, agent
        case outcome, context
        case issuedAt = "issued_at"
        case expiresAt = "expires_at"
        case acceptedAt = "accepted_at"
        case endedAt = "ended_at"
    }

    init(_ handoff: Handoff, context: HandoffContext? = nil) {
        id = handoff.id.description
        state = handoff.state.rawValue
        audience = handoff.link.audience.rawValue
        generation = Int(handoff.link.generation)
        intent = handoff.issued.intent
        language = handoff.issued.language
        thread = Thread(network: handoff.issued.network, handle: handoff.issued.handle)
        customer = handoff.issued.customer
        issuedAt = handoff.issuedAt.rfc3339
        expiresAt = handoff.link.expires.rfc3339
        deadline = handoff.deadline.map {
            DeadlineView(promise: $0.promise.rawValue, owner: $0.promise.owner.rawValue, at: $0.at.rfc3339)
        }
        escalations = handoff.escalations
        session = handoff.redemption.map {
            SessionView(
                id: $0.session.description, acr: $0.assurance.rawValue, amr: $0.methods.map(\.rawValue),
                verifiedAt: $0.at.rfc3339, expiresAt: $0.expires.rfc3339, ended: handoff.sessionEnded?.rawValue)
        }
        agent = handoff.agent
        acceptedAt = handoff.acceptedAt?.rfc3339
        outcome = handoff.outcome?.rawValue
        endedAt = handoff.endedAt?.rfc3339
        self.context = context
    }
}

/// A finding of screening as the API shows it: kind and place, never the text.
struct FindingView: Encodable {
    let member: String?
    let kind: String
    let scheme: String?
    let confidence: String
    /// Unicode code points from the beginning of the text; `end` is the first one after it.
    let start, end: Int

    init(_ finding: Finding, member: String? = nil) {
        self.member = member
        kind = finding.kind.rawValue
        scheme = finding.scheme?.rawValue
        confidence = finding.confidence.rawValue
        start = finding.characters.lowerBound
        end = finding.characters.upperBound
    }
}

/// The answer to an issue or a reissue: what the agent posts, and what was found in what they sent.
struct IssuedView: Encodable {
    struct ReplyView: Encodable {
        let text: String
        let length, limit: Int
    }
    struct ScreeningView: Encodable {
        let findings: [FindingView]
        let redacted: Bool
        let advice: [String]
    }

    let handoff: HandoffView
    let link: String
    let reply: ReplyView
    let screening: ScreeningView

    init(_ issued: IssuedHandoff) {
        let language = Language(rawValue: issued.handoff.issued.language) ?? .en
        handoff = HandoffView(issued.handoff)
        link = issued.link
        reply = ReplyView(text: issued.reply.text, length: issued.reply.length, limit: issued.reply.limit)
        screening = ScreeningView(
            findings: issued.screening.findings.map { FindingView($0.finding, member: $0.member) },
            redacted: issued.screening.isRedacted,
            advice: issued.screening.advice.map { $0.sentence(in: language) })
    }
}
