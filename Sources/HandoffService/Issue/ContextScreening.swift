package import HandoffModel

/// What screening found in a context, and what became of it.
package struct ContextScreening: Sendable, Equatable {
    package var findings: [FieldFinding] = []
    package var advice: [Advice] = []
    package var isRedacted = false

    package init() {}
}

extension HandoffOrder {
    /// The order with what it says screened: see ``HandoffContext/screened(by:_:)``.
    ///
    /// Every member is named here: a new one does not compile before it is decided whether it is screened.
    func screened(by screener: Screener, _ rule: ContextRule) throws(ServiceRefusal) -> (
        HandoffOrder, ContextScreening
    ) {
        let (context, found) = try context.screened(by: screener, rule)
        let order = HandoffOrder(
            context: context,
            author: author,  // only a digest of it is kept
            handle: handle, intent: intent, audience: audience, language: language,  // each is one of the brand's own
            account: account,  // is personal data: sealed, or kept as digests
            reply: reply)  // goes out in public: LinkWriter refuses it for what is found in it
        return (order, found)
    }
}

extension HandoffContext {
    /// Screens every text in it, and by `rule` takes out, refuses or leaves what was found.
    ///
    /// Every member is named here: a new one does not compile before it is decided whether it is screened.
    func screened(by screener: Screener, _ rule: ContextRule) throws(ServiceRefusal) -> (
        HandoffContext, ContextScreening
    ) {
        var found = ContextScreening()
        func look(_ member: String, _ text: String, answering question: String? = nil) -> String {
            let screening = screener.screen(text, answering: question)
            guard !screening.findings.isEmpty else { return text }
            found.findings += screening.findings.map { FieldFinding(member, $0) }
            for advice in screening.advice where !found.advice.contains(advice) { found.advice.append(advice) }
            return rule == .redact ? screening.redacted : text
        }
        // In the order in which findings are told.
        let summary = summary.map { look("context.summary", $0) }
        let reference = reference.map { look("reference", $0) }
        let excerpt = self.excerpt?.enumerated().map {
            // "Which number?" in one post makes the number that begins the next one a finding.
            let before = $0 > 0 ? self.excerpt?[$0 - 1].text : nil
            return Post(by: $1.by, text: look("context.excerpt.\($0).text", $1.text, answering: before))
        }
        let attributes = attributes.map { attributes in
            let screened = attributes.sorted { $0.key < $1.key }.map { ($0.key, look("context.attributes", $0.value)) }
            return Dictionary(uniqueKeysWithValues: screened)
        }
        let certain = found.findings.filter { $0.finding.confidence != .possible }
        if rule == .refuse, !certain.isEmpty { throw .personalDataInContext(certain) }
        found.isRedacted = rule == .redact && !certain.isEmpty
        let context = HandoffContext(
            // Where the conversation stands in public, for everybody to read.
            thread: Thread(
                network: thread.network, post: thread.post, url: thread.url, authorName: thread.authorName),
            summary: summary, excerpt: excerpt, attributes: attributes, reference: reference)
        return (context, found)
    }
}
