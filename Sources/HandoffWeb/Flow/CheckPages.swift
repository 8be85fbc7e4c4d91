import HandoffPages
import HandoffModel
import HandoffService
import Hummingbird

/// `/check`: whether a link, a handle or a code is a brand's own.
struct CheckPages: Sendable {
    let check: CheckGenuine
    let pages: CustomerPages

    func add(to group: Routes.Group) {
        group.get("/check", ask)
        group.post("/check", answer)
    }

    @Sendable private func ask(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        page(nil, Language.of(request))
    }

    @Sendable private func answer(_ request: Request, _ context: HandoffRequestContext) async throws -> Response {
        let form = try await pages.form(request)
        let result: CheckPage.Result =
            switch try await check(form[CheckPage.field] ?? "") {
            case .link(let settings): .ours(.link, CheckPage.Owner(settings))
            case .expiredLink(let settings): .expired(.link, CheckPage.Owner(settings))
            case .handle(let settings, _): .ours(.handle, CheckPage.Owner(settings))
            case .code(let settings): .ours(.code, CheckPage.Owner(settings))
            case .notOurs: .notOurs
            case .unreadable: .unreadable
            }
        return page(result, form.language)
    }

    private func page(_ result: CheckPage.Result?, _ language: Language) -> Response {
        let form = PostForm(action: "/check", fields: [.init("lang", language.rawValue)])
        return pages.answers.page(
            CheckPage(form: form, result: result), in: language, of: nil, path: "/check", status: .ok)
    }
}

extension CheckPage.Owner {
    fileprivate init(_ settings: BrandSettings) {
        self.init(name: settings.name, website: settings.website.flatMap { WebAddress($0) })
    }
}
