package import HandoffModel

extension HandoffContext {
    /// Its members as JSON, as they are read again.
    package func write(to text: inout JSONText) {
        text.object("thread") {
            $0.member("network", thread.network.rawValue)
            $0.member("post", thread.post)
            $0.member("url", thread.url)
            $0.member("author_name", thread.authorName)
        }
        text.member("summary", summary)
        if let excerpt {
            text.array("excerpt", excerpt) { text, post in
                text.object {
                    $0.member("by", post.by.rawValue)
                    $0.member("text", post.text)
                }
            }
        }
        if let attributes {
            text.object("attributes") { text in
                for (name, value) in attributes.sorted(by: { $0.key < $1.key }) { text.member(name, value) }
            }
        }
        text.member("reference", reference)
    }

    var json: [UInt8] {
        var text = JSONText()
        text.object(write)
        return text.finish()
    }
}

extension HandoffContext {
    /// - Parameter json: what ``json`` made, here or in a later release.
    package init(stored json: [UInt8]) throws(JSONFault) { try self.init(json: json, unknownMembers: .passedOver) }
}

extension HandoffContext: JSONReadable {
    private enum Member: String { case thread, summary, excerpt, attributes, reference }

    package init(_ json: inout JSONScanner) throws(JSONFault) {
        var thread = JSONMember<Thread>(), summary = JSONMember<String>(), excerpt = JSONMember<[Post]>()
        var attributes = JSONMember<[String: String]>(), reference = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .thread: try thread.read(&json)
            case .summary: try summary.read(&json)
            case .excerpt: try excerpt.read(&json)
            case .attributes: try attributes.read(&json)
            case .reference: try reference.read(&json)
            }
        }
        self.init(
            thread: try thread.required(Member.thread), summary: summary.value, excerpt: excerpt.value,
            attributes: attributes.value, reference: reference.value)
    }
}

extension HandoffContext.Thread: JSONReadable {
    private enum Member: String {
        case network, post, url
        case authorName = "author_name"
    }

    package init(_ json: inout JSONScanner) throws(JSONFault) {
        var network = JSONMember<Network>(), post = JSONMember<String>()
        var url = JSONMember<String>(), authorName = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .network: try network.read(&json)
            case .post: try post.read(&json)
            case .url: try url.read(&json)
            case .authorName: try authorName.read(&json)
            }
        }
        self.init(
            network: try network.required(Member.network), post: try post.required(Member.post), url: url.value,
            authorName: authorName.value)
    }
}

extension HandoffContext.Post: JSONReadable {
    private enum Member: String { case by, text }

    package init(_ json: inout JSONScanner) throws(JSONFault) {
        var by = JSONMember<Side>(), text = JSONMember<String>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .by: try by.read(&json)
            case .text: try text.read(&json)
            }
        }
        self.init(by: try by.required(Member.by), text: try text.required(Member.text))
    }
}
