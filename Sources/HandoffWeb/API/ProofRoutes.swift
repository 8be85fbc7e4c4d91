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

    struct ProofBody: StrictBody {
        let method: Method
        let words, claim, author, note: String?
        let postedAt: RFC3339Time?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case method, words, claim, author, note
            case postedAt = "posted_at"
        }
        static let shape = JSONShape.members(CodingKeys.self)
    }

    @Sendable func reportProof(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.prove)
        let id: HandoffID = try context.parameters.id()
        let (body, _) = try await JSONBody.read(ProofBody.self, from: request)
        let proof = ProofReport(
            method: body.method, words: body.words, claim: body.claim, author: body.author,
            posted: body.postedAt?.time, note: body.note)
        return JSONBody.response(HandoffView(try await report(proof, on: id, by: caller), now: now()))
    }

    struct WordsView: JSONView {
        let words: [String]
        func write(to text: inout JSONText) { text.member("words", words) }
    }

    /// In the language of the thread, which is that of the agent.
    @Sendable func wordsToSay(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.serve)
        let id: HandoffID = try context.parameters.id()
        let (body, _) = try await JSONBody.read(WordsBody.self, from: request)
        let pair = try await words.toSay(of: id, by: caller)
        return JSONBody.response(WordsView(words: pair.text(in: body.language ?? .en)))
    }

    struct WordsBody: StrictBody {
        let language: Language?
        enum CodingKeys: String, CodingKey, CaseIterable { case language }
        static let shape = JSONShape.members(CodingKeys.self)
    }

    struct SaidBody: StrictBody {
        let words: String
        enum CodingKeys: String, CodingKey, CaseIterable { case words }
        static let shape = JSONShape.members(CodingKeys.self)
    }

    struct MatchView: JSONView {
        let matches: Bool
        func write(to text: inout JSONText) { text.member("match", matches) }
    }

    @Sendable func checkWords(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.serve)
        let id: HandoffID = try context.parameters.id()
        let (body, _) = try await JSONBody.read(SaidBody.self, from: request)
        return JSONBody.response(MatchView(matches: try await words.check(body.words, of: id, by: caller)))
    }

    struct CodeBody: StrictBody {
        let code: String
        enum CodingKeys: String, CodingKey, CaseIterable { case code }
        static let shape = JSONShape.members(CodingKeys.self)
    }

    /// The session behind a code that a caller read out: wrong, over, used and foreign codes are all unknown.
    @Sendable func redeemCode(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.introspect)
        let (body, _) = try await JSONBody.read(CodeBody.self, from: request)
        let live = try await wrongGuess.holding(Refusal.unknown) {
            guard let live = try await voice.redeem(body.code, by: caller) else { throw Refusal.unknown }
            return live
        }
        return JSONBody.response(SessionRoutes.ActiveView(live: live, issuer: issuer, now: now()))
    }
}
