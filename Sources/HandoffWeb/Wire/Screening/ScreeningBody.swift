import HandoffModel

/// The body of `POST /v1/screenings`.
struct ScreeningBody: JSONReadable {
    let text: String
    let language: Language?

    private enum Member: String { case text, language }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var text = JSONMember<String>(), language = JSONMember<Language>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .text: try text.read(&json)
            case .language: try language.read(&json)
            }
        }
        self.text = try text.required(Member.text)
        self.language = language.value
    }
}
