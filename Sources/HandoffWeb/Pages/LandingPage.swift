package import HandoffModel

/// What a link opens: the same for every reader, whatever became of the handoff, since nothing of it comes in here.
package struct LandingPage: Page {
    package let claim: PostForm
    /// Stands in the signed token, so that it tells nobody anything new.
    package let audience: Audience

    /// - Parameter claim: where the button leads: `POST /h/{token}/claim`.
    package init(claim: PostForm, audience: Audience) {
        self.claim = claim
        self.audience = audience
    }

    package struct View: PageView {
        package static let template = PageTemplate.landing
        package let heading: String
        package let preview: String?
        let lead: String
        let otherwise: String
        let form: FormView
        let nothingYet: String
        let neverHeading: String
        let never: [String]
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let texts = PageTexts.of(language).landing
        let name = brand.inSentence(in: language)
        return View(
            heading: texts.heading(name), preview: texts.preview(name),
            lead: audience == .public ? texts.publicLead : texts.privateLead(name),
            otherwise: audience == .public ? texts.publicOtherwise : texts.privateOtherwise,
            form: FormView(claim, button: audience == .public ? texts.publicButton : texts.privateButton, in: language),
            nothingYet: texts.nothingYet, neverHeading: texts.neverHeading(name), never: texts.never)
    }
}

extension PageTemplate {
    static let landingText = """
        <h1>{{heading}}</h1>
        <p class="lead">{{lead}}</p>
        <p>{{otherwise}}</p>
        <form method="post" action="{{form.action}}">
        {{#form.fields}}
        <input type="hidden" name="{{name}}" value="{{value}}">
        {{/form.fields}}
        <button type="submit">{{form.button}}</button>
        </form>
        <p class="quiet">{{nothingYet}}</p>
        <section aria-labelledby="never">
        <h2 id="never">{{neverHeading}}</h2>
        <ul class="never">
        {{#never}}
        <li>{{.}}</li>
        {{/never}}
        </ul>
        </section>

        """
}
