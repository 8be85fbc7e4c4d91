import HandoffModel
import Testing

@testable import HandoffPages

/// Every page in every state, with values that a brand, a router and a customer could send.
struct SamplePage: Sendable, CustomTestStringConvertible {
    let name: String
    let html: @Sendable (PageRenderer, Language, BrandLook) -> String

    var testDescription: String { name }

    init(_ name: String, _ page: some Page) {
        self.name = name
        html = { $0.html(page, in: $1, brand: $2, path: "/h/AbC") }
    }

    init(_ name: String, _ notice: NoticePage) {
        self.name = name
        html = { $0.html(notice, in: $1, brand: $2, path: "/h/AbC") }
    }

    static let brand = BrandLook(name: "Northwind Air", colour: "#0f766e")
    static let now = Timestamp(seconds: 1_795_349_100)  // 2026-11-22T12:05:00Z

    /// A page without its script and its links to other sites, which are the only ones there may be.
    static func plain(_ html: String) -> String {
        let lines = html.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !($0.hasPrefix("<script src=\"/assets/live-") && $0.hasSuffix(".js\" defer></script>")
                && $0.utf8.count == 58)
        }
        let parts = lines.joined(separator: "\n").split(separator: "<a href=\"https:", omittingEmptySubsequences: false)
        let rest = parts.dropFirst().map { part in
            let link = part.prefix { $0 != ">" }
            return link.hasSuffix("\" rel=\"noreferrer noopener\"") ? part.dropFirst(link.count) : "https:" + part
        }
        return (parts.prefix(1) + rest).joined(separator: "<a")
    }

    static func form(_ text: String = "c2VjcmV0") -> PostForm {
        PostForm(action: "/h/AbC/claim", fields: [PostForm.Field("form", text)])
    }

    static let landings = [
        SamplePage("landing, public", LandingPage(claim: form(), audience: .public)),
        SamplePage("landing, private", LandingPage(claim: form(), audience: .private)),
        SamplePage(
            "landing of a post",
            LandingPage(
                claim: form(), audience: .public,
                post: PublicPost(
                    on: "Bluesky", by: "@northwind", at: WebAddress("https://bsky.example/post/1"), date: now))),
    ]

    static let notices =
        [
            NoticePage(.expired, askAgain: form()), NoticePage(.notOurs), NoticePage(.alreadyUsed),
            NoticePage(.replaced), NoticePage(.closed), NoticePage(.signedOut),
            NoticePage(.askedForNew),
            NoticePage(.carriedAway), NoticePage(.forgotten), NoticePage(.endedHere), NoticePage(.busy(seconds: 20)),
            NoticePage(.fault(request: "01JQ2V9X4M")),
        ].map { SamplePage("\($0.kind)", $0) }
        + NoticePage.Reason.allCases.map { SamplePage("bad request, \($0)", NoticePage(.badRequest($0))) }

    /// One page of each kind, with much on it.
    static let kinds = [
        landings[2], proofs[1], verifications[1], sessions[4], carries[3], carries[8], checks[4], notices[0],
    ]

    static let all = landings + proofs + verifications + sessions + carries + checks + notices
}
