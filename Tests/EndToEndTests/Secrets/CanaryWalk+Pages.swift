import NIOHTTP1
import Testing

extension CanaryWalk {
    /// The whole way on the pages, as a browser without scripts sends their forms.
    mutating func walkByPages() async throws {
        let issued = try await issue("public", .second, 2)
        canaries.add("link", issued.token)
        var visitor = try await Visitor(client, at: "/h/\(issued.token)")
        try await visitor.press("/h/\(issued.token)/claim")
        try await visitor.press("/c/\(issued.id)/words")
        add("echo words", try #require(visitor.find(/<bdi>([a-z]+ [a-z]+)<\/bdi>/)))
        let code = try await client.code(for: issued.id)
        canaries.add("wrong code", "RZWX-KQJV")
        canaries.add("code", code)
        for text in ["RZWX-KQJV", code] { try await visitor.press("/c/\(issued.id)", [("code", text)]) }

        let path = "/s/\(issued.id)"
        try await visitor.open(path + "/verify")
        add(Account.secondWrong, "wrong answer")
        for account in [Account.secondWrong, .second] { try await visitor.press(path + "/facts", account.fields) }
        #expect(visitor.find(/(action="[^"]*\/call")/) != nil, "the facts agree: \(visitor.page.body)")
        try await visitor.open(path + "/verify")
        try await visitor.press(path + "/code")
        let sent = try #require(systems.code)
        canaries.add("one-time code", sent)
        let wrong = sent == "77150624" ? "77150625" : "77150624"
        canaries.add("wrong one-time code", wrong)
        for text in [wrong, sent] { try await visitor.press(path + "/code/check", [("code", text)]) }

        add("contact words", try #require(visitor.find(/<bdi>([a-z]+ [a-z]+)<\/bdi>/)))
        try await visitor.press(path + "/call")
        let voice = try #require(visitor.find(/<bdi class="code" dir="ltr">([A-Z-]+)<\/bdi>/))
        canaries.add("voice code", voice)
        _ = try await call("/v1/codes/redeem", "{\"code\":\(voice.quoted)}")
        try await carry(&visitor, path)

        try await client.accept(issued.id)
        try await client.close(issued.id)
        try await visitor.open(path)
        try await visitor.press(path + "/rating", [("rating", "canaryrating")])
        canaries.add("rating", "canaryrating")
        var checker = try await Visitor(client, at: "/check")
        canaries.add("text to check", "canary to check, and more of it")
        try await checker.press("/check", [("text", "canary to check, and more of it")])
    }

    /// To another browser. Two digits are too few to look for.
    private mutating func carry(_ visitor: inout Visitor, _ path: String) async throws {
        try await visitor.open(path + "/carry")
        try await visitor.press(path + "/carry")
        let code = try #require(visitor.find(/<bdi class="code" dir="ltr">([A-Z-]+)<\/bdi>/))
        canaries.add("code to carry", code)
        canaries.add("wrong code to carry", "LXQJ-WVZC")
        var other = try await Visitor(client, at: "/move")
        for text in ["LXQJ-WVZC", code] { try await other.press("/move", [("code", text)]) }
        let digits = try #require(other.find(/<bdi dir="ltr">([0-9]{2})<\/bdi>/))
        try await visitor.press(path + "/carry/digits", [("digits", digits)])
        try await other.press(path.replacing("/s/", with: "/move/"))
        visitor = other
    }

    /// A sign-in at the network, which sends the browser back with a code.
    mutating func walkBySignIn() async throws {
        let issued = try await issue("public", .second, 3)
        var visitor = try await Visitor(client, at: "/h/\(issued.token)")
        try await visitor.press("/h/\(issued.token)/claim")
        try await visitor.open("/c/\(issued.id)/sign-in")
        let away = try #require(visitor.page.headers.first(name: "location"))
        let state = try #require(away.firstMatch(of: /[?&]state=([^&]+)/)).1
        canaries.add("state", String(state))
        canaries.add("provider's code", "canaryprovidercode")
        canaries.add("access token", "canaryaccesstoken")
        try await visitor.open("/sign-in?state=\(state)&code=canaryprovidercode")
        try await visitor.press("/sign-in")
        #expect(visitor.find(/(action="[^"]*\/call")/) != nil, "signed in: \(visitor.page.body)")
    }
}
