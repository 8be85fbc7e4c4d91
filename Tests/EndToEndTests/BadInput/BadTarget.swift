/// Paths, queries, fields and cookies that hold what nobody means.
enum BadTarget {
    static func cases(key: String, id: String) -> [BadRequest] {
        let authorization = "Authorization: Bearer \(key)\r\n"
        let paths = [
            "percent encoding cut off": "/v1/handoffs/%4", "percent encoding of no digits": "/v1/handoffs/%zz",
            "percent-encoded NUL": "/v1/handoffs/%00", "percent-encoded bytes that are no UTF-8": "/v1/handoffs/%ff%fe",
            "an over-long slash": "/v1/handoffs/%c0%af", "a percent-encoded slash": "/v1/handoffs/..%2f..%2fetc",
            "dots": "/v1/handoffs/../../etc/passwd", "an id that is none": "/v1/handoffs/canary7secret9",
            "an unknown id": "/v1/handoffs/ho_01m810hrh0qhvg1ac6dy300zx8",
            "a long id": "/v1/handoffs/\(String(repeating: "x", count: 8000))",
            "a query that is not UTF-8": "/v1/handoffs?state=%ff",
            "a query cut off": "/v1/handoffs?state=%f", "an unknown parameter": "/v1/handoffs?surprise=canary7secret9",
            "a parameter twice": "/v1/handoffs?limit=1&limit=2", "a limit of 0": "/v1/handoffs?limit=0",
            "a limit beyond 64 bits": "/v1/handoffs?limit=99999999999999999999",
            "a limit of -1": "/v1/handoffs?limit=-1",
            "a limit in other digits": "/v1/handoffs?limit=%D9%A1",
            "a state of nothing": "/v1/handoffs?state=canary7secret9",
            "a forged cursor": "/v1/handoffs?cursor=canary7secret9", "an empty cursor": "/v1/handoffs?cursor=",
            "a long cursor": "/v1/handoffs?cursor=\(String(repeating: "A", count: 8000))",
            "events after a negative number": "/v1/handoffs/\(id)/events?after=-1",
            "events after too much": "/v1/handoffs/\(id)/events?after=9223372036854775808",
        ]
        let targets = paths.sorted { $0.key < $1.key }.map {
            BadRequest($0.key, RawRequest.get($0.value, authorization))
        }

        let bytes: [BadRequest] = [
            BadRequest(
                "bytes that are no UTF-8 in the target",
                Array("GET /v1/handoffs/".utf8) + [0xFF, 0xFE]
                    + Array(" HTTP/1.1\r\nHost: localhost\r\n\(authorization)\r\n".utf8)),
            BadRequest(
                "bytes that are no UTF-8 in a field",
                Array("GET /v1/handoffs HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ".utf8) + [0xFF, 0xFE]
                    + Array("\r\n\r\n".utf8)),
        ]

        let fields = [
            "no key": "", "a key of another scheme": "Authorization: Basic Y2FuYXJ5N3NlY3JldDk6\r\n",
            "an empty key": "Authorization: Bearer \r\n",
            "a key that is none": "Authorization: Bearer canary7secret9\r\n",
            "a key with one letter changed":
                "Authorization: Bearer \(key.dropLast())\(key.hasSuffix("A") ? "B" : "A")\r\n",
            "a long key": "Authorization: Bearer \(String(repeating: "h", count: 12_000))\r\n",
            "only a scheme": "Authorization: Bearer\r\n",
        ].sorted { $0.key < $1.key }.map { BadRequest($0.key, RawRequest.get("/v1/handoffs", $0.value)) }

        let keyInQuery = BadRequest(
            "a key in the query", RawRequest.get("/v1/handoffs?access_token=canary7secret9", authorization))
        return targets + bytes + fields + [keyInQuery]
    }
}
