import HTTPTypes
import HandoffModel
import HandoffService
import Testing

@testable import HandoffWeb

@Suite("Each step towards a session, and each in it, leaves its event") struct ContractStepTests {
    /// What this suite tries; ``ContractEventTests`` tries the others.
    static let steps: Set<String> = [
        "reportProof", "verifyFacts", "checkVerificationCode", "askAgainWithLink", "askAgainWithClaim",
        "answerFactsOfClaim", "answerFactsOfSession", "checkCodeOfClaim", "checkCodeOfSession", "disownSession",
        "sayStillWaiting", "rejectWords", "rateSession", "finishMove", "finishSignIn",
    ]

    /// Runs a step, and holds what became of it against the document.
    private func expectEvent(
        _ id: String, _ bench: ContractBench, _ step: () async throws -> ContractAnswer
    ) async throws -> ContractAnswer {
        let operation = try ContractDocument().operation(id)
        #expect(Self.steps.contains(id))
        let before = try await bench.events()
        let answer = try await step()
        #expect(answer.status < 400, "\(id): \(answer.text)")
        #expect(operation.statuses.contains(answer.status), "\(id): \(answer.status)")
        let after = try await bench.events()
        #expect(after > before, "\(id)")
        return answer
    }

    @Test("As JSON: a proof that is reported, facts, and a code")
    func calls() async throws {
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.issued, audience: .public, intent: "open")
            let claim = try await bench.json("/v1/claims", #"{"link":"\#(handoff.link)"}"#).member("claim")
            let shown = try await bench.json("/v1/claims/words", #"{"claim":"\#(claim)"}"#)
            let words = try #require(shown.text.split(separator: "[").last?.split(separator: "]").first)
                .replacing("\"", with: "").replacing(",", with: " ")
            _ = try await expectEvent("reportProof", bench) {
                try await bench.json(
                    "/v1/handoffs/\(handoff.id)/proofs", #"{"method":"echo","words":"\#(words)","author":"7"}"#,
                    key: bench.key)
            }
            _ = try await expectEvent("verifyFacts", bench) {
                try await bench.json(
                    "/v1/verifications/facts",
                    #"{"token":"\#(claim)","facts":{"postcode":"sw1a1aa","surname":"DOE"}}"#)
            }
            let session = try await bench.json("/v1/redemptions", #"{"claim":"\#(claim)"}"#).member("session")
            _ = try await bench.json("/v1/verifications/codes", #"{"token":"\#(session)"}"#)
            let code = try #require(bench.outside.sent.last?.code)
            _ = try await expectEvent("checkVerificationCode", bench) {
                try await bench.json("/v1/verifications/codes/check", #"{"token":"\#(session)","code":"\#(code)"}"#)
            }
        }
    }

    @Test("On the pages of a claim: facts, a code, a wish for a new link")
    func claimPages() async throws {
        try await ContractBench.run { bench in
            for (intent, id) in [("recognised", "answerFactsOfClaim"), ("holder", "checkCodeOfClaim")] {
                let handoff = try await bench.handoff(.issued, intent: intent)
                let cookie = try await bench.form(handoff.path + "/claim", "lang=en").cookie
                _ = try await bench.form("/c/\(handoff.id)", "lang=en", cookie: cookie)
                let path = "/c/\(handoff.id)"
                let form = try await bench.send(.get, path + "/verify", cookie: cookie).field("form")
                var fields = "postcode=SW1A1AA&date_of_birth=1980-05-03"
                if id == "checkCodeOfClaim" {
                    _ = try await bench.form(path + "/code", "form=\(form)", cookie: cookie)
                    fields = "code=\(bench.outside.sent.last?.code ?? "")"
                }
                let step = path + (id == "checkCodeOfClaim" ? "/code/check" : "/facts")
                let entered = try await expectEvent(id, bench) {
                    try await bench.form(step, "form=\(form)&\(fields)", cookie: cookie)
                }
                #expect(entered.headers[.location] == "/s/\(handoff.id)?lang=en")
            }
            let revoked = try await bench.handoff(.issued)
            let cookie = try await bench.form(revoked.path + "/claim", "lang=en").cookie
            _ = try await expectEvent("askAgainWithClaim", bench) {
                try await bench.form("/c/\(revoked.id)/again", "lang=en", cookie: cookie)
            }
            let old = try await bench.handoff(.issued)
            _ = try await expectEvent("askAgainWithLink", bench) {
                try await bench.form(old.path + "/again", "lang=en")
            }
        }
    }

    @Test("On the pages of a session: every press that the agents hear of")
    func sessionPages() async throws {
        try await ContractBench.run { bench in
            var handoff = try await bench.handoff(.redeemed, intent: "open")
            let path = "/s/\(handoff.id)"
            let form = try await bench.send(.get, path, cookie: handoff.cookies).field("form")
            func press(_ id: String, _ step: String, _ fields: String = "") async throws {
                let answer = try await expectEvent(id, bench) {
                    try await bench.form(path + step, "form=\(form)&\(fields)", cookie: handoff.cookies)
                }
                if answer.cookie.hasPrefix("__Host-session.") {
                    handoff.session = String(answer.cookie.split(separator: "=")[1])
                }
            }
            try await press("sayStillWaiting", "/waiting")
            try await press("rejectWords", "/words/wrong")
            try await press("answerFactsOfSession", "/facts", "postcode=SW1A1AA&surname=Doe")
            _ = try await bench.form(path + "/code", "form=\(form)", cookie: handoff.cookies)
            try await press("checkCodeOfSession", "/code/check", "code=\(bench.outside.sent.last?.code ?? "")")
            let away = try await bench.send(.get, path + "/account", cookie: handoff.cookies)
            let state = try #require(away.headers[.location]?.split(separator: "state=").last)
            let back = try await expectEvent("finishSignIn", bench) {
                try await bench.form(
                    "/sign-in", "form=\(form)&state=\(state)&code=as:C-1", cookie: handoff.cookies)
            }
            handoff.session = String(back.cookie.split(separator: "=")[1])
            _ = try await bench.json("/v1/handoffs/\(handoff.id)/accept", #"{"agent":"a7"}"#, key: bench.key)
            _ = try await bench.json(
                "/v1/handoffs/\(handoff.id)/close", #"{"outcome":"resolved"}"#, key: bench.key)
            try await press("rateSession", "/rating", "rating=5")

            handoff = try await bench.handoff(.redeemed)
            let other = "/s/\(handoff.id)"
            let own = try await bench.send(.get, other, cookie: handoff.cookies).field("form")
            _ = try await expectEvent("disownSession", bench) {
                try await bench.form(other + "/not-me", "form=\(own)", cookie: handoff.cookies)
            }
        }
    }

    @Test("The last of the four steps that move a session")
    func move() async throws {
        try await ContractBench.run { bench in
            let handoff = try await bench.handoff(.redeemed)
            let path = "/s/\(handoff.id)"
            let form = try await bench.send(.get, path, cookie: handoff.cookies).field("form")
            let offered = try await bench.form(path + "/carry", "form=\(form)", cookie: handoff.cookies)
            let code = try #require(offered.text.firstMatch(of: /([A-Z]{4}-[A-Z]{4})/)?.1)
            let entered = try await bench.form("/move", "code=\(code)")
            let waiting = try await bench.send(.get, "/move/\(handoff.id)", cookie: entered.cookie)
            let digits = try #require(waiting.text.firstMatch(of: /<bdi dir="ltr">([0-9]{2})</)?.1)
            _ = try await bench.form(
                path + "/carry/digits", "form=\(form)&digits=\(digits)", cookie: handoff.cookies)
            let done = try await expectEvent("finishMove", bench) {
                try await bench.form(
                    "/move/\(handoff.id)", "form=\(waiting.field("form"))", cookie: entered.cookie)
            }
            #expect(done.headers[.location] == path + "?lang=en")
        }
    }
}
