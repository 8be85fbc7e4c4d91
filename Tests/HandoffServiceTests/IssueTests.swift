import HandoffModel
import HandoffStore
import HandoffTokens
import Testing

@testable import HandoffService

@Suite("What an agent may issue")
struct IssueTests {
    private static let card = "4111 1111 1111 1111"

    private func refused(
        _ bench: ServiceBench, _ change: (inout HandoffOrder) -> Void
    ) async throws -> ServiceRefusal? {
        try await refusal { _ = try await bench.issued(change) }
    }

    private func members(_ refusal: ServiceRefusal?) -> [String] {
        if case .invalid(let members) = refusal { members.map(\.member) } else { [] }
    }

    @Test("Every member that is wrong is named, all of them at once")
    func faults() async throws {
        let bench = try await ServiceBench()
        let refusal = try await refused(bench) {
            $0.context.thread.post = ""
            $0.context.thread.url = "http://x.example"
            $0.context.thread.authorName = String(repeating: "a", count: 61)
            $0.context.summary = String(repeating: "s", count: 2001)
            $0.context.reference = "a\u{0}b"
            $0.context.excerpt = [.init(by: .customer, text: String(repeating: "t", count: 5001))]
            $0.context.attributes = ["": "v"]
            $0.author = ""
            $0.intent = "Not one"
            $0.handle = "nobody"
        }
        #expect(
            Set(members(refusal)) == [
                "thread.author", "intent", "handle", "thread.post", "thread.url", "thread.author_name",
                "context.summary",
                "reference", "context.excerpt.0.text", "context.attributes (name 1)",
            ])
        let all = try await bench.store.read { try $0.handoffs(HandoffQuery(brand: bench.caller.brand)).handoffs }
        #expect(all.isEmpty)
    }

    @Test("Too many posts or attributes are refused; as many as allowed are not")
    func counts() async throws {
        let bench = try await ServiceBench()
        let posts = try await refused(bench) {
            $0.context.excerpt = Array(repeating: .init(by: .brand, text: "t"), count: 51)
        }
        #expect(members(posts) == ["context.excerpt"])
        let attributes = try await refused(bench) { order in
            order.context.attributes = Dictionary(uniqueKeysWithValues: (0..<21).map { ("k\($0)", "v") })
        }
        #expect(members(attributes) == ["context.attributes"])
        let fits = try await refused(bench) { order in
            order.context.excerpt = Array(repeating: .init(by: .brand, text: "t"), count: 50)
            order.context.attributes = Dictionary(uniqueKeysWithValues: (0..<20).map { ("k\($0)", "v") })
        }
        #expect(fits == nil)
    }

    @Test("A policy that allows no method for the audience refuses the link that nobody could redeem")
    func policies() async throws {
        let bench = try await ServiceBench { settings in
            var terms = Terms()
            terms.methods = [.dmLink]
            settings.policies["private-only"] = terms
        }
        let refused: Refusal? = try await refusal {
            _ = try await bench.issued {
                $0.intent = "private-only"
                $0.audience = .public
            }
        }
        #expect(refused == .methodNotAllowed)
        let issued = try await bench.issued { $0.intent = "private-only" }
        #expect(issued.handoff.issued.intent == "private-only")
        let other = try await bench.issued {
            $0.intent = "anything"
            $0.audience = .public
        }
        #expect(other.handoff.link.audience == .public)
    }

    @Test("A handoff keeps the terms it was issued under")
    func terms() async throws {
        let bench = try await ServiceBench { $0.policies["default"]?.linkLifetime = Span(.minutes(5)) }
        let issued = try await bench.issued()
        #expect(issued.handoff.link.expires == Timestamp(seconds: (bench.clock.now() + .minutes(5)).seconds))
    }

    @Test(
        "A reply with personal data is refused by kind and place, and never repeated",
        arguments: [
            "Your card \(card) {link}", "mail a.person@mail.example {link}", "IBAN GB29 NWBK 6016 1331 9268 19 {link}",
        ])
    func reply(_ text: String) async throws {
        let bench = try await ServiceBench()
        let refusal = try await refused(bench) { $0.reply = text }
        guard case .personalDataInReply(let findings) = refusal else {
            Issue.record("not refused: \(String(describing: refusal))")
            return
        }
        #expect(findings.map(\.member) == ["reply"])
    }

    @Test("A reply needs the link once, with nothing but white space after it, and must fit the network")
    func drafts() async throws {
        let bench = try await ServiceBench()
        for text in ["no link", "{link} {link}", "{link}."] {
            let refusal = try await refused(bench) { $0.reply = text }
            #expect(members(refusal) == ["reply"])
        }
        let long = try await refused(bench) { $0.reply = String(repeating: "a ", count: 140) + "{link}" }
        #expect(long == .replyTooLong(length: 303, limit: 280))
        let issued = try await bench.issued { $0.reply = "Please use {link}" }
        #expect(issued.reply.text == "Please use " + issued.link)
    }

    @Test(
        "Personal data in the context is taken out, refused, or left, as the brand says",
        arguments: ContextRule.allCases)
    func context(_ rule: ContextRule) async throws {
        let bench = try await ServiceBench { $0.context = rule }
        let change: (inout HandoffOrder) -> Void = {
            $0.context.summary = "card \(Self.card)"
            $0.context.excerpt = [.init(by: .customer, text: "I am a.person@mail.example")]
            $0.context.attributes = ["note": "card \(Self.card)"]
            $0.context.reference = "IBAN GB29 NWBK 6016 1331 9268 19"
        }
        if rule == .refuse {
            guard case .personalDataInContext(let findings) = try await refused(bench, change) else {
                Issue.record("not refused")
                return
            }
            #expect(
                Set(findings.map(\.member)) == [
                    "context.summary", "context.excerpt.0.text", "context.attributes", "reference",
                ])
            return
        }
        let issued = try await bench.issued(change)
        #expect(issued.screening.isRedacted == (rule == .redact))
        #expect(issued.screening.findings.count == 4)
        let kept = try await bench.uses.read.handoff(issued.handoff.id, by: bench.caller).context
        let texts = [kept?.summary, kept?.excerpt?.first?.text, kept?.attributes?["note"], kept?.reference].compactMap(
            \.self)
        #expect(texts.count == 4)
        let shows = texts.contains { $0.contains("4111") || $0.contains("person") || $0.contains("NWBK") }
        #expect(shows == (rule == .allow))
    }

    /// Every member has a value.
    static let context = HandoffContext(
        thread: .init(network: .x, post: "1245", url: "https://x.example/1245", authorName: "@jane"),
        summary: "the router restarts",
        excerpt: [.init(by: .brand, text: "hello"), .init(by: .customer, text: "hi")],
        attributes: ["tier": "gold", "region": "north"], reference: "case 9")

    @Test("What is sent along comes back member by member")
    func members() async throws {
        let bench = try await ServiceBench { $0.context = .allow }
        let issued = try await bench.issued { $0.context = Self.context }
        let kept = try await bench.uses.read.handoff(issued.handoff.id, by: bench.caller).context
        #expect(kept == Self.context)
    }

    @Test("Every text that is sent along has limits")
    func limits() throws {
        #expect(Self.context.faults.isEmpty)
        let json = String(decoding: Self.context.json, as: UTF8.self)
        let texts = json.matches(of: /:"([^"]+)"/).filter {
            Network(rawValue: String($0.1)) == nil && HandoffContext.Post.Side(rawValue: String($0.1)) == nil
        }
        #expect(texts.count >= 9)
        for text in texts {
            var spoilt = json
            spoilt.replaceSubrange(text.range, with: ":\"\(text.1)\\u007f\"")
            let context = try HandoffContext(stored: Array(spoilt.utf8))
            #expect(!context.faults.isEmpty, "\(text.1)")
        }
    }

    @Test("What a public link's page shows of the post is opened by itself; nothing else that is sealed is touched")
    func post() async throws {
        let bench = try await ServiceBench()
        let url = "https://x.com/a/status/1245"
        let issued = try await bench.issued {
            $0.audience = .public
            $0.context.thread.url = url
        }
        let link = issued.link.split(separator: "/").last.map(String.init) ?? ""
        let shown = try await bench.open(link).post
        #expect(shown == url)
        let secret = try await bench.issued { $0.context.thread.url = url }
        let hidden = try await bench.open(secret.link.split(separator: "/").last.map(String.init) ?? "").post
        #expect(hidden == nil, "where a private link was sent is nobody's business")

        // A handoff whose context nobody can open.
        let id: HandoffID = try bench.mint.id(at: bench.clock.now())
        let (key, wrapped) = try bench.uses.sealer.makeKey(brand: bench.caller.brand, handoff: id)
        let sealed = SealedFields(
            wrappedKey: wrapped, context: [0], post: try key.seal(Array(url.utf8), field: SealedField.post.rawValue))
        let first = issued.handoff
        let handoff = Handoff(id, first.issued, first.link, at: first.issuedAt)
        try await bench.store.write(.beside(id)) { tx in
            try tx.create(handoff, by: .service, sealed: sealed)
        }
        let token = try bench.tokens.sign(
            Link(handoff: id, generation: 1, audience: .public, expires: first.link.expires))
        let found = try await bench.open(token).post
        #expect(found == url)
    }

    @Test("The author is kept as a keyed digest: equal for the same person, another for another brand")
    func customer() async throws {
        let bench = try await ServiceBench()
        let first = try await bench.issued { $0.author = "77" }.handoff.issued.customer
        let second = try await bench.issued { $0.author = "77" }.handoff.issued.customer
        #expect(first != nil)
        #expect(first == second)
        let foreign = try await bench.issue(ServiceBench.order { $0.author = "77" }, by: ServiceBench.caller("other"))
        #expect(foreign.handoff.issued.customer != first)
    }
}

