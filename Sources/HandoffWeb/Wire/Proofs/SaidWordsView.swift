import HandoffModel

/// Whether what somebody said are the words that the page shows.
struct SaidWordsView: JSONView {
    let matches: Bool
    func write(to text: inout JSONText) { text.member("match", matches) }
}
