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
    struct View: JSONView {
        let screening: Screening
        let language: Language

        func write(to text: inout JSONText) {
            text.member("clean", screening.isClean)
            text.array("findings", screening.findings) { text, finding in
                text.object(FindingView(finding: finding).write)
            }
            text.member("redacted", screening.redacted)
            text.member("advice", screening.advice.map { $0.sentence(in: language) })
        }
    }

    @Sendable func create(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let (body, _) = try await JSONBody.read(Body.self, from: request)
        let screening = try await screen(body.text, by: caller)
        return JSONBody.response(View(screening: screening, language: body.language ?? .en))
    }
}
