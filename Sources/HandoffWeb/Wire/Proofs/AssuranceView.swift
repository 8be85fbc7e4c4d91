import HandoffModel

/// What stands proven now.
struct AssuranceView: JSONView {
    let shown: ShownAssurance
    init(_ shown: ShownAssurance) { self.shown = shown }

    func write(to text: inout JSONText) {
        text.member("acr", shown.assurance.rawValue)
        text.member("amr", shown.methods.map(\.reference))
        text.member("verified_at", shown.at.rfc3339)
        text.member("verified_until", shown.until.rfc3339)
    }
}
