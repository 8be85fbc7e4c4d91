package import HandoffModel

/// What travels with a handoff to the private channel. Sealed at rest, screened before.
package struct HandoffContext: Sendable, Equatable {
    package var thread: Thread
    package var summary: String?
    package var excerpt: [Post]?
    package var attributes: [String: String]?
    /// The agent's own number for the case.
    package var reference: String?

    /// The public conversation.
    package struct Thread: Sendable, Equatable {
        package var network: Network
        package var post: String
        package var url: String?
        /// `@name` of the author, as it stands in public.
        package var authorName: String?

        package init(network: Network, post: String, url: String?, authorName: String?) {
            self.network = network
            self.post = post
            self.url = url
            self.authorName = authorName
        }
    }

    package struct Post: Sendable, Equatable {
        package enum Side: String, Sendable { case customer, brand }

        package var by: Side
        package var text: String

        package init(by: Side, text: String) {
            self.by = by
            self.text = text
        }
    }

    /// No defaults: whoever makes a context decides about every member.
    package init(
        thread: Thread, summary: String?, excerpt: [Post]?, attributes: [String: String]?, reference: String?
    ) {
        self.thread = thread
        self.summary = summary
        self.excerpt = excerpt
        self.attributes = attributes
        self.reference = reference
    }
}

extension HandoffContext {
    /// What is too long or has characters that no reader can see, member by member.
    package var faults: [InvalidMember] {
        var check = TextCheck()
        check.text("thread.post", thread.post, 1...200)
        if let url = thread.url {
            check.text("thread.url", url, 1...500)
            if !url.hasPrefix("https://") { check.fault("thread.url", "it must begin with https://") }
        }
        if let name = thread.authorName { check.text("thread.author_name", name, 1...60) }
        if let summary { check.text("context.summary", summary, 0...2000) }
        if let reference { check.text("reference", reference, 1...100) }
        if (excerpt?.count ?? 0) > 50 { check.fault("context.excerpt", "it may have at most 50 posts") }
        for (i, post) in (excerpt ?? []).prefix(50).enumerated() {
            check.text("context.excerpt.\(i).text", post.text, 0...5000)
        }
        if (attributes?.count ?? 0) > 20 { check.fault("context.attributes", "it may have at most 20 members") }
        for (i, attribute) in (attributes ?? [:]).sorted(by: { $0.key < $1.key }).prefix(20).enumerated() {
            check.text("context.attributes (name \(i + 1))", attribute.key, 1...60)
            check.text("context.attributes (value \(i + 1))", attribute.value, 0...500)
        }
        return check.faults
    }
}
