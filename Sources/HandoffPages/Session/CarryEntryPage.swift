package import HandoffModel

/// The new place of a session that moves: takes the code of the old place, then shows the two digits to type there.
package struct CarryEntryPage: BrandlessPage {
    package let stage: Stage
    package let problem: Problem?
    package let live: String?

    package enum Stage: Hashable, Sendable {
        /// The form takes the code in ``CarryEntryPage/field``.
        case code(PostForm)
        /// Two digits; `proceed` goes on once they were typed in the old place.
        case digits(String, proceed: PostForm)
    }

    package enum Problem: Hashable, Sendable {
        /// No such code, or one that was used.
        case unknownCode
        case tooLate
        /// The old place has not sent the digits yet.
        case notYetConfirmed
    }

    /// The name of the code's field.
    package static let field = "code"

    package init(_ stage: Stage, problem: Problem? = nil, live: String? = nil) {
        self.stage = stage
        self.problem = problem
        self.live = live
    }

    package struct View: PageView {
        package static let template = PageTemplate.move
        package let heading: String
        package let titlePrefix: String?
        let alert: String?
        let waiting: String?
        let entry: Entry?
        let match: Match?

        struct Entry: Sendable {
            let lead: String
            let form: FormView
            let field: String
            let label: String
            let hint: String
            let problem: String?
        }

        struct Match: Sendable {
            let lead: String
            let digits: String
            let form: FormView
        }
    }

    package func view(in language: Language) -> View {
        let all = PageTexts.of(language)
        let texts = all.carry
        let said: String? =
            switch problem {
            case .unknownCode: texts.unknownCode
            case .tooLate: texts.tooLateHere
            case .notYetConfirmed, nil: nil
            }
        var entry: View.Entry?
        var match: View.Match?
        switch stage {
        case .code(let form):
            entry = View.Entry(
                lead: texts.moveLead, form: FormView(form, button: texts.moveButton, in: language), field: Self.field,
                label: texts.codeField, hint: texts.codeHint, problem: said)
        case .digits(let digits, let proceed):
            match = View.Match(
                lead: texts.matchLead, digits: digits, form: FormView(proceed, button: texts.moveButton, in: language))
        }
        return View(
            heading: texts.moveHeading, titlePrefix: said == nil ? nil : all.proof.titlePrefix,
            alert: entry == nil ? said : nil, waiting: problem == .notYetConfirmed ? texts.notYetConfirmed : nil,
            entry: entry, match: match)
    }
}
