import HandoffModel

/// The body of `POST /v1/handoffs/{id}/close`.
struct CloseBody: JSONReadable {
    let outcome: Outcome

    private enum Member: String { case outcome }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var outcome = JSONMember<Outcome>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .outcome: try outcome.read(&json)
            }
        }
        self.outcome = try outcome.required(Member.outcome)
    }
}
