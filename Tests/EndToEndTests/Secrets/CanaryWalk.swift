import Testing

/// Customers who leave a canary in every field there is, and the agents who serve them.
struct CanaryWalk {
    let client: Client
    let systems: BrandSystems
    var canaries = Canaries()

    /// What is known about one account.
    struct Account {
        let postcode, birth, surname, phone: String

        static let first = Account(
            postcode: "CNRY 77X", birth: "1931-07-19", surname: "Canarybirdson-Featherstone", phone: "٤٨١٥")
        static let second = Account(
            postcode: "QZJX 4KV", birth: "1927-10-30", surname: "Goldfinchcanary", phone: "٩٣٧٢")
        static let firstWrong = Account(
            postcode: "WRNG 99Z", birth: "1942-11-23", surname: "Wrongcanaryson", phone: "٢٦٨٤")
        static let secondWrong = Account(
            postcode: "XWQV 8ZJ", birth: "1919-05-28", surname: "Wrongfinchfellow", phone: "٣٩٥٧")

        var fields: [(String, String)] {
            [("postcode", postcode), ("date_of_birth", birth), ("surname", surname), ("phone_last4", phone)]
        }
        var json: String { "{" + fields.map { "\($0.quoted):\($1.quoted)" }.joined(separator: ",") + "}" }
    }

    enum Way: CaseIterable { case calls, signIn, pages }

    mutating func go(_ way: Way) async throws {
        switch way {
        case .calls: try await walkByCalls()
        case .signIn: try await walkBySignIn()
        case .pages: try await walkByPages()
        }
    }

    static let reference = "canaryaccount-4417"

    static func settings(_ systems: BrandSystems) -> String {
        """
        context: allow
        notifier: {url: "\(systems.url)/codes", channel: sms}
        sign_in:
          - {network: x, authorize: "\(systems.url)/authorize", token: "\(systems.url)/token",
             user_info: "\(systems.url)/me", client_id: acme, subject: id}
        policies:
          default:
            methods: [dm_link, dm_code, echo, platform_sign_in, channel_identity, facts, otp, contact_centre]
            otp_digits: 8
        """
    }

    mutating func issue(_ audience: String, _ account: Account, _ number: Int) async throws -> Client.Issued {
        let texts = [
            "post": "canarypost\(number)", "url": "https://x.example/canaryurl/status/\(number)",
            "author": "canaryauthor77", "author name": "@canaryname\(number)", "case": "canarycase-\(number)",
            "summary": "canarysummary tall ships \(number)", "excerpt": "canaryexcerpt loud birds \(number)",
            "e-mail": "canary.person\(number)@mail.example", "attribute": "canaryattribute\(number)",
        ]
        for (what, text) in texts { canaries.add(what, text) }
        canaries.add("account's reference", Self.reference)
        add(account, "brand's fact")
        func text(_ name: String) -> String { (texts[name] ?? "").quoted }
        return try await client.issue(
            """
            {"thread":{"network":"x","post":\(text("post")),"url":\(text("url")),"author":\(text("author")),
            "author_name":\(text("author name"))},"audience":"\(audience)","reference":\(text("case")),
            "context":{"summary":\(text("summary")),"excerpt":[{"by":"customer","text":\(text("excerpt"))},
            {"by":"customer","text":\(text("e-mail"))}],"attributes":{"note":\(text("attribute"))}},
            "account":{"reference":"\(Self.reference)","facts":\(account.json)}}
            """)
    }

    mutating func add(_ account: Account, _ what: String) {
        for (name, value) in account.fields { canaries.add("\(what) \(name)", value) }
    }

    mutating func add(_ what: String, _ pair: String) {
        let words = pair.split(separator: " ")
        canaries.add(what, pair)
        // As a list of JSON; alone, each of them is a word of the service's own list.
        canaries.add(what, words.map { "\"\($0)\"" }.joined(separator: ","))
    }

    func call(
        _ path: String, _ json: String, _ status: Int = 200, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> JSON {
        let answer = try await client.post(path, json)
        #expect(answer.status == status, "\(answer.body)", sourceLocation: sourceLocation)
        return answer.json
    }
}
