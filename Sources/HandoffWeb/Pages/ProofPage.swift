package import HandoffModel

/// Asks the claimant of a public link for the code that the brand sent to the author by direct message.
package struct ProofPage: Page {
    package let submit: PostForm
    /// How long a code is good, in minutes.
    package let codeMinutes: Int
    package let problem: Problem?

    /// What was wrong with the last try. What was typed is never shown again: it may be a code.
    package enum Problem: Hashable, Sendable {
        /// Not 8 letters of the alphabet of codes; nothing was counted.
        case notACode
        /// A wrong code, an old one, or one too many tries: deliberately not told apart.
        case refused
        /// Too many tries from here; the next is taken after `seconds`.
        case wait(seconds: Int)
    }

    /// The name of the one field.
    package static let field = "code"

    /// - Parameter submit: where the code goes; its fields carry the form token.
    package init(submit: PostForm, codeMinutes: Int, problem: Problem? = nil) {
        self.submit = submit
        self.codeMinutes = codeMinutes
        self.problem = problem
    }

    package struct View: PageView {
        package static let template = PageTemplate.proof
        package let heading: String
        package let titlePrefix: String?
        let lead: String
        let form: FormView
        let field: String
        let label: String
        let hint: String
        let problem: String?
        let secrecy: String
        let noCodeHeading: String
        let noCode: [String]
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let texts = PageTexts.of(language).proof
        let name = brand.inSentence(in: language)
        return View(
            heading: texts.heading, titlePrefix: problem == nil ? nil : texts.titlePrefix, lead: texts.lead(name),
            form: FormView(submit, button: texts.button, in: language), field: Self.field, label: texts.label,
            hint: texts.hint, problem: problem.map { message($0, texts) }, secrecy: texts.secrecy(name),
            noCodeHeading: texts.noCodeHeading, noCode: texts.noCode(name, codeMinutes))
    }

    private func message(_ problem: Problem, _ texts: PageTexts.Proof) -> String {
        switch problem {
        case .notACode: texts.notACode
        case .refused: texts.refused
        case .wait(let seconds): texts.wait(max(seconds, 1))
        }
    }
}

extension PageTemplate {
    static let proofText = """
        <h1>{{heading}}</h1>
        <p class="lead">{{lead}}</p>
        <form method="post" action="{{form.action}}">
        {{#form.fields}}
        <input type="hidden" name="{{name}}" value="{{value}}">
        {{/form.fields}}
        <label for="code">{{label}}</label>
        <p class="hint" id="code-hint">{{hint}}</p>
        {{#problem}}
        <p class="error" id="code-error" role="alert">{{problem}}</p>
        <input type="text" id="code" name="{{field}}" dir="ltr" inputmode="text" autocomplete="one-time-code" \
        autocapitalize="characters" autocorrect="off" spellcheck="false" maxlength="40" required autofocus \
        aria-invalid="true" aria-describedby="code-error code-hint">
        {{/problem}}
        {{^problem}}
        <input type="text" id="code" name="{{field}}" dir="ltr" inputmode="text" autocomplete="one-time-code" \
        autocapitalize="characters" autocorrect="off" spellcheck="false" maxlength="40" required \
        aria-describedby="code-hint">
        {{/problem}}
        <button type="submit">{{form.button}}</button>
        </form>
        <p class="quiet">{{secrecy}}</p>
        <section aria-labelledby="no-code">
        <h2 id="no-code">{{noCodeHeading}}</h2>
        <ul>
        {{#noCode}}
        <li>{{.}}</li>
        {{/noCode}}
        </ul>
        </section>

        """
}
