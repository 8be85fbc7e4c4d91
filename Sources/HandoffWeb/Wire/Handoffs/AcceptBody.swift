import HandoffModel

/// The body of `POST /v1/handoffs/{id}/accept`.
struct AcceptBody: JSONReadable {
    let agent: String

    private enum Member: String { case agent }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var agent = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .agent: try agent.read(&json)
            }
        }
        self.agent = try agent.required(Member.agent)
    }
}