@Suite("One brand reads nothing of another")
struct ReadingTests {
    @Test("Another brand's handoff is as unknown as one that never was, for every use-case")
    func otherBrand() async throws {
        let bench = try await ServiceBench()
        let id = try await bench.redeemed().handoff.id
        let stranger = ServiceBench.caller("other")
        for id in [id, HandoffID(high: 1, low: 2)] {
            let refusals: [Refusal?] = [
                try await refusal { _ = try await bench.uses.read.handoff(id, by: stranger) },
                try await refusal { _ = try await bench.uses.read.events(of: id, after: 0, limit: 9, by: stranger) },
                try await refusal { _ = try await bench.uses.accept(id, agent: "a", by: stranger) },
                try await refusal { _ = try await bench.uses.close(id, .resolved, by: stranger) },
                try await refusal { _ = try await bench.codes(for: id, by: stranger) },
                try await refusal { _ = try await bench.uses.revoke(id, .other, by: stranger) },
            ]
            #expect(refusals.allSatisfy { $0 == .unknown })
        }
        let events = try await bench.events(id)
        #expect(events == [.issued, .claimed, .redeemed])
    }

    @Test("Pages follow each other without a gap or a double; a cursor of another brand is refused")
    func cursors() async throws {
        let bench = try await ServiceBench()
        var ids: [HandoffID] = []
        for _ in 1...7 {
            ids.append(try await bench.issued().handoff.id)
            bench.clock.advance(.milliseconds(1))
        }
        let all = HandoffFilter()
        var (seen, cursor, pages): ([HandoffID], String?, Int) = ([], nil, 0)
        repeat {
            let page = try await bench.uses.read.list(all, limit: 3, cursor: cursor, by: bench.caller)
            seen += page.handoffs.map(\.id)
            cursor = page.next
            pages += 1
            if pages == 1, let cursor {
                let refused: ServiceRefusal? = try await refusal {
                    _ = try await bench.uses.read.list(all, limit: 3, cursor: cursor, by: ServiceBench.caller("other"))
                }
                #expect(refused == .badCursor)
            }
        } while cursor != nil && pages < 9
        #expect(seen == ids.reversed())
        let forged: ServiceRefusal? = try await refusal {
            _ = try await bench.uses.read.list(all, limit: 3, cursor: "AAAA", by: bench.caller)
        }
        #expect(forged == .badCursor)
    }

    @Test("A list is of the caller's brand alone")
    func listBrand() async throws {
        let bench = try await ServiceBench()
        _ = try await bench.issued()
        let page = try await bench.uses.read.list(HandoffFilter(), cursor: nil, by: ServiceBench.caller("other"))
        #expect(page.handoffs.isEmpty)
    }
}
