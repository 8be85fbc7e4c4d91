import NIOHTTP1

/// The whole loop for one conversation: from the public post to the closed handoff.
struct DemoLoop: Sendable {
    let client: DemoClient
    private var tally: DemoTally { client.tally }

    init(client: DemoClient) { self.client = client }

    private struct Issued: Decodable {
        struct Handoff: Decodable { let id: String }
        let handoff: Handoff
        let link: String
    }
    private struct Screening: Decodable {
        struct Finding: Decodable { let kind: String }
        let findings: [Finding]
    }
    private struct Claim: Decodable { let claim: String }
    private struct Code: Decodable { let code: String }
    private struct Session: Decodable { let session: String }
    private struct Active: Decodable { let active: Bool }

    func run(_ conversation: Conversation) async throws {
        for post in conversation.posts { try await screen(post.text) }
        let (id, link) = try await issue(conversation)
        // Opening a link changes nothing: bots may open it as often as they like.
        _ = try await client.call(.preview, link, method: .HEAD, as: .anyone, expecting: 200)
        _ = try await client.call(.preview, link, method: .GET, as: .anyone, expecting: 200)
        let author = try await claim(link)
        // A stranger has the link too, and presses the button too. That is all they get.
        let stranger = try await claim(link)
        _ = try await client.call(
            .stranger, "/v1/redemptions", as: .anyone, json: ["claim": stranger], expecting: 403)
        tally.count { $0.refused += 1 }

        let code = try await client.call(
            .code, "/v1/handoffs/\(id)/codes", as: .brand, json: [String: String](), expecting: 201
        )
        .decode(Code.self).code
        let session = try await client.call(
            .redeem, "/v1/redemptions", as: .anyone, json: ["claim": author, "code": code], expecting: 200
        ).decode(Session.self).session
        tally.count { $0.redeemed += 1 }
        let active = try await client.call(
            .introspect, "/v1/introspect", as: .brand, form: "token=\(session)", expecting: 200
        ).decode(Active.self).active
        guard active else { throw DemoFailure(step: .introspect, status: 200, expected: 200) }
        _ = try await client.call(
            .accept, "/v1/handoffs/\(id)/accept", as: .brand, json: ["agent": "agent-7"], expecting: 200)
        _ = try await client.call(
            .close, "/v1/handoffs/\(id)/close", as: .brand, json: ["outcome": "resolved"], expecting: 200)
        tally.count { $0.closed += 1 }
    }

    private func screen(_ text: String) async throws {
        let found = try await client.call(.screen, "/v1/screenings", as: .brand, json: ["text": text], expecting: 200)
            .decode(Screening.self).findings
        tally.count { counts in for finding in found { counts.found[finding.kind, default: 0] += 1 } }
    }

    private struct Order: Encodable {
        let thread: [String: String]
        let handle: String
        let context: [String: [[String: String]]]
    }

    func issue(_ conversation: Conversation) async throws -> (id: String, link: String) {
        let posts = conversation.posts.prefix(50).map { ["by": $0.by.rawValue, "text": $0.text] }
        let author = conversation.posts.first { $0.by == .customer }
        let name = author?.handle ?? "nobody"
        let order = Order(
            thread: [
                "network": conversation.network, "post": author?.id ?? "0", "author": name, "author_name": "@" + name,
            ],
            handle: conversation.brandHandle, context: ["excerpt": posts])
        let issued = try await client.call(.issue, "/v1/handoffs", as: .brand, json: order, expecting: 201)
            .decode(Issued.self)
        tally.count { $0.issued += 1 }
        return (issued.handoff.id, issued.link)
    }

    private func claim(_ link: String) async throws -> String {
        try await client.call(.claim, "/v1/claims", as: .anyone, json: ["link": link], expecting: 201)
            .decode(Claim.self).claim
    }
}
