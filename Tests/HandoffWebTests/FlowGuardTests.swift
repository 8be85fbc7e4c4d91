import HandoffModel
import NIOHTTP1
import Testing

@Suite("What keeps the pages safe")
struct FlowGuardTests {
    @Test(
        "A form of another site is refused, whatever it carries",
        arguments: ["cross-site", "same-site", "nonsense", ""])
    func crossSite(_ site: String) async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("private")
            let before = try await bench.eventCount()
            let headers = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", site)]
            let pressed = try await client.send(.POST, issued.path + "/claim", headers, body: "lang=en")
            #expect(pressed.status == 403)
            #expect(pressed.headers["set-cookie"].isEmpty)
            var jar = CookieJar()
            jar.take(try await client.post(issued.path + "/claim", "lang=en"))
            let proved = try await client.send(.POST, "/c/\(issued.id)", headers + jar.field, body: "lang=en")
            #expect(proved.status == 403)
            let after = try await bench.events(issued.id)
            #expect(!after.contains(.redeemed))
            #expect(before > 0)
        }
    }

    @Test("A form whose token is missing, of another claim, or changed is stale; nothing is guessed by it")
    func formTokens() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public")
            let code = try await client.code(issued.id)
            func claim() async throws -> (jar: CookieJar, form: String) {
                var jar = CookieJar()
                jar.take(try await client.post(issued.path + "/claim", "lang=en"))
                return (jar, try await client.get("/c/\(issued.id)", jar.field).field("form") ?? "")
            }
            let (jar, form) = try await claim()
            let other = try await claim().form
            #expect(!form.isEmpty)
            #expect(form != other)
            for body in [
                "code=\(code)", "form=&code=\(code)", "form=\(other)&code=\(code)", "form=\(form)A&code=\(code)",
            ] {
                let answer = try await client.post("/c/\(issued.id)", body, jar.field)
                #expect(answer.status == 403)
                #expect(answer.headers["set-cookie"].isEmpty)
                #expect(!answer.body.contains(code))
            }
            let right = try await client.post("/c/\(issued.id)", "form=\(form)&code=\(code)", jar.field)
            #expect(right.status == 303)
            var session = jar
            session.take(right)
            let keep = try await client.post("/s/\(issued.id)/keep", "lang=en", session.field)
            #expect(keep.status == 403)
            let page = try await client.get("/s/\(issued.id)", session.field)
            let kept = try await client.post("/s/\(issued.id)/keep", "form=\(page.field("form") ?? "")", session.field)
            #expect(kept.status == 303)
        }
    }

    @Test("Without its cookie a page says that the cookie is missing; another handoff's cookie is none")
    func cookies() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let (one, two) = (try await client.issue("public"), try await client.issue("public"))
            for path in ["/c/\(one.id)", "/s/\(one.id)"] {
                let bare = try await client.get(path)
                #expect(bare.status == 403)
                #expect(bare.body.contains("<h1>"))
            }
            let claim = try #require(try await client.post(two.path + "/claim", "lang=en").cookies.first)
            let planted = [("cookie", "__Host-claim.\(one.id)=\(claim.value)")]
            let answer = try await client.get("/c/\(one.id)", planted)
            #expect(answer.status == 403)
            let session = try await client.get("/s/\(one.id)", [("cookie", "__Host-session.\(one.id)=\(claim.value)")])
            #expect(session.status == 403)
        }
    }

    @Test("A claim that was planted before a press of a public link is not gone on with")
    func fixation() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public")
            let planted = try #require(try await client.post(issued.path + "/claim", "lang=en").cookies.first)
            let pressed = try await client.post(
                issued.path + "/claim", "lang=en", [("cookie", "\(planted.name)=\(planted.value)")])
            let fresh = try #require(pressed.cookies.first)
            #expect(fresh.name == planted.name)
            #expect(fresh.value != planted.value)
        }
    }

    @Test("Pages speak the language that the address or the browser asks for, English otherwise")
    func languages() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public")
            let cases = [
                ("", "", "en"), ("", "es", "es"), ("", "fr-CH, en;q=0.5", "fr"), ("", "pt, de;q=0.3", "de"),
                ("", "xx;q=abc,,;", "en"), ("?lang=de", "es", "de"), ("?lang=xx", "es", "es"), ("?lang=", "fr", "fr"),
            ]
            for (query, accept, language) in cases {
                let answer = try await client.get(
                    issued.path + query, accept.isEmpty ? [] : [("accept-language", accept)])
                #expect(answer.body.contains("<html lang=\"\(language)\""), "\(query) \(accept)")
                #expect(answer.headers["content-language"] == [language])
            }
            let pressed = try await client.post(issued.path + "/claim", "lang=es", [("accept-language", "de")])
            #expect(pressed.location?.hasSuffix("?lang=es") == true)
        }
    }

    @Test("Every page, good or bad, bears the headers that keep it private")
    func headers() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let (issued, privately) = (try await client.issue("public"), try await client.issue("private"))
            var jar = CookieJar()
            jar.take(try await client.post(issued.path + "/claim", "lang=en"))
            var owner = CookieJar()
            owner.take(try await client.post(privately.path + "/claim", "lang=en"))
            owner.take(try await client.post("/c/\(privately.id)", "lang=en", owner.field))
            let pages = [
                try await client.get(issued.path), try await client.get("/c/\(issued.id)", jar.field),
                try await client.post("/c/\(issued.id)", "code=x", jar.field),
                try await client.get("/s/\(privately.id)", owner.field), try await client.get("/s/\(issued.id)"),
                try await client.get("/h/nothing"), try await client.send(.DELETE, issued.path),
                try await client.get("/nothing", [("accept", "text/html")]),
                try await client.post(issued.path + "/claim", String(repeating: "a", count: 70_000)),
                try await client.post(issued.path + "/claim", "%zz"),
            ]
            for page in pages where page.headers.first(name: "content-type")?.hasPrefix("text/html") == true {
                #expect(page.headers["cache-control"] == ["no-store"])
                #expect(page.headers["referrer-policy"] == ["no-referrer"])
                #expect(page.headers["x-frame-options"] == ["DENY"])
                #expect(page.headers["x-content-type-options"] == ["nosniff"])
                #expect(page.headers["cross-origin-opener-policy"] == ["same-origin"])
                #expect(page.headers["x-robots-tag"] == ["noindex, nofollow"])
                let policy = page.headers.first(name: "content-security-policy") ?? ""
                for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
                    #expect(policy.contains(part), "\(policy)")
                }
                #expect(!policy.contains("unsafe"))
                // The one script, never an inline one.
                #expect(!page.body.replacing("<script src=\"/assets/live-", with: "").contains("<script"))
                #expect(!page.body.contains("style="))
                #expect(page.headers["server"].isEmpty)
                #expect(page.headers["etag"].isEmpty)
            }
            let html = pages.count { $0.headers.first(name: "content-type")?.hasPrefix("text/html") == true }
            #expect(html >= 9)
            let redirect = try await client.post(issued.path + "/claim", "lang=en")
            #expect(redirect.headers["cache-control"] == ["no-store"])
            #expect(redirect.headers["referrer-policy"] == ["no-referrer"])
        }
    }

    @Test("The stylesheet of a page is served, to be kept for a day, and nothing else under its path")
    func stylesheet() async throws {
        let bench = try await FlowBench()
        try await bench.serving { client in
            let issued = try await client.issue("public")
            let page = try await client.get(issued.path).body
            let start = try #require(page.firstRange(of: "<link rel=\"stylesheet\" href=\"")).upperBound
            let path = String(page[start...].prefix { $0 != "\"" })
            let css = try await client.get(path)
            #expect(css.status == 200)
            #expect(css.headers.first(name: "content-type")?.hasPrefix("text/css") == true)
            for path in ["/assets/other.css", "/assets/..%2fx", "/assets/"] {
                let answer = try await client.get(path)
                #expect(answer.status == 404)
            }
        }
    }
}
