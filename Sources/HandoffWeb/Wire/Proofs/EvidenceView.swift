import HandoffModel

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
