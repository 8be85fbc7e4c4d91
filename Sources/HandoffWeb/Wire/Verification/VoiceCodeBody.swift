import HandoffModel

/// The body of `POST /v1/codes/redeem`.
struct VoiceCodeBody: JSONReadable {
    let code: String

    private enum Member: String { case code }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var code = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .code: try code.read(&json)
            }
        }
        self.code = try code.required(Member.code)
    }
}
