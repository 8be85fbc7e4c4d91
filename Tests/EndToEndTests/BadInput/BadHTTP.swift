/// What is not HTTP, or HTTP that two readers could read as two things (RFC 9112, sections 3, 6 and 11.2).
enum BadHTTP {
    static let cases: [BadRequest] = ambiguous + oversized + otherProtocols + methods

    private static func post(_ fields: String, _ body: String = "{}") -> String {
        "POST /v1/claims HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n\(fields)\r\n\(body)"
    }

    private static let ambiguous: [BadRequest] = [
        BadRequest(
            "Content-Length beside Transfer-Encoding",
            post("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n")),
        BadRequest("two different Content-Length", post("Content-Length: 2\r\nContent-Length: 3\r\n", "{} ")),
        BadRequest("Content-Length: +5", post("Content-Length: +5\r\n", "{}   ")),
        BadRequest("Content-Length: -1", post("Content-Length: -1\r\n")),
        BadRequest("Content-Length: 0x2", post("Content-Length: 0x2\r\n")),
        BadRequest("Content-Length beyond 64 bits", post("Content-Length: 99999999999999999999999\r\n")),
        BadRequest("Content-Length: 2, 3", post("Content-Length: 2, 3\r\n")),
        BadRequest("an unknown transfer coding", post("Transfer-Encoding: xchunked\r\n", "2\r\n{}\r\n0\r\n\r\n")),
        BadRequest("chunked not last", post("Transfer-Encoding: chunked, gzip\r\n", "2\r\n{}\r\n0\r\n\r\n")),
        BadRequest("a chunk size that is no number", post("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n")),
        BadRequest("a negative chunk size", post("Transfer-Encoding: chunked\r\n", "-2\r\n{}\r\n0\r\n\r\n")),
        BadRequest(
            "a chunk size beyond 64 bits", post("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFFF\r\n{}\r\n")),
        BadRequest("a chunk longer than its size", post("Transfer-Encoding: chunked\r\n", "2\r\n{}{}{}\r\n0\r\n\r\n")),
        BadRequest("white space before the colon", "GET /v1/handoffs HTTP/1.1\r\nHost : localhost\r\n\r\n"),
        BadRequest(
            "a folded field", "GET /v1/handoffs HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\n  canary7secret9\r\n\r\n"),
        BadRequest("a field without a colon", "GET /v1/handoffs HTTP/1.1\r\nHost: localhost\r\ncanary7secret9\r\n\r\n"),
        BadRequest(
            "a field without a name", "GET /v1/handoffs HTTP/1.1\r\nHost: localhost\r\n: canary7secret9\r\n\r\n"),
        BadRequest("a bare line feed in the header", "GET /v1/handoffs HTTP/1.1\nHost: localhost\n\n"),
        BadRequest(
            "a bare carriage return in a field", "GET /v1/handoffs HTTP/1.1\r\nHost: localhost\r\nX-A: b\rc: d\r\n\r\n"),
        BadRequest("two Host fields", "GET /v1/handoffs HTTP/1.1\r\nHost: localhost\r\nHost: other.example\r\n\r\n"),
        BadRequest("no Host", "GET /v1/handoffs HTTP/1.1\r\n\r\n"),
        BadRequest("NUL in a field", "GET /v1/handoffs HTTP/1.1\r\nHost: localhost\r\nX-A: a\0b\r\n\r\n"),
        BadRequest("NUL in the target", "GET /v1/hand\0offs HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        BadRequest("no target", "GET  HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        BadRequest("a space in the target", "GET /v1/hand offs HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    ]

    private static let oversized: [BadRequest] = [
        BadRequest(
            "a header of 20 KB", RawRequest.get("/v1/handoffs", "X-A: \(String(repeating: "a", count: 20_000))\r\n")),
        BadRequest(
            "a header of 20 KB in small fields",
            RawRequest.get(
                "/v1/handoffs", (0..<90).map { "X-\($0): \(String(repeating: "a", count: 220))\r\n" }.joined())),
        BadRequest("150 fields", RawRequest.get("/v1/handoffs", (0..<150).map { "X-\($0): a\r\n" }.joined())),
        BadRequest(
            "a request line of 100 KB",
            "GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        BadRequest(
            "a request line of 10 KB",
            "GET /\(String(repeating: "a", count: 10_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        BadRequest("a method of 5 KB", "\(String(repeating: "A", count: 5000)) / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        BadRequest("a body over 64 KB", post("Content-Length: 70000\r\n", String(repeating: " ", count: 70_000))),
        BadRequest("a body over 64 KB, announced and not sent", post("Content-Length: 70000\r\n", "")).with {
            $0.finishes = true
            $0.mayBeCut = true
        },
        BadRequest(
            "a chunked body over 64 KB",
            post(
                "Transfer-Encoding: chunked\r\n",
                String(repeating: "1000\r\n\(String(repeating: " ", count: 4096))\r\n", count: 18) + "0\r\n\r\n")),
    ]

    private static let otherProtocols: [BadRequest] = [
        BadRequest("HTTP/0.9", "GET /v1/handoffs\r\n").with {
            $0.finishes = true
            $0.mayBeCut = true
        },
        BadRequest("HTTP/3.0", "GET /v1/handoffs HTTP/3.0\r\nHost: localhost\r\n\r\n"),
        BadRequest("an HTTP/2 preface without TLS", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").with { $0.mayBeCut = true },
        BadRequest(
            "a TLS greeting without TLS",
            [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03, 0x0D, 0x0A]
        ).with {
            $0.mayBeCut = true
            $0.finishes = true
        },
        BadRequest("random bytes", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }).with {
            $0.mayBeCut = true
            $0.finishes = true
        },
    ]

    private static let methods: [BadRequest] =
        ["TRACE", "PUT", "PATCH", "DELETE", "FOO"].map {
            BadRequest("\($0) on a path of the API", "\($0) /v1/handoffs HTTP/1.1\r\nHost: localhost\r\n\r\n")
        } + [
            BadRequest("CONNECT", "CONNECT other.example:443 HTTP/1.1\r\nHost: other.example:443\r\n\r\n"),
            BadRequest("OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n"),
            BadRequest(
                "an absolute target of elsewhere",
                "GET http://other.example/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n"),
            BadRequest("a target without a slash", "GET v1/handoffs HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        ]
}
