package import HandoffModel

/// What screening found in a context, and what became of it.
package struct ContextScreening: Sendable, Equatable {
    package var findings: [FieldFinding] = []
    package var advice: [Advice] = []
    package var isRedacted = false

    package init() {}
}

extension HandoffContext {
    /// Screens every text in it, and by `rule` takes out, refuses or leaves what was found.
    func screened(by screener: Screener, _ rule: ContextRule) throws(ServiceRefusal) -> (
        HandoffContext, ContextScreening
    ) {
        var (copy, found) = (self, ContextScreening())
        func look(_ member: String, _ text: String) -> String {
            let screening = screener.screen(text)
            guard !screening.findings.isEmpty else { return text }
            found.findings += screening.findings.map { FieldFinding(member, $0) }
            for advice in screening.advice where !found.advice.contains(advice) { found.advice.append(advice) }
            return rule == .redact ? screening.redacted : text
        }
        copy.summary = summary.map { look("context.summary", $0) }
        copy.reference = reference.map { look("reference", $0) }
        if let excerpt {
            copy.excerpt = excerpt.enumerated().map {
                Post(by: $1.by, text: look("context.excerpt.\($0).text", $1.text))
            }
        }
        if let attributes {
            copy.attributes = Dictionary(
                uniqueKeysWithValues: attributes.map { ($0.key, look("context.attributes", $0.value)) })
        }
        let certain = found.findings.filter { $0.finding.confidence != .possible }
        if rule == .refuse, !certain.isEmpty { throw .personalDataInContext(certain) }
        found.isRedacted = rule == .redact && !certain.isEmpty
        return (copy, found)
    }
}
