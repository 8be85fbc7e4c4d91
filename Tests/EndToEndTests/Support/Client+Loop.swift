import Foundation

/// The steps of the main loop, each as one call. A step that is refused throws its answer.
extension Client {
    struct Refused: Error, CustomStringConvertible {
        let step: String
        let answer: Answer
        var description: String { "\(step): \(answer.status) \(answer.body)" }
    }

    struct Issued: Sendable, Hashable {
        let id: String
        let link: String
        /// The last part of the link.
        var token: String { link.split(separator: "/").last.map(String.init) ?? "" }
    }

    static func issueBody(audience: String = "private", reference: String? = nil, summary: String? = nil) -> String {
        let reference = reference.map { ",\"reference\":\($0.quoted)" } ?? ""
        let context = summary.map { ",\"context\":{\"summary\":\($0.quoted)}" } ?? ""
        return """
            {"thread":{"network":"x","post":"1245"},"audience":"\(audience)"\(reference)\(context)}
            """
    }

    func issue(_ body: String = issueBody(), idempotencyKey: String? = nil) async throws -> Issued {
        let headers = idempotencyKey.map { [("idempotency-key", $0)] } ?? []
        let answer = try await must("issue", 201, try await post("/v1/handoffs", body, headers: headers))
        guard let id = answer["handoff"]["id"].text, let link = answer["link"].text else {
            throw Refused(step: "issue", answer: try await post("/v1/handoffs", body))
        }
        return Issued(id: id, link: link)
    }

    func claim(_ link: String) async throws -> String {
        try await must("claim", 201, try await post("/v1/claims", "{\"link\":\(link.quoted)}"))["claim"].text ?? ""
    }

    func code(for id: String) async throws -> String {
        try await must("code", 201, try await post("/v1/handoffs/\(id)/codes", "{}"))["code"].text ?? ""
    }

    /// - Returns: the session token.
    func redeem(_ claim: String, code: String? = nil) async throws -> String {
        try await must("redeem", 200, try await redemption(claim, code: code))["session"].text ?? ""
    }

    func redemption(_ claim: String, code: String? = nil) async throws -> Answer {
        let code = code.map { ",\"code\":\($0.quoted)" } ?? ""
        return try await post("/v1/redemptions", "{\"claim\":\(claim.quoted)\(code)}")
    }

    func introspect(_ token: String) async throws -> JSON {
        try await must("introspect", 200, try await post("/v1/introspect", form: [("token", token)]))
    }

    @discardableResult
    func accept(_ id: String, agent: String = "a7") async throws -> JSON {
        try await must("accept", 200, try await post("/v1/handoffs/\(id)/accept", "{\"agent\":\(agent.quoted)}"))
    }

    @discardableResult
    func close(_ id: String) async throws -> JSON {
        try await must("close", 200, try await post("/v1/handoffs/\(id)/close", "{\"outcome\":\"resolved\"}"))
    }

    func handoff(_ id: String) async throws -> JSON { try await must("read", 200, try await get("/v1/handoffs/\(id)")) }

    /// The kinds of its events, oldest first.
    func events(_ id: String) async throws -> [String] {
        try await must("events", 200, try await get("/v1/handoffs/\(id)/events?limit=200"))["events"].array
            .compactMap { $0["kind"].text }
    }

    /// The ids of every handoff of the brand.
    func allHandoffs() async throws -> [String] {
        var ids: [String] = []
        var query = "?limit=200"
        while true {
            let page = try await must("list", 200, try await get("/v1/handoffs\(query)"))
            ids += page["handoffs"].array.compactMap { $0["id"].text }
            guard let next = page["next"].text else { return ids }
            query = "?limit=200&cursor=\(next)"
        }
    }

    private func must(_ step: String, _ status: Int, _ answer: Answer) async throws -> JSON {
        guard answer.status == status else { throw Refused(step: step, answer: answer) }
        return try JSON(answer.body)
    }
}
