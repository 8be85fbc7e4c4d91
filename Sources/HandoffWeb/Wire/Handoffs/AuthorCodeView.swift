import HandoffModel
import HandoffService
import HandoffTokens

/// A new author code, and how it reaches the author.
struct AuthorCodeView: JSONView {
    let issued: IssuedAuthorCode

    func write(to text: inout JSONText) {
        text.member("code", issued.code.text)
        text.member("expires_at", issued.expires.rfc3339)
        text.member("message", issued.message.text)
    }
}
