import HandoffModel

/// The body of `POST /v1/handoffs/{id}/reissue`.
struct ReissueBody: JSONReadable {
    let former: FormerLinks
    let audience: Audience?

    private enum Member: String { case former, audience }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var former = JSONMember<FormerLinks>(), audience = JSONMember<Audience>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .former: try former.read(&json)
            case .audience: try audience.read(&json)
            }
        }
        self.former = try former.required(Member.former)
        self.audience = audience.value
    }
}
