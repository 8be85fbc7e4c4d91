import HandoffModel

/// The body of `POST /v1/verifications/facts`.
struct FactAnswersBody: JSONReadable {
    let token: String
    let facts: [String: String]
    let language: Language?

    private enum Member: String { case token, facts, language }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var token = JSONMember<String>(), facts = JSONMember<[String: String]>(), language = JSONMember<Language>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .token: try token.read(&json)
            case .facts: try facts.read(&json)
            case .language: try language.read(&json)
            }
        }
        self.token = try token.required(Member.token)
        self.facts = try facts.required(Member.facts)
        self.language = language.value
    }
}
