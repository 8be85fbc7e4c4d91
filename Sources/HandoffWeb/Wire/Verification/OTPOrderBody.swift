import HandoffModel

/// The body of `POST /v1/verifications/codes`.
struct OTPOrderBody: JSONReadable {
    let token: String
    let language: Language?

    private enum Member: String { case token, language }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var token = JSONMember<String>(), language = JSONMember<Language>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .token: try token.read(&json)
            case .language: try language.read(&json)
            }
        }
        self.token = try token.required(Member.token)
        self.language = language.value
    }
}
