import HandoffModel

/// The body of `POST /v1/handoffs/{id}/proofs`.
struct ProofBody: JSONReadable {
    let method: Method
    let words, claim, author, note: String?
    let postedAt: Timestamp?

    private enum Member: String {
        case method, words, claim, author, note
        case postedAt = "posted_at"
    }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var method = JSONMember<Method>(), postedAt = JSONMember<Timestamp>()
        var words = JSONMember<String>(), claim = JSONMember<String>()
        var author = JSONMember<String>(), note = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .method: try method.read(&json)
            case .words: try words.read(&json)
            case .claim: try claim.read(&json)
            case .author: try author.read(&json)
            case .note: try note.read(&json)
            case .postedAt: try postedAt.read(&json) { json throws(JSONFault) in try json.time() }
            }
        }
        self.method = try method.required(Member.method)
        (self.words, self.claim, self.author, self.note) = (words.value, claim.value, author.value, note.value)
        self.postedAt = postedAt.value
    }
}
