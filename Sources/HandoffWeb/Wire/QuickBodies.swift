import HandoffModel
import HandoffService

extension RedemptionRoute.Body: QuickBody {
    init(_ json: inout QuickJSON) throws(QuickJSON.GivenUp) {
        var claim, code: String?
        try json.object { json, name throws(QuickJSON.GivenUp) in
            switch name {
            case "claim": try json.read(&claim)
            case "code": try json.read(&code)
            default: throw QuickJSON.GivenUp()
            }
        }
        guard let claim else { throw QuickJSON.GivenUp() }
        self.init(claim: claim, code: code)
    }
}

extension IssueBody: QuickBody {
    init(_ json: inout QuickJSON) throws(QuickJSON.GivenUp) {
        var thread: Thread?
        var handle, intent, reply, reference: String?
        var audience: Audience?
        var language: Language?
        var context: Context?
        var account: Account?
        try json.object { json, name throws(QuickJSON.GivenUp) in
            switch name {
            case "thread": try json.read(&thread, Thread.init)
            case "handle": try json.read(&handle)
            case "intent": try json.read(&intent)
            case "audience": try json.read(&audience)
            case "language": try json.read(&language)
            case "reply": try json.read(&reply)
            case "reference": try json.read(&reference)
            case "context": try json.read(&context, Context.init)
            case "account": try json.read(&account, Account.init)
            default: throw QuickJSON.GivenUp()
            }
        }
        guard let thread else { throw QuickJSON.GivenUp() }
        self.init(
            thread: thread, handle: handle, intent: intent, audience: audience, language: language, reply: reply,
            reference: reference, context: context, account: account)
    }
}

extension IssueBody.Thread {
    fileprivate init(_ json: inout QuickJSON) throws(QuickJSON.GivenUp) {
        var network: Network?
        var post, url, author, authorName: String?
        try json.object { json, name throws(QuickJSON.GivenUp) in
            switch name {
            case "network": try json.read(&network)
            case "post": try json.read(&post)
            case "url": try json.read(&url)
            case "author": try json.read(&author)
            case "author_name": try json.read(&authorName)
            default: throw QuickJSON.GivenUp()
            }
        }
        guard let network, let post else { throw QuickJSON.GivenUp() }
        self.init(network: network, post: post, url: url, author: author, authorName: authorName)
    }
}

extension IssueBody.Account {
    fileprivate init(_ json: inout QuickJSON) throws(QuickJSON.GivenUp) {
        var reference: String?
        var facts: [String: String]?
        try json.object { json, name throws(QuickJSON.GivenUp) in
            switch name {
            case "reference": try json.read(&reference)
            case "facts": try json.read(&facts) { json throws(QuickJSON.GivenUp) in try json.texts() }
            default: throw QuickJSON.GivenUp()
            }
        }
        self.init(reference: reference, facts: facts)
    }
}

extension IssueBody.Context {
    fileprivate init(_ json: inout QuickJSON) throws(QuickJSON.GivenUp) {
        var summary: String?
        var excerpt: [HandoffContext.Post]?
        var attributes: [String: String]?
        try json.object { json, name throws(QuickJSON.GivenUp) in
            switch name {
            case "summary": try json.read(&summary)
            case "excerpt":
                try json.read(&excerpt) { json throws(QuickJSON.GivenUp) in try json.array(HandoffContext.Post.init) }
            case "attributes": try json.read(&attributes) { json throws(QuickJSON.GivenUp) in try json.texts() }
            default: throw QuickJSON.GivenUp()
            }
        }
        self.init(summary: summary, excerpt: excerpt, attributes: attributes)
    }
}

extension HandoffContext.Post {
    fileprivate init(_ json: inout QuickJSON) throws(QuickJSON.GivenUp) {
        var by: Side?
        var text: String?
        try json.object { json, name throws(QuickJSON.GivenUp) in
            switch name {
            case "by": try json.read(&by)
            case "text": try json.read(&text)
            default: throw QuickJSON.GivenUp()
            }
        }
        guard let by, let text else { throw QuickJSON.GivenUp() }
        self.init(by: by, text: text)
    }
}

extension QuickJSON {
    /// An object of the caller's own members, each a string.
    fileprivate mutating func texts() throws(GivenUp) -> [String: String] {
        var texts: [String: String] = [:]
        try object { json, name throws(GivenUp) in
            guard texts.updateValue(try json.string(), forKey: name) == nil else { throw GivenUp() }
        }
        return texts
    }
}
