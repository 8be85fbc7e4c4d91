import HandoffModel
import Testing

@testable import HandoffWeb

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

    static func form(_ text: String = "c2VjcmV0") -> PostForm {
        PostForm(action: "/h/AbC/claim", fields: [PostForm.Field("form", text)])
    }

    static let landings = [
        SamplePage("landing, public", LandingPage(claim: form(), audience: .public)),
        SamplePage("landing, private", LandingPage(claim: form(), audience: .private)),
    ]

    static let notices =
        [
            NoticePage(.expired, next: .askAgain(form())), NoticePage(.notOurs), NoticePage(.alreadyUsed),
            NoticePage(.replaced), NoticePage(.closed), NoticePage(.signedOut, next: .back(to: "/h/AbC")),
            NoticePage(.busy(seconds: 20)), NoticePage(.fault(request: "01JQ2V9X4M")),
        ].map { SamplePage("\($0.kind)", $0) }
        + NoticePage.Reason.allCases.map { SamplePage("bad request, \($0)", NoticePage(.badRequest($0))) }

    static let all = landings + proofs + verifications + sessions + notices
}
