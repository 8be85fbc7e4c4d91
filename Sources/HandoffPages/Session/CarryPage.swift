package import HandoffModel

/// The old place of a session that moves: shows the code to type in the new place, then asks for the two digits that the
/// new place shows. The old place ends as soon as they are right.
package struct CarryPage: Page {
    package let stage: Stage
    package let problem: Problem?
    /// The session's page.
    package let back: String
    package let live: String?

    package enum Stage: Hashable, Sendable {
        /// Before anything: says how it goes and how little time there is.
        case ready(PostForm)
        /// The code of 8 letters, and where the digits go, in ``CarryPage/field``.
        case shown(code: String, digits: PostForm)
    }

    package enum Problem: Hashable, Sendable {
        case wrongDigits
        /// The code's 60 seconds have passed.
        case tooLate
    }

    /// The name of the field of the two digits.
    package static let field = "digits"
    /// How long a code is good.
    package static let seconds = 60
    /// The page where the code is typed, on this site.
    package static let address = "/move"

    package init(_ stage: Stage, problem: Problem? = nil, back: String, live: String? = nil) {
        self.stage = stage
        self.problem = problem
        self.back = back
        self.live = live
    }

    package struct View: PageView {
        package static let template = PageTemplate.carry
        package let heading: String
        package let titlePrefix: String?
        let alert: String?
        let lead: String
        let steps: [String]
        let start: FormView?
        let shown: Shown?
        let back: LinkView

        struct Shown: Sendable {
            let codeLabel: String
            let code: String
            let form: FormView
            let field: String
            let label: String
            let hint: String
            let problem: String?
        }
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let all = PageTexts.of(language)
        let texts = all.carry
        let said = problem.map { $0 == .wrongDigits ? texts.wrongDigits : texts.tooLate }
        var start: FormView?
        var shown: View.Shown?
        switch stage {
        case .ready(let form): start = FormView(form, button: texts.start, in: language)
        case .shown(let code, let form):
            shown = View.Shown(
                codeLabel: texts.codeLabel, code: Self.grouped(code),
                form: FormView(form, button: texts.confirm, in: language), field: Self.field, label: texts.digitsLabel,
                hint: texts.digitsHint, problem: said)
        }
        return View(
            heading: texts.heading, titlePrefix: problem == nil ? nil : all.proof.titlePrefix,
            alert: shown == nil ? said : nil, lead: texts.lead(all.times.span(Self.seconds)),
            steps: texts.steps(Self.address.shown(in: language)), start: start, shown: shown,
            back: LinkView(address: language.address(back), said: texts.stay))
    }

    /// `BCDFGHJK` as `BCDF-GHJK`.
    private static func grouped(_ code: String) -> String {
        code.utf8.count == 8 ? "\(code.prefix(4))-\(code.dropFirst(4))" : code
    }
}

extension String {
    /// An address, a code or a handle inside a sentence of `language`: read from left to right.
    func shown(in language: Language) -> String {
        language.direction == .rightToLeft ? isolatedLeftToRight : self
    }
}
