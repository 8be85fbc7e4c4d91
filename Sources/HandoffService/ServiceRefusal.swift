package import HandoffModel

/// Why a use-case did not begin or did not finish, beside what the model refuses: what the caller sent does not fit.
package enum ServiceRefusal: Error, Equatable, Sendable {
    /// Members that are wrong, and why. Never repeats a value.
    case invalid([InvalidMember])
    /// The reply would show personal data in public.
    case personalDataInReply([FieldFinding])
    /// The reply would ask for personal data in public: which kind, and the sentence that does it.
    case replyAsks([ReplyQuestion])
    /// The brand's settings refuse context with personal data.
    case personalDataInContext([FieldFinding])
    /// The reply is longer than the network takes.
    case replyTooLong(length: Int, limit: Int)
    /// An idempotency key was used before with another body.
    case keyReused
    /// The first request with this idempotency key is still being served.
    case stillRunning
    /// A cursor that this brand was not given.
    case badCursor
}

package struct InvalidMember: Sendable, Equatable {
    package let member: String
    package let reason: String

    package init(_ member: String, _ reason: String) {
        self.member = member
        self.reason = reason
    }
}

/// What a reply asks for, and how.
package struct ReplyQuestion: Sendable, Equatable {
    package let kind: PersonalDataKind
    /// In the agent's own words, which hold no personal data themselves.
    package let sentence: String

    package init(_ kind: PersonalDataKind, _ sentence: String) {
        self.kind = kind
        self.sentence = sentence
    }
}

/// A finding of screening, and in which member of the request it stands.
package struct FieldFinding: Sendable, Equatable {
    package let member: String
    package let finding: Finding

    package init(_ member: String, _ finding: Finding) {
        self.member = member
        self.finding = finding
    }
}
