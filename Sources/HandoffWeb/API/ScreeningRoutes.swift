import HandoffModel
import HandoffService
import Hummingbird

/// `/v1/screenings`: does this text hold personal data?
struct ScreeningRoutes: Sendable {
    let screen: ScreenText

    func add(to group: Routes.Group) { group.post("/v1/screenings", create) }

    struct Body: StrictBody {
        let text: String
        let language: Language?
        enum CodingKeys: String, CodingKey, CaseIterable { case text, language }
        static let shape = JSONShape.members(CodingKeys.self)
    }
    struct View: Encodable {
        let clean: Bool
        let findings: [FindingView]
        let redacted: String
        let advice: [String]
    }

    @Sendable func create(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let (body, _) = try await JSONBody.read(Body.self, from: request)
        let screening = try await screen(body.text, by: caller)
        return try JSONBody.response(
            View(
                clean: screening.isClean, findings: screening.findings.map { FindingView($0) },
                redacted: screening.redacted,
                advice: screening.advice.map { $0.sentence(in: body.language ?? .en) }))
    }
}
