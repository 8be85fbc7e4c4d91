import HandoffModel
import HandoffStore
import HandoffTokens

/// What is missing or superfluous in a report, by its method.
struct ReportCheck {
    private(set) var faults: [InvalidMember]

    init(_ report: ProofReport, _ screener: Screener) {
        var check = TextCheck()
        if let words = report.words { check.text("words", words, 1...5000) }
        if let author = report.author { check.text("author", author, 1...200) }
        if let note = report.note {
            check.text("note", note, 1...200)
            if screener.screen(note).findings.contains(where: { $0.confidence != .possible }) {
                check.fault("note", "it holds personal data: say how you know, not what")
            }
        }
        func need(_ name: String, _ value: Any?, _ reason: String) {
            if value == nil { check.fault(name, reason) }
        }
        switch report.method {
        case .echo:
            need("words", report.words, "it is missing: the text that was posted")
            need("author", report.author, "it is missing: the network's id of whoever posted")
        case .channelIdentity:
            need(
                "claim", report.claim ?? report.words,
                "it is missing: the claim of the sender, or the words shown to it")
            need("author", report.author, "it is missing: the network's id of the sender")
        case .agentAttested:
            need("claim", report.claim ?? report.words, "it is missing: the claim, or the words that the page shows")
            need("note", report.note, "it is missing: how you know")
        case .contactCentre: need("note", report.note, "it is missing: how the account holder was verified")
        case .dmLink, .dmCode, .platformSignIn, .facts, .otp, .oidc:
            check.fault("method", "this one is shown by the customer, not reported")
        }
        if report.words != nil, report.claim != nil { check.fault("claim", "send the words or the claim, not both") }
        faults = check.faults
    }
}
