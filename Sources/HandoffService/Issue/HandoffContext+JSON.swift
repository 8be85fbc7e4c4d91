package import HandoffModel

extension HandoffContext {
    /// Its members as JSON, as they are read again.
    package func write(to text: inout JSONText) {
        for member in Member.allCases { write(member, to: &text) }
    }

    private func write(_ member: Member, to text: inout JSONText) {
        let name = member.rawValue
        switch member {  // no default: what is read is written
        case .thread: text.object(name, thread.write)
        case .summary: text.member(name, summary)
        case .excerpt:
            guard let excerpt else { break }
            text.array(name, excerpt) { text, post in text.object(post.write) }
        case .attributes:
            guard let attributes else { break }
            text.object(name) { text in
                for (name, value) in attributes.sorted(by: { $0.key < $1.key }) { text.member(name, value) }
            }
        case .reference: text.member(name, reference)
        }
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
    /// In the order in which they are written.
    private enum Member: String, CaseIterable { case thread, summary, excerpt, attributes, reference }

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
    private enum Member: String, CaseIterable {
        case network, post, url
        case authorName = "author_name"
    }

    func write(to text: inout JSONText) {
        for member in Member.allCases {
            let name = member.rawValue
            switch member {
            case .network: text.member(name, network.rawValue)
            case .post: text.member(name, post)
            case .url: text.member(name, url)
            case .authorName: text.member(name, authorName)
            }
        }
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
    private enum Member: String, CaseIterable { case by, text }

    func write(to json: inout JSONText) {
        for member in Member.allCases {
            switch member {
            case .by: json.member(member.rawValue, by.rawValue)
            case .text: json.member(member.rawValue, text)
            }
        }
    }

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
