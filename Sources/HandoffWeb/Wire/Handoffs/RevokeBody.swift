import HandoffModel

/// The body of `POST /v1/handoffs/{id}/revoke`.
struct RevokeBody: JSONReadable {
    let reason: Revocation?

    private enum Member: String { case reason }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var reason = JSONMember<Revocation>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .reason: try reason.read(&json)
            }
        }
        self.reason = reason.value
    }
}
