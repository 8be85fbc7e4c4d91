import HandoffModel

/// The body of `POST /v1/redemptions`.
struct RedemptionBody: JSONReadable {
    let claim: String
    let code: String?

    private enum Member: String { case claim, code }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var claim = JSONMember<String>(), code = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .claim: try claim.read(&json)
            case .code: try code.read(&json)
            }
        }
        self.claim = try claim.required(Member.claim)
        self.code = code.value
    }
}
