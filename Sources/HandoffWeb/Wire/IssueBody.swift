import HandoffModel
import HandoffService
import Hummingbird
import HummingbirdCore

/// The body of `POST /v1/handoffs`.
struct IssueBody: StrictBody {
    struct Thread: Decodable {
        let network: Network
        let post: String
        let url, author, authorName: String?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case network, post, url, author
            case authorName = "author_name"
        }
    }
    struct Context: Decodable {
        let summary: String?
        let excerpt: [HandoffContext.Post]?
        let attributes: [String: String]?
        enum CodingKeys: String, CodingKey, CaseIterable { case summary, excerpt, attributes }
    }

    struct Account: Decodable {
        let reference: String?
        let facts: [String: String]?
        enum CodingKeys: String, CodingKey, CaseIterable { case reference, facts }
    }

    let thread: Thread
    let handle, intent: String?
    let audience: Audience?
    let language: Language?
    let reply, reference: String?
    let context: Context?
    let account: Account?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case thread, handle, intent, audience, language, reply, reference, context, account
    }

    static let shape = JSONShape.members(
        CodingKeys.self,
        [
            .thread: .members(Thread.CodingKeys.self),
            .account: .members(Account.CodingKeys.self),
            .context: .members(
                Context.CodingKeys.self, [.excerpt: .array(.members(HandoffContext.Post.CodingKeys.self))]),
        ])

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
