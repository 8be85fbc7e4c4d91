/// That a claim has shown something: how, how much, when, and until when it counts. Never what was answered.
package struct Evidence: Sendable, Equatable {
    package var claim: ClaimID
    package var method: Method
    /// What it gives where an author proof stands beside it; ``Assurance/author`` for an author proof itself.
    package var gives: Assurance
    package var at: Timestamp
    /// From then on it counts no more.
    package var until: Timestamp
    /// What an agent may see of it: `2 of 3`, `sms`, how an agent knows. No answer and no personal data.
    package var note: String?

    package init(
        claim: ClaimID, method: Method, gives: Assurance, at: Timestamp, until: Timestamp, note: String? = nil
    ) {
        self.claim = claim
        self.method = method
        self.gives = gives
        self.at = at
        self.until = until
        self.note = note
    }
}
