import HandoffModel

/// The evidence of a handoff in one column: a JSON array, each entry in the form of its event's payload.
enum EvidenceText {
    /// Nil for none, which is what most handoffs have.
    static func text(_ evidence: [Evidence]) -> String? {
        guard !evidence.isEmpty else { return nil }
        var text = JSONText()
        text.open("[")
        for entry in evidence { text.object(EventFields(entry.members).write) }
        text.close("]")
        return text.text
    }

    /// - Throws: ``StoreError/damaged(_:)``.
    static func evidence(_ text: String?, _ id: HandoffID) throws -> [Evidence] {
        guard let text else { return [] }
        guard let entries = try? [EventFields](json: Array(text.utf8)) else {
            throw StoreError.damaged("the evidence of handoff \(id)")
        }
        return try entries.map { fields in
            guard case .proved(let evidence)? = Event(.proved, fields) else {
                throw StoreError.damaged("the evidence of handoff \(id)")
            }
            return evidence
        }
    }
}
