import HandoffModel

@testable import HandoffPages

extension SamplePage {
    static let carries =
        ([nil, .tooLate] as [CarryPage.Problem?]).map {
            SamplePage(
                "carry, ready, \(String(describing: $0))", CarryPage(.ready(form()), problem: $0, back: "/s/AbC"))
        }
        + ([nil, .wrongDigits, .tooLate] as [CarryPage.Problem?]).map {
            SamplePage(
                "carry, shown, \(String(describing: $0))",
                CarryPage(
                    .shown(code: "BCDFGHJK", digits: form()), problem: $0, back: "/s/AbC", live: "/s/AbC/live"))
        }
        + ([nil, .unknownCode, .tooLate] as [CarryEntryPage.Problem?]).map {
            SamplePage("move, code, \(String(describing: $0))", CarryEntryPage(.code(form()), problem: $0))
        }
        + ([nil, .notYetConfirmed, .tooLate] as [CarryEntryPage.Problem?]).map {
            SamplePage(
                "move, digits, \(String(describing: $0))",
                CarryEntryPage(.digits("47", proceed: form()), problem: $0, live: "/move/live"))
        }

    static let owner = CheckPage.Owner(name: "Northwind Air", website: WebAddress("https://www.northwind.example/help"))

    static let checks =
        [
            SamplePage("check", CheckPage(form: form())),
            SamplePage("check, no", CheckPage(form: form(), result: .notOurs)),
            SamplePage("check, unreadable", CheckPage(form: form(), result: .unreadable)),
            SamplePage("back from a sign-in", SignInReturnPage(proceed: form(), name: "Bluesky")),
        ]
        + CheckPage.Thing.allCases.flatMap { thing in
            [
                SamplePage("check, \(thing) is ours", CheckPage(form: form(), result: .ours(thing, owner))),
                SamplePage("check, \(thing) is old", CheckPage(form: form(), result: .expired(thing, owner))),
            ]
        }
}
