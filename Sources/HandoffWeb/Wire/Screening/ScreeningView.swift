import HandoffModel

/// What screening found in a text, and what to do about it.
struct ScreeningView: JSONView {
    let screening: Screening
    let language: Language

    func write(to text: inout JSONText) {
        text.member("clean", screening.isClean)
        text.array("findings", screening.findings) { text, finding in
            text.object(FindingView(finding: finding).write)
        }
        text.member("redacted", screening.redacted)
        text.member("advice", screening.advice.map { $0.sentence(in: language) })
    }
}
