import HandoffModel

/// The body of `POST /v1/claims`.
struct ClaimBody: JSONReadable {
    let link: String

    private enum Member: String { case link }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var link = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .link: try link.read(&json)
            }
        }
        self.link = try link.required(Member.link)
    }
}
