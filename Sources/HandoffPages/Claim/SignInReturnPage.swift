package import HandoffModel

/// Where a sign-in elsewhere leads back to: one button, since a GET changes nothing.
package struct SignInReturnPage: BrandlessPage {
    /// Carries what the sign-in brought, unseen.
    package let proceed: PostForm
    /// Where the sign-in was, as people call it.
    package let name: String

    package init(proceed: PostForm, name: String) {
        self.proceed = proceed
        self.name = name
    }

    package struct View: PageView {
        package static let template = PageTemplate.signInReturn
        package let heading: String
        let lead: String
        let form: FormView
    }

    package func view(in language: Language) -> View {
        let texts = PageTexts.of(language).check
        return View(
            heading: texts.returnHeading, lead: texts.returnLead(name.named(in: language)),
            form: FormView(proceed, button: texts.returnButton, in: language))
    }
}
