import HandoffModel

/// The body of `POST /v1/verifications/codes/check`.
struct OTPAnswerBody: JSONReadable {
    let token: String
    let code: String

    private enum Member: String { case token, code }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var token = JSONMember<String>(), code = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .token: try token.read(&json)
            case .code: try code.read(&json)
            }
        }
        self.token = try token.required(Member.token)
        self.code = try code.required(Member.code)
    }
}
