/// Bodies that are not what they should be.
enum BadJSON {
    static func cases(key: String, id: String) -> [BadRequest] {
        let bodies: [(String, String)] = [
            ("an empty body", ""), ("white space", "   "), ("half an object", "{\"thread\":"),
            ("not JSON", "canary7secret9"),
            ("an array", "[]"), ("a string", "\"canary7secret9\""), ("a number", "12"), ("null", "null"),
            ("two values", "{} {}"), ("a comma too many", "{\"thread\":{\"network\":\"x\",\"post\":\"1\"},}"),
            ("single quotation marks", "{'thread':1}"), ("a comment", "{/*canary7secret9*/}"),
            ("20,000 levels of arrays", String(repeating: "[", count: 20_000)),
            (
                "20,000 levels of arrays, closed",
                String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)
            ),
            (
                "9,000 levels of objects",
                String(repeating: "{\"a\":", count: 9000) + "1" + String(repeating: "}", count: 9000)
            ),
            (
                "33 levels inside a known member",
                "{\"context\":" + String(repeating: "[", count: 33) + String(repeating: "]", count: 33) + "}"
            ),
            ("many members", "{" + (0..<6000).map { "\"m\($0)\":0" }.joined(separator: ",") + "}"),
            (
                "many attributes",
                issue(
                    "\"context\":{\"attributes\":{" + (0..<3000).map { "\"k\($0)\":\"v\"" }.joined(separator: ",")
                        + "}}")
            ),
            ("a huge number", "{\"thread\":\(String(repeating: "9", count: 60_000))}"),
            ("a number that is infinite", "{\"thread\":1e999999999}"),
            ("a number below zero", "{\"thread\":-0.0e-999999}"),
            ("a member twice", issue("\"audience\":\"public\",\"audience\":\"private\"")),
            ("a member twice, once escaped", issue("\"audience\":\"public\",\"\\u0061udience\":\"private\"")),
            ("an unknown member", issue("\"state\":\"redeemed\"")),
            ("an unknown member below", "{\"thread\":{\"network\":\"x\",\"post\":\"1\",\"acr\":\"account\"}}"),
            ("NUL in a string", issue("\"reference\":\"a\\u0000b\"")),
            ("a NUL byte in a string", issue("\"reference\":\"a\0b\"")),
            ("a lone high surrogate", issue("\"reference\":\"\\ud800\"")),
            ("a lone low surrogate", issue("\"reference\":\"\\udc00\"")),
            ("surrogates in the wrong order", issue("\"reference\":\"\\udc00\\ud800\"")),
            ("a cut escape", issue("\"reference\":\"\\u12\"")), ("an unknown escape", issue("\"reference\":\"\\x\"")),
            ("a line end in a string", issue("\"reference\":\"a\nb\"")),
            ("a wrong type", issue("\"reference\":7")), ("an object for a string", issue("\"reference\":{}")),
            ("an unknown network", "{\"thread\":{\"network\":\"canary7secret9\",\"post\":\"1\"}}"),
            ("an unknown audience", issue("\"audience\":\"canary7secret9\"")),
            ("no thread", "{}"), ("a thread without a post", "{\"thread\":{\"network\":\"x\"}}"),
            ("an empty post", "{\"thread\":{\"network\":\"x\",\"post\":\"\"}}"),
            (
                "a post of 300 bytes",
                "{\"thread\":{\"network\":\"x\",\"post\":\"\(String(repeating: "p", count: 300))\"}}"
            ),
            ("a summary of 3,000 bytes", issue("\"context\":{\"summary\":\"\(String(repeating: "s", count: 3000))\"}")),
            (
                "a letter with 5,000 combining marks",
                issue("\"reference\":\"e\(String(repeating: "\u{301}", count: 5000))\"")
            ),
            ("a reply without a link", issue("\"reply\":\"canary7secret9\"")),
            ("a reply with personal data", issue("\"reply\":\"Card 4111 1111 1111 1111 canary7secret9 {link}\"")),
            (
                "a link with a script",
                "{\"thread\":{\"network\":\"x\",\"post\":\"1\",\"url\":\"javascript:canary7secret9\"}}"
            ),
            ("an intent that is none", issue("\"intent\":\"Canary7secret9!\"")),
            ("an unknown handle", issue("\"handle\":\"canary7secret9\"")),
        ]
        let issues = bodies.map { BadRequest("issue: " + $0.0, RawRequest.post("/v1/handoffs", $0.1, key: key)) }
        let notUTF8 = BadRequest(
            "issue: bytes that are no UTF-8",
            raw(key, [UInt8]("{\"reference\":\"".utf8) + [0xFF, 0xC0, 0x80] + Array("\"}".utf8)))
        let byteOrder = BadRequest("issue: UTF-16", raw(key, [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]))

        let types = [
            "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "",
            "application/jsonx", "\u{7F}", "application/json\u{301}",
        ]
        let mediaTypes = types.map { type in
            BadRequest(
                "the type “\(type)”",
                "POST /v1/handoffs HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(key)\r\nContent-Type: \(type)\r\nContent-Length: 2\r\n\r\n{}"
            )
        }
        let idempotency = ["", "with space", String(repeating: "k", count: 256), "\u{E9}"].map { text in
            BadRequest(
                "the idempotency key “\(text.prefix(10))”",
                "POST /v1/handoffs HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(key)\r\nContent-Type: application/json\r\nIdempotency-Key: \(text)\r\nContent-Length: \(issue("").utf8.count)\r\n\r\n\(issue(""))"
            )
        }
        let others = ["reissue", "revoke", "codes", "accept", "close"].flatMap { route in
            [
                "[]", "{\"surprise\":\"canary7secret9\"}", "", "{\"outcome\":\"canary7secret9\"}", "{\"agent\":\"\"}",
                "{\"former\":1}",
            ].filter { !($0 == "" && route == "codes") }.map {
                BadRequest("\(route): \($0)", RawRequest.post("/v1/handoffs/\(id)/\(route)", $0, key: key))
            }
        }
        return issues + [notUTF8, byteOrder] + mediaTypes + idempotency + others
    }

    private static func issue(_ more: String) -> String {
        "{\"thread\":{\"network\":\"x\",\"post\":\"1\"}\(more.isEmpty ? "" : ",")\(more)}"
    }

    private static func raw(_ key: String, _ body: [UInt8]) -> [UInt8] {
        Array(
            "POST /v1/handoffs HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(key)\r\nContent-Type: application/json\r\nContent-Length: \(body.count)\r\n\r\n"
                .utf8) + body
    }
}
