import HandoffModel

/// The body of `POST /v1/claims/words`.
struct EchoWordsBody: JSONReadable {
    let claim: String
    let language: Language?

    private enum Member: String { case claim, language }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var claim = JSONMember<String>(), language = JSONMember<Language>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .claim: try claim.read(&json)
            case .language: try language.read(&json)
            }
        }
        self.claim = try claim.required(Member.claim)
        self.language = language.value
    }
}
