import HandoffModel

/// The words that the brand says, so that the customer knows who calls.
struct ContactWordsView: JSONView {
    let words: [String]
    func write(to text: inout JSONText) { text.member("words", words) }
}
