import HandoffModel
import NIOHTTP1
import Testing

@Suite("A public link, page by page")
struct FlowPublicLinkTests {
    /// Programs that fetch links before people do, and people's own.
    static let agents = [
        "Twitterbot/1.0", "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
        "Slackbot-LinkExpanding 1.0",
        "TelegramBot (like TwitterBot)", "WhatsApp/2.23.20.0", "Discordbot/2.0", "LinkedInBot/1.0",
        "SkypeUriPreview Preview/0.5",
        "Mozilla/5.0 (compatible; Googlebot/2.1)", "Mozilla/5.0 (compatible; bingbot/2.0)",
        "Mastodon/4.3 (http.rb/5.1)", "Bluesky Cardyb/1.1",
        "Mozilla/5.0 Safe Links", "Mozilla/5.0 HeadlessChrome/130.0", "Proofpoint URL Defense", "Barracuda Sentinel",
        "curl/8.5.0",
        "python-requests/2.32", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", "",
    ]

    @Test("No fetch of any program changes anything, and all of them get the same bytes")
    func fetches() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public")
            let plain = try await client.get(issued.path)
            #expect(plain.status == 200)
            let before = try await bench.eventCount()
            for agent in Self.agents {
                let agent = [("user-agent", agent)]
                let variants: [(HTTPMethod, [(String, String)])] = [
                    (.GET, []), (.GET, [("range", "bytes=0-99")]), (.GET, [("sec-purpose", "prefetch")]),
                    (.GET, [("purpose", "prefetch")]), (.GET, [("if-none-match", "*")]), (.HEAD, []), (.OPTIONS, []),
                ]
                for (method, headers) in variants {
                    let answer = try await client.send(method, issued.path, agent + headers)
                    switch method {
                    case .GET:
                        #expect(answer.status == 200)
                        #expect(answer.body == plain.body)
                    case .HEAD:
                        #expect(answer.status == 200)
                        #expect(answer.body.isEmpty)
                        #expect(answer.headers["content-length"] == plain.headers["content-length"])
                    default: #expect(answer.status == 405)
                    }
                    #expect(answer.headers["set-cookie"].isEmpty)
                }
            }
            let after = try await bench.eventCount()
            #expect(after == before)
        }
    }

    @Test("From the press through a wrong code and the right one to the session")
    func wholeWay() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public")
            var jar = CookieJar()
            let pressed = try await client.post(issued.path + "/claim", "lang=en")
            jar.take(pressed)
            #expect(pressed.status == 303)
            #expect(pressed.location == "/c/\(issued.id)?lang=en")
            #expect(pressed.cookies.map(\.name) == ["__Host-claim.\(issued.id)"])
            let attributes = try #require(pressed.headers.first(name: "set-cookie"))
            for part in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age="] {
                #expect(attributes.contains("; \(part)"))
            }

            let proof = try await client.get("/c/\(issued.id)", jar.field)
            #expect(proof.status == 200)
            #expect(proof.body.contains("autocomplete=\"one-time-code\""))
            #expect(!proof.body.contains("role=\"alert\""))
            let form = try #require(proof.field("form"))

            let wrong = try await client.post("/c/\(issued.id)", "form=\(form)&code=BBBB-BBBB&lang=en", jar.field)
            #expect(wrong.status == 403)
            #expect(wrong.body.contains("role=\"alert\""))
            #expect(wrong.body.contains("aria-invalid=\"true\""))
            #expect(!wrong.body.contains("BBBB"))
            #expect(wrong.headers["set-cookie"].isEmpty)

            let code = try await client.code(issued.id)
            let right = try await client.post("/c/\(issued.id)", "form=\(form)&code=\(code)&lang=en", jar.field)
            jar.take(right)
            #expect(right.status == 303)
            #expect(right.location == "/s/\(issued.id)?lang=en")
            #expect(right.cookies.map(\.name) == ["__Host-session.\(issued.id)"])
            let session = try await client.get("/s/\(issued.id)", jar.field)
            #expect(session.status == 200)
            #expect(session.body.contains(issued.id))
            #expect(session.body.contains("role=\"status\""))

            // Pressing the link again leads back to the session, and the proof again to the same one.
            let again = try await client.post(issued.path + "/claim", "lang=en", jar.field)
            #expect(again.location == "/s/\(issued.id)?lang=en")
            let retry = try await client.post("/c/\(issued.id)", "form=\(form)&code=\(code)&lang=en", jar.field)
            #expect(retry.cookies.map(\.value) == right.cookies.map(\.value))
            let events = try await bench.events(issued.id)
            #expect(events.count { $0 == .redeemed } == 1)
        }
    }

    @Test("To a stranger a live, a used and a revoked link look the same: page, press and claim")
    func uniform() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            var links: [FlowClient.Issued] = []
            for _ in 1...4 { links.append(try await client.issue("public")) }
            let (used, revoked, closed) = (links[1], links[2], links[3])
            for link in [used, closed] {
                let claim = try #require(
                    try await client.call("/v1/claims", "{\"link\":\"\(link.token)\"}").text("claim"))
                let code = try await client.code(link.id)
                let redeemed = try await client.call("/v1/redemptions", "{\"claim\":\"\(claim)\",\"code\":\"\(code)\"}")
                #expect(redeemed.status == 200)
            }
            _ = try await client.call("/v1/handoffs/\(revoked.id)/revoke", "{\"reason\":\"mistake\"}")
            _ = try await client.call("/v1/handoffs/\(closed.id)/accept", "{\"agent\":\"a\"}")
            let ended = try await client.call("/v1/handoffs/\(closed.id)/close", "{\"outcome\":\"resolved\"}")
            #expect(ended.status == 200)

            var seen: Set<String> = []
            for link in links {
                let page = try await client.get(link.path)
                let pressed = try await client.post(link.path + "/claim", "lang=en")
                let claimed = try await client.call("/v1/claims", "{\"link\":\"\(link.token)\"}")
                var jar = CookieJar()
                jar.take(pressed)
                let proof = try await client.get("/c/\(link.id)", jar.field)
                let form = proof.field("form") ?? ""
                let guessed = try await client.post("/c/\(link.id)", "form=\(form)&code=BBBB-BBBB", jar.field)
                let answers = [page, pressed, claimed, proof, guessed]
                seen.insert(
                    answers.map { Self.shape($0, without: [link.token, link.id, form]) }.joined(separator: "\n---\n"))
            }
            #expect(seen.count == 1)
        }
    }

    /// An answer without what must differ: the link's own token, ids, MACs and the request's id.
    private static func shape(_ answer: FlowClient.Answer, without own: [String]) -> String {
        var headers = answer.headers
        for name in ["x-request-id", "date", "ratelimit"] { headers.remove(name: name) }
        var text = "\(answer.status)\n\(headers)\n\(answer.body)"
        let tokens = answer.cookies.map(\.value) + [answer.text("claim")].compactMap(\.self)
        for part in own + tokens where !part.isEmpty {
            text = text.replacing(part, with: String(repeating: "*", count: part.utf8.count))
        }
        return text
    }

    @Test("An expired link says so with 410, a foreign one with 404, on every page and in every language")
    func deadLinks() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public")
            let foreign = "/h/" + String(issued.token.dropLast()) + (issued.token.hasSuffix("A") ? "B" : "A")
            for language in ["en", "es", "fr", "de", "ar"] {
                let answer = try await client.get(foreign + "?lang=\(language)")
                #expect(answer.status == 404)
                #expect(answer.body.contains("<html lang=\"\(language)\""))
                #expect(!answer.body.contains("Acme"))
            }
            let pressed = try await client.post(foreign + "/claim", "lang=en")
            #expect(pressed.status == 404)
            bench.clock.advance(.seconds(86_400))
            let expired = try await client.get(issued.path)
            #expect(expired.status == 410)
            let late = try await client.post(issued.path + "/claim", "lang=en")
            #expect(late.status == 410)
            #expect(late.headers["set-cookie"].isEmpty)
        }
    }
}
