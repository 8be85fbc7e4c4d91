import HandoffModel

/// A finding of screening: kind and place, never the text. `start` and `end` count Unicode code points.
struct FindingView: JSONView {
    let finding: Finding
    var member: String?

    func write(to text: inout JSONText) {
        text.member("member", member)
        text.member("kind", finding.kind.rawValue)
        text.member("scheme", finding.scheme?.rawValue)
        text.member("confidence", finding.confidence.rawValue)
        text.member("start", Int64(finding.characters.lowerBound))
        text.member("end", Int64(finding.characters.upperBound))
    }
}
