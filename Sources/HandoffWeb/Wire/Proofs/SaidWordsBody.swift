import HandoffModel

/// The body of `POST /v1/handoffs/{id}/words/check`.
struct SaidWordsBody: JSONReadable {
    let words: String

    private enum Member: String { case words }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var words = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .words: try words.read(&json)
            }
        }
        self.words = try words.required(Member.words)
    }
}
