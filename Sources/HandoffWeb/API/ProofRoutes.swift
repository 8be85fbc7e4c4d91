import HandoffModel
import HandoffService
import Hummingbird

/// What agents, bots and platform adapters say and ask about who somebody is.
struct ProofRoutes: Sendable {
    let report: ReportProof
    let words: ContactWords
    let voice: VoiceCode
    let wrongGuess: WrongGuessDelay
    let issuer: String
    let now: @Sendable () -> Timestamp

    func add(to group: Routes.Group) {
        group.post("/v1/handoffs/{id}/proofs", reportProof)
        group.post("/v1/handoffs/{id}/words", wordsToSay)
        group.post("/v1/handoffs/{id}/words/check", checkWords)
        group.post("/v1/codes/redeem", redeemCode)
    }

    @Sendable func reportProof(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.prove)
        let id: HandoffID = try context.parameters.id()
        let (body, _) = try await JSONBody.read(ProofBody.self, from: request)
        let proof = ProofReport(
            method: body.method, words: body.words, claim: body.claim, author: body.author,
            posted: body.postedAt, note: body.note)
        return JSONBody.response(HandoffView(try await report(proof, on: id, by: caller), now: now()))
    }

    /// In the language of the thread, which is that of the agent.
    @Sendable func wordsToSay(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.serve)
        let id: HandoffID = try context.parameters.id()
        let (body, _) = try await JSONBody.read(ContactWordsBody.self, from: request)
        let pair = try await words.toSay(of: id, by: caller)
        return JSONBody.response(ContactWordsView(words: pair.text(in: body.language ?? .en)))
    }

    @Sendable func checkWords(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.serve)
        let id: HandoffID = try context.parameters.id()
        let (body, _) = try await JSONBody.read(SaidWordsBody.self, from: request)
        return JSONBody.response(SaidWordsView(matches: try await words.check(body.words, of: id, by: caller)))
    }

    /// The session behind a code that a caller read out: wrong, over, used and foreign codes are all unknown.
    @Sendable func redeemCode(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.introspect)
        let (body, _) = try await JSONBody.read(VoiceCodeBody.self, from: request)
        let live = try await wrongGuess.holding(Refusal.unknown) {
            guard let live = try await voice.redeem(body.code, by: caller) else { throw Refusal.unknown }
            return live
        }
        return JSONBody.response(ActiveSessionView(live: live, issuer: issuer, now: now()))
    }
}
