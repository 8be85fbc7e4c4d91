import HandoffModel
import HandoffService

/// The body of `POST /v1/handoffs`.
struct IssueBody: JSONReadable {
    let thread: Thread
    let handle, intent: String?
    let audience: Audience?
    let language: Language?
    let reply, reference: String?
    let context: Context?
    let account: Account?

    enum Member: String, CaseIterable {
        case thread, handle, intent, audience, language, reply, reference, context, account
    }

    init(_ json: inout JSONScanner) throws(JSONFault) {
        var thread = JSONMember<Thread>(), handle = JSONMember<String>(), intent = JSONMember<String>()
        var audience = JSONMember<Audience>(), language = JSONMember<Language>()
        var reply = JSONMember<String>(), reference = JSONMember<String>()
        var context = JSONMember<Context>(), account = JSONMember<Account>()
        try json.object { json, member throws(JSONFault) in
            switch member as Member {
            case .thread: try thread.read(&json)
            case .handle: try handle.read(&json)
            case .intent: try intent.read(&json)
            case .audience: try audience.read(&json)
            case .language: try language.read(&json)
            case .reply: try reply.read(&json)
            case .reference: try reference.read(&json)
            case .context: try context.read(&json)
            case .account: try account.read(&json)
            }
        }
        self.thread = try thread.required(Member.thread)
        (self.handle, self.intent) = (handle.value, intent.value)
        (self.audience, self.language) = (audience.value, language.value)
        (self.reply, self.reference) = (reply.value, reference.value)
        (self.context, self.account) = (context.value, account.value)
    }

    /// - Throws: a ``Problem`` for facts of a kind that there is not.
    func order() throws -> HandoffOrder {
        let account = try account.map { account in
            AccountOrder(
                reference: account.reference, facts: try FactsBody.answers(account.facts ?? [:], "account.facts"))
        }
        return HandoffOrder(
            context: HandoffContext(
                thread: HandoffContext.Thread(
                    network: thread.network, post: thread.post, url: thread.url, authorName: thread.authorName),
                summary: context?.summary, excerpt: context?.excerpt, attributes: context?.attributes,
                reference: reference),
            author: thread.author, handle: handle, intent: intent ?? "default", audience: audience ?? .public,
            language: language, account: account, reply: reply)
    }
}
