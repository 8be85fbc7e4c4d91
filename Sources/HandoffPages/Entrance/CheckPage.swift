package import HandoffModel

/// `/check`: whether a link, a handle or a code is a brand's own. Nothing about any customer comes in here.
///
/// GET shows the form, POST the answer. What was pasted is never printed again: it may be a stranger's text.
package struct CheckPage: BrandlessPage {
    package let form: PostForm
    package let result: Result?

    package enum Result: Hashable, Sendable {
        case ours(Thing, Owner)
        /// Once the brand's, and no longer good.
        case expired(Thing, Owner)
        case notOurs
        /// Neither a link nor a handle nor a code.
        case unreadable
    }

    package enum Thing: Hashable, CaseIterable, Sendable { case link, handle, code }

    package struct Owner: Hashable, Sendable {
        package let name: String
        /// Where the brand itself says what is its own; shown only if it is an address of the web.
        package let website: WebAddress?

        package init(name: String, website: WebAddress? = nil) {
            self.name = DisplayName(name).description
            self.website = website
        }
    }

    /// The name of the one field.
    package static let field = "text"
    /// How much may be pasted, in characters.
    package static let longest = 300

    package init(form: PostForm, result: Result? = nil) {
        self.form = form
        self.result = result
    }

    package struct View: PageView {
        package static let template = PageTemplate.check
        package let heading: String
        package let titlePrefix: String?
        let lead: String
        let result: ResultView?
        let form: FormView
        let field: String
        let longest: String
        let label: String
        let hint: String
        let problem: String?

        struct ResultView: Sendable {
            let kind: String
            let verdict: String
            let steps: [String]
            let website: Website?
        }

        struct Website: Sendable { let label, address, host: String }
    }

    package func view(in language: Language) -> View {
        let all = PageTexts.of(language)
        let texts = all.check
        return View(
            heading: texts.heading, titlePrefix: result == .unreadable ? all.proof.titlePrefix : nil, lead: texts.lead,
            result: resultView(texts, language), form: FormView(form, button: texts.button, in: language),
            field: Self.field, longest: String(Self.longest), label: texts.label, hint: texts.hint,
            problem: result == .unreadable ? texts.unreadable : nil)
    }

    private func resultView(_ texts: PageTexts.Check, _ language: Language) -> View.ResultView? {
        switch result {
        case .ours(let thing, let owner):
            View.ResultView(
                kind: "yes", verdict: texts.ours(thing, owner.name.named(in: language)), steps: texts.oursSteps,
                website: website(owner, texts))
        case .expired(let thing, let owner):
            View.ResultView(
                kind: "old", verdict: texts.expired(thing, owner.name.named(in: language)), steps: texts.expiredSteps,
                website: website(owner, texts))
        case .notOurs: View.ResultView(kind: "no", verdict: texts.notOurs, steps: texts.notOursSteps, website: nil)
        case .unreadable, nil: nil
        }
    }

    private func website(_ owner: Owner, _ texts: PageTexts.Check) -> View.Website? {
        owner.website.map { View.Website(label: texts.website, address: $0.description, host: $0.host) }
    }
}
