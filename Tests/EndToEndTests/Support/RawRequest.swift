/// Requests as their bytes.
enum RawRequest {
    static func post(_ path: String, _ json: String, key: String? = nil) -> String {
        let key = key.map { "Authorization: Bearer \($0)\r\n" } ?? ""
        return """
            POST \(path) HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: \(json.utf8.count)\r
            \(key)\r
            \(json)
            """
    }

    static func get(_ path: String, _ fields: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n"
    }
}
