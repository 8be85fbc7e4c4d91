extension FlowClient.Answer {
    /// All that somebody gets who asks about a handoff: status, fields and body, with what is random in it taken out.
    func heard(of issued: FlowClient.Issued) -> String {
        var own: Set<String> = ["x-request-id", "ratelimit", "date"]
        // Words are random, and of any length.
        if body.contains(/<bdi>[a-z]+ [a-z]+<\/bdi>|\["[a-z]+","[a-z]+"\],"expires/) { own.insert("content-length") }
        let fields = headers.map { "\($0.name.lowercased()): \($0.value)" }
            .filter { field in !own.contains { field.hasPrefix($0 + ":") } }.sorted().joined(separator: "\n")
        var text = "\(status)\n\(fields)\n\(body)".replacing(issued.token, with: "TOKEN")
            .replacing(issued.id, with: "ID")
        for pattern in [
            /[?&](?:state|code_challenge)=[^&\s]+/, /name="form" value="[^"]*"/, /=[A-Za-z0-9_-]{88}/,
            /"[A-Za-z0-9_-]{88}"/, /<bdi>[a-z]+ [a-z]+<\/bdi>/,
            /\["[a-z]+","[a-z]+"\]/, /"request_id":"[0-9a-f]+"/,
        ] as [Regex<Substring>] { text = text.replacing(pattern, with: "RANDOM") }
        return text
    }
}
