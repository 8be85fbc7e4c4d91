import HandoffPages
import HTTPTypes
import HandoffModel
import HandoffService
import HandoffTokens
import Hummingbird

/// Turns pages into answers, with the headers that keep them private (docs/threats.md, T20 to T25).
struct PageAnswers: Sendable {
    let renderer: PageRenderer
    let looks = BrandLooks()

    func page(
        _ page: some Page, in language: Language, of brand: BrandSettings, path: String?,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let look = looks.look(of: brand)
        return html(renderer.html(page, in: language, brand: look, path: path), page.policy(of: look), language, status)
    }

    /// - Parameter brand: nil where the address belongs to no brand.
    func page(
        _ page: some BrandlessPage, in language: Language, of brand: BrandSettings?, path: String?,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let look = brand.map(looks.look)
        return html(renderer.html(page, in: language, brand: look, path: path), page.policy(of: look), language, status)
    }

    func notice(
        _ notice: NoticePage, in language: Language, of brand: BrandSettings? = nil, status: HTTPResponse.Status,
        setting cookies: [String] = []
    ) -> Response {
        let look = brand.map(looks.look)
        let policy = PagePolicy(logo: look?.logo == nil ? .refused : .ownOrigin)
        var response = html(renderer.html(notice, in: language, brand: look), policy, language, status)
        for cookie in cookies { response.headers.append(HTTPField(name: .setCookie, value: cookie)) }
        return response
    }

    private func html(
        _ text: String, _ policy: PagePolicy, _ language: Language, _ status: HTTPResponse.Status
    ) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue,
                .cacheControl: "no-store", .contentSecurityPolicy: policy.description,
                .frameOptions: "DENY", .openerPolicy: "same-origin", .robots: "noindex, nofollow",
            ],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    /// To a clean path of this service: the token leaves the address bar and the history.
    func seeOther(_ path: String, setting cookies: [String] = []) -> Response {
        redirect(.seeOther, path, cookies)
    }

    /// The same POST again, with the cookie that it just got: a press is enough, and a lost answer costs nothing.
    func again(_ path: String, setting cookies: [String]) -> Response {
        redirect(.temporaryRedirect, path, cookies)
    }

    /// To a sign-in elsewhere.
    func seeProvider(_ address: ProviderAddress) -> Response { redirect(.seeOther, address.text, []) }

    private func redirect(_ status: HTTPResponse.Status, _ path: String, _ cookies: [String]) -> Response {
        var headers: HTTPFields = [.location: path, .cacheControl: "no-store"]
        for cookie in cookies { headers.append(HTTPField(name: .setCookie, value: cookie)) }
        return Response(status: status, headers: headers)
    }

    /// What a person reads instead of a problem document.
    func answer(to error: any Error, in language: Language, requestID: String) -> Response? {
        let (kind, status): (NoticePage.Kind, Int)
        switch error {
        case is TokenRefusal, Refusal.unknown: (kind, status) = (.notOurs, 404)
        case Refusal.linkExpired: (kind, status) = (.expired, 410)
        case Refusal.linkReplaced: (kind, status) = (.replaced, 410)
        case Refusal.alreadyRedeemed: (kind, status) = (.alreadyUsed, 409)
        case Refusal.ended: (kind, status) = (.closed, 410)
        case let refusal as PageRefusal: (kind, status) = refusal.notice
        default:
            guard let problem = Problem.of(error) else { return nil }
            switch problem.status {
            case 413: (kind, status) = (.badRequest(.tooLarge), 413)
            case 404, 405: (kind, status) = (.badRequest(.noSuchPage), problem.status)
            case 429, 503: (kind, status) = (.busy(seconds: problem.retryAfter ?? 1), problem.status)
            case 500...: (kind, status) = (.fault(request: requestID), problem.status)
            default: (kind, status) = (.badRequest(.unreadable), problem.status)
            }
            var response = notice(NoticePage(kind), in: language, status: .init(code: status))
            for field in problem.headers { response.headers[field.name] = field.value }
            if let retryAfter = problem.retryAfter { response.headers[.retryAfter] = String(retryAfter) }
            return response
        }
        return notice(NoticePage(kind), in: language, status: .init(code: status))
    }
}
