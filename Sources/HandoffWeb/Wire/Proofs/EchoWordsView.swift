import HandoffModel
import HandoffService

/// The words that the author may post, and until when they count.
struct EchoWordsView: JSONView {
    let shown: ShownEchoWords
    let language: Language
    func write(to text: inout JSONText) {
        text.member("words", shown.words.text(in: language))
        text.member("expires_at", shown.expires.rfc3339)
    }
}
