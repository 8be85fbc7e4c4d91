import HandoffModel
import HandoffService
import HandoffTokens

struct CodeView: JSONView {
    let issued: IssuedAuthorCode

    func write(to text: inout JSONText) {
        text.member("code", issued.code.text)
        text.member("expires_at", issued.expires.rfc3339)
        text.member("message", issued.message.text)
    }
}
