import HandoffModel
import HandoffService

extension IssueBody {
    struct Thread: JSONReadable {
        let network: Network
        let post: String
        let url, author, authorName: String?

        enum Member: String, CaseIterable {
            case network, post, url, author
            case authorName = "author_name"
        }

        init(_ json: inout JSONScanner) throws(JSONFault) {
            var network = JSONMember<Network>(), post = JSONMember<String>(), url = JSONMember<String>()
            var author = JSONMember<String>(), authorName = JSONMember<String>()
            try json.object { json, member throws(JSONFault) in
                switch member as Member {
                case .network: try network.read(&json)
                case .post: try post.read(&json)
                case .url: try url.read(&json)
                case .author: try author.read(&json)
                case .authorName: try authorName.read(&json)
                }
            }
            self.network = try network.required(Member.network)
            self.post = try post.required(Member.post)
            (self.url, self.author, self.authorName) = (url.value, author.value, authorName.value)
        }
    }

    struct Context: JSONReadable {
        let summary: String?
        let excerpt: [HandoffContext.Post]?
        let attributes: [String: String]?

        enum Member: String, CaseIterable { case summary, excerpt, attributes }

        init(_ json: inout JSONScanner) throws(JSONFault) {
            var summary = JSONMember<String>(), excerpt = JSONMember<[HandoffContext.Post]>()
            var attributes = JSONMember<[String: String]>()
            try json.object { json, member throws(JSONFault) in
                switch member as Member {
                case .summary: try summary.read(&json)
                case .excerpt: try excerpt.read(&json)
                case .attributes: try attributes.read(&json)
                }
            }
            (self.summary, self.excerpt, self.attributes) = (summary.value, excerpt.value, attributes.value)
        }
    }

    struct Account: JSONReadable {
        let reference: String?
        let facts: [String: String]?

        enum Member: String, CaseIterable { case reference, facts }

        init(_ json: inout JSONScanner) throws(JSONFault) {
            var reference = JSONMember<String>(), facts = JSONMember<[String: String]>()
            try json.object { json, member throws(JSONFault) in
                switch member as Member {
                case .reference: try reference.read(&json)
                case .facts: try facts.read(&json)
                }
            }
            (self.reference, self.facts) = (reference.value, facts.value)
        }
    }
}
