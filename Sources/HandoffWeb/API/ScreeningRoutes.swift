import HandoffModel
import HandoffService
import Hummingbird

/// `/v1/screenings`: does this text hold personal data?
struct ScreeningRoutes: Sendable {
    let screen: ScreenText

    func add(to group: Routes.Group) { group.post("/v1/screenings", create) }

    @Sendable func create(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let caller = try context.requireCaller(.issue)
        let (body, _) = try await JSONBody.read(ScreeningBody.self, from: request)
        let screening = try await screen(body.text, by: caller)
        return JSONBody.response(ScreeningView(screening: screening, language: body.language ?? .en))
    }
}
