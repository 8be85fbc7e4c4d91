import NIOHTTP1

/// Two people who are not the author of a thread: what they send about its link, and what they hear.
struct StrangersByHTTP {
    /// Everything that can be asked without a proof.
    enum Step: CaseIterable {
        case open, head, press, proofPage, guessCode, notACode, showWords, answerFacts, sendCode, checkCode, verifyPage
        case signIn, account, leave, session, askForLink, move, checkLink
        case claimByCall, wordsByCall, redeemByCall, guessByCall, factsByCall, sendByCall, checkByCall
    }

    private struct Stranger {
        var jar = CookieJar()
        var form = "lang=en"
        var claim = "none"
    }

    let client: FlowClient
    let issued: FlowClient.Issued
    private var strangers = [Stranger](repeating: Stranger(), count: 2)

    init(_ client: FlowClient, _ issued: FlowClient.Issued) { (self.client, self.issued) = (client, issued) }

    /// Does a step and says what was heard, without what is random in it. Who has no claim yet gets one first.
    mutating func act(_ wanted: Step, _ numbers: SeededNumbers) async throws -> String {
        var numbers = numbers
        let who = Int(numbers.next() % 2)
        let step =
            switch wanted {
            case .wordsByCall, .redeemByCall, .guessByCall, .factsByCall, .sendByCall, .checkByCall, .session:
                strangers[who].claim == "none" ? .claimByCall : wanted
            case .open, .head, .claimByCall, .move, .checkLink: wanted
            default: strangers[who].form == "lang=en" ? .press : wanted
            }
        let code = String((0..<8).map { _ in "BCDFGHJKLMNPQRSTVWXZ".randomElement(using: &numbers) ?? "B" })
        let digits = String(100_000 + numbers.next() % 900_000)
        let answer = try await send(step, strangers[who], code, digits)
        strangers[who].jar.take(answer)
        if step == .claimByCall, let claim = answer.text("claim") { strangers[who].claim = claim }
        var heard = answer.heard(of: issued)
        guard step == .press else { return heard }
        // The page that a press leads to, whose form the next steps send.
        let page = try await client.get("/c/\(issued.id)", strangers[who].jar.field)
        if let token = page.field("form") { strangers[who].form = "lang=en&form=\(token)" }
        heard += "\n\(page.heard(of: issued))"
        return heard
    }

    private func send(
        _ step: Step, _ stranger: Stranger, _ code: String, _ digits: String
    ) async throws -> FlowClient.Answer {
        let (path, own, form) = ("/c/\(issued.id)", stranger.jar.field, stranger.form)
        func call(_ path: String, _ member: String, _ more: String = "") async throws -> FlowClient.Answer {
            try await client.app(path, #"{"\#(member)":"\#(stranger.claim)"\#(more)}"#)
        }
        switch step {
        case .open: return try await client.get(issued.path, own)
        case .head: return try await client.send(.HEAD, issued.path, own)
        case .press: return try await client.post(issued.path + "/claim", "lang=en", own)
        case .proofPage: return try await client.get(path, own)
        case .guessCode: return try await client.post(path, form + "&code=\(code)", own)
        case .notACode: return try await client.post(path, form + "&code=\(digits)", own)
        case .showWords: return try await client.post(path + "/words", form, own)
        case .answerFacts: return try await client.post(path + "/facts", form + "&postcode=\(digits)", own)
        case .sendCode: return try await client.post(path + "/code", form, own)
        case .checkCode: return try await client.post(path + "/code/check", form + "&code=\(digits)", own)
        case .verifyPage: return try await client.get(path + "/verify", own)
        case .signIn: return try await client.get(path + "/sign-in", own)
        case .account: return try await client.get(path + "/account", own)
        case .leave: return try await client.post(path + "/leave", form, own)
        case .session:
            let cookie = "__Host-session.\(issued.id)=\(stranger.claim)"
            return try await client.get("/s/\(issued.id)", [("cookie", cookie)])
        case .askForLink: return try await client.post(path + "/again", form, own)
        case .move: return try await client.post("/move", "lang=en&code=\(code)")
        case .checkLink: return try await client.post("/check", "lang=en&text=https://help.example\(issued.path)")
        case .claimByCall: return try await client.app("/v1/claims", #"{"link":"\#(issued.token)"}"#)
        case .wordsByCall: return try await call("/v1/claims/words", "claim")
        case .redeemByCall: return try await call("/v1/redemptions", "claim")
        case .guessByCall: return try await call("/v1/redemptions", "claim", #","code":"\#(code)""#)
        case .factsByCall: return try await call("/v1/verifications/facts", "token", #","facts":{"postcode":"1"}"#)
        case .sendByCall: return try await call("/v1/verifications/codes", "token")
        case .checkByCall:
            return try await call("/v1/verifications/codes/check", "token", #","code":"\#(digits)""#)
        }
    }
}
