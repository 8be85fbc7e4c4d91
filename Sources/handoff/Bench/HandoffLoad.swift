/// Handoffs by the thousand, over HTTP.
final class HandoffLoad {
    enum Kind { case issue, redeem, row }

    let server: MeasuredServer
    /// p99 of redeeming while the table was small, in milliseconds.
    var redeemedWithFew = 0.0
    private let key: String
    private let client: LoadClient
    private var issued = 0
    private var links: [String] = []
    private var claims: [String] = []

    init(server: MeasuredServer, key: String, connections: Int) throws {
        self.server = server
        self.key = key
        client = try LoadClient(port: server.port, connections: connections)
    }

    /// About 600 bytes, as an agent's tool sends them.
    private func order(_ number: Int) -> String {
        """
        {"thread":{"network":"x","post":"\(1_245_403_438_755_852_288 + number)","url":"https://x.com/i/status/\(number)",\
        "author":"\(number)","author_name":"@customer"},"audience":"private","intent":"default","context":{"summary":\
        "The parcel was due on Monday and has not come; the tracking page has said the same for a week.","excerpt":[{"by":\
        "customer","text":"Where is my parcel? I have waited for a week now and nobody answers the phone."},{"by":"brand",\
        "text":"Sorry about that. Let us look into it with you in private."}],"attributes":{"case":"C-\(number)","tier":"gold"}}}
        """
    }

    func noOp(_ count: Int, _ kind: Kind) throws -> LoadResult {
        let claim = String(repeating: "A", count: 88)
        let request =
            kind == .issue
            ? RawRequest.post("/bench/handoffs", key: key, body: order(1))
            : RawRequest.post("/bench/redemptions", body: "{\"claim\":\"\(claim)\"}")
        return try run(count, expecting: kind == .issue ? 201 : 200) { _ in request }
    }

    /// The no-op of a redemption that commits one small row.
    func row(_ count: Int) throws -> LoadResult {
        let claim = String(repeating: "A", count: 88)
        let request = RawRequest.post("/bench/rows", body: "{\"claim\":\"\(claim)\"}")
        return try run(count, expecting: 200) { _ in request }
    }

    func issue(_ count: Int) throws -> LoadResult {
        let first = issued
        issued += count
        return try run(
            count, expecting: 201, { RawRequest.post("/v1/handoffs", key: self.key, body: self.order(first + $0)) }
        ) {
            self.keep($0, "\"link\":\"", in: &self.links)
        }
    }

    /// Brings the table to `rows` handoffs.
    func fill(to rows: Int) throws {
        var progress = Progress("handoffs issued:", of: rows)
        while issued < rows {
            _ = try issue(min(20_000, rows - issued))
            progress.show(issued)
        }
        progress.finish()
    }

    /// Issues and claims `count` handoffs, so that they can be redeemed.
    func prepare(_ count: Int) throws {
        if links.count < count { _ = try issue(count - links.count) }
        // From the whole table, so that a large one is touched everywhere.
        var chosen = links.shuffled()
        let rest = Array(chosen[count...])
        chosen = Array(chosen[..<count])
        links = rest
        _ = try run(count, expecting: 201, { RawRequest.post("/v1/claims", body: "{\"link\":\"\(chosen[$0])\"}") }) {
            self.keep($0, "\"claim\":\"", in: &self.claims)
        }
    }

    func redeem(_ count: Int, spread: Int) throws -> LoadResult {
        if claims.count < count { try prepare(count - claims.count) }
        let chosen = Array(claims.suffix(count))
        claims.removeLast(count)
        return try run(count, expecting: 200) {
            RawRequest.post("/v1/redemptions", body: "{\"claim\":\"\(chosen[$0])\"}")
        }
    }

    private func run(
        _ count: Int, expecting status: Int, _ request: (Int) -> [UInt8],
        _ answer: (ArraySlice<UInt8>) -> Void = { _ in }
    ) throws -> LoadResult {
        var number = 0
        let result = try client.run {
            guard number < count else { return nil }
            defer { number += 1 }
            return request(number)
        } answer: { _, body in
            answer(body)
        }
        guard result.statuses == [status: count] else {
            throw SettingsError(description: "expected \(count) answers with \(status), got \(result.statuses)")
        }
        return result
    }

    private func keep(_ body: ArraySlice<UInt8>, _ name: String, in list: inout [String]) {
        let text = String(decoding: body, as: UTF8.self)
        guard let start = text.firstRange(of: name)?.upperBound else { return }
        list.append(String(text[start...].prefix { $0 != "\"" }))
    }
}
