/// Tokens that this service never signed, wherever one can be sent.
enum BadToken {
    private static let tokens: [(String, String)] = [
        ("a word", "canary7secret9"), ("nothing", ""), ("64 of A", String(repeating: "A", count: 64)),
        ("63 of A", String(repeating: "A", count: 63)), ("10,000 of A", String(repeating: "A", count: 10_000)),
        ("padding", String(repeating: "A", count: 63) + "="), ("another alphabet", String(repeating: "+", count: 64)),
        ("letters of another script", String(repeating: "\u{410}", count: 64)), ("a combining mark", "A\u{301}"),
    ]

    static func cases(key: String, id: String) -> [BadRequest] {
        tokens.flatMap { name, token in
            let encoded = token.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            var cases = [
                BadRequest("claim: \(name)", RawRequest.post("/v1/claims", "{\"link\":\"\(token)\"}")),
                BadRequest("redeem: \(name)", RawRequest.post("/v1/redemptions", "{\"claim\":\"\(token)\"}")),
                BadRequest(
                    "redeem with a code: \(name)",
                    RawRequest.post("/v1/redemptions", "{\"claim\":\"A\",\"code\":\"\(token)\"}")),
                form("introspect: \(name)", "/v1/introspect", "token=\(encoded)", key).with { $0.statuses = 200...499 },
                form("revoke: \(name)", "/v1/revoke", "token=\(encoded)", key).with { $0.statuses = 200...499 },
                page("cookie of a claim: \(name)", "GET", "/c/\(id)", "Cookie: __Host-claim.\(id)=\(token)\r\n"),
                page("cookie of a session: \(name)", "GET", "/s/\(id)", "Cookie: __Host-session.\(id)=\(token)\r\n"),
                page(
                    "proof: \(name)", "POST", "/c/\(id)", "Cookie: __Host-claim.\(id)=\(token)\r\n", "code=\(encoded)"),
            ]
            if !token.isEmpty, encoded.utf8.count < 12_000 {
                cases += [
                    page("link: \(name)", "GET", "/h/\(encoded)"),
                    page("press: \(name)", "POST", "/h/\(encoded)/claim", "", "lang=en"),
                    page("link, HEAD: \(name)", "HEAD", "/h/\(encoded)").with { $0.isHead = true },
                ]
            }
            return cases
        } + pages(id)
    }

    private static func pages(_ id: String) -> [BadRequest] {
        [
            page("a form that is no form", "POST", "/c/\(id)", "", "%zz"),
            page("a form field twice", "POST", "/c/\(id)", "", "code=1&code=2"),
            page("a form of 40 fields", "POST", "/c/\(id)", "", (0..<40).map { "f\($0)=1" }.joined(separator: "&")),
            page(
                "a form with nested names", "POST", "/c/\(id)", "", "a" + String(repeating: "[0]", count: 9000) + "=1"),
            page("an id that is none", "GET", "/s/canary7secret9"), page("an id with a NUL", "GET", "/s/%00"),
            page("an unknown language", "GET", "/h/canary7secret9?lang=canary7secret9"),
            page("a query that is not UTF-8", "GET", "/h/x?lang=%ff%"),
            page("a language of 12 KB", "GET", "/h/x", "Accept-Language: \(String(repeating: "a-", count: 6000))\r\n"),
            page("a cookie of 14 KB", "GET", "/s/\(id)", "Cookie: \(String(repeating: "a=b;", count: 3500))\r\n"),
            page("a cookie of no pairs", "GET", "/s/\(id)", "Cookie: ;;;===;;\u{301};\r\n"),
            BadRequest("JSON where a form belongs", RawRequest.post("/c/\(id)", "{\"code\":\"canary7secret9\"}")).with {
                $0.isPage = true
            },
            BadRequest("a stylesheet of nothing", RawRequest.get("/assets/canary7secret9")).with { $0.isPage = true },
            BadRequest(
                "introspection without a token",
                "POST /v1/introspect HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"),
        ]
    }

    private static func page(
        _ name: String, _ method: String, _ path: String, _ fields: String = "", _ form: String = ""
    ) -> BadRequest {
        let type =
            method == "POST"
            ? "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n" : ""
        return BadRequest(name, "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n\(type)\(fields)\r\n\(form)").with {
            $0.isPage = true
        }
    }

    private static func form(_ name: String, _ path: String, _ form: String, _ key: String) -> BadRequest {
        BadRequest(
            name,
            "POST \(path) HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(key)\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n\r\n\(form)"
        )
    }
}
