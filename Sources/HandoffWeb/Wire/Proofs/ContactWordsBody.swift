import HandoffModel

/// The body of `POST /v1/handoffs/{id}/words`.
struct ContactWordsBody: JSONReadable {
    let language: Language?

    private enum Member: String { case language }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var language = JSONMember<Language>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .language: try language.read(&json)
            }
        }
        self.language = language.value
    }
}
