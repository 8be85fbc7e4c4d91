/// What readers ask of a handoff, whatever its state.
extension Handoff {
    package var brand: BrandID { issued.brand }

    package var state: HandoffState { phase.state }

    /// The one-time code that is good at present.
    package var code: AuthorCodeTerm? { phase.code }

    package var redemption: Redemption? { phase.session?.redemption }

    package var sessionEnded: SessionEnd? { phase.session?.ended }

    package var nudgedAt: Timestamp? { phase.session?.nudgedAt }

    /// How often the promise that is due, or was due last, was broken.
    package var escalations: Int { phase.session?.escalations ?? 0 }

    package var agent: String? { phase.service?.agent }

    package var acceptedAt: Timestamp? { phase.service?.acceptedAt }

    /// Nil exactly when the handoff is not open.
    package var deadline: Deadline? { phase.deadline(of: link) }

    package var closing: Closing? { phase.closing }

    package var outcome: Outcome? { closing?.outcome }

    package var rating: Int? { closing?.rating }

    package var endedAt: Timestamp? { phase.endedAt }
}
