import HandoffModel
import HandoffService

extension Problem {
    init(_ refusal: ServiceRefusal) {
        switch refusal {
        case .invalid(let members): self = .invalid(members.map { Fault(member: $0.member, reason: $0.reason) })
        case .personalDataInReply(let findings):
            self.init(
                "personal-data-in-reply", "The reply shows personal data.", 422,
                detail: "Everybody can read the reply: take it out.", errors: findings.map(Fault.init))
        case .replyAsks(let questions):
            self.init(
                "reply-asks-for-personal-data", "The reply asks for personal data.", 422,
                detail: "Customers would answer in public: let the link ask, or allow the kind by may_ask_for.",
                errors: questions.map {
                    Fault(member: "reply", reason: "it asks for \($0.kind.rawValue): \($0.sentence)")
                })
        case .personalDataInContext(let findings):
            self.init(
                "personal-data-in-context", "The context holds personal data.", 422,
                detail: "The brand's settings refuse it: take it out, or set context: redact.",
                errors: findings.map(Fault.init))
        case .replyTooLong(let length, let limit):
            self.init(
                "reply-too-long", "The reply is too long for the network.", 422,
                detail: "It counts \(length), and the network takes \(limit).")
        case .keyReused:
            self.init(
                "idempotency-key-reused", "This idempotency key was used with another body.", 422,
                detail: "Take a new key for a new request.")
        case .stillRunning:
            self.init(
                "still-running", "The first request with this idempotency key is still being served.", 409,
                retryAfter: 1)
        case .badCursor:
            self = .invalid(Fault(member: "cursor", reason: "take it from the next of an earlier answer"))
        }
    }
}

extension Problem.Fault {
    /// Kind and place of a finding, never the text.
    init(_ finding: FieldFinding) {
        let span = finding.finding.characters
        self.init(
            member: finding.member,
            reason: "\(finding.finding.kind.rawValue) at characters \(span.lowerBound) to \(span.upperBound)")
    }
}
