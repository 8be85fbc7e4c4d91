package import HandoffModel

/// Asks once more before a session ends because somebody else than the author has it.
package struct NotMePage: Page {
    package let end: PostForm
    /// The session's page.
    package let back: String

    package init(end: PostForm, back: String) {
        self.end = end
        self.back = back
    }

    package struct View: PageView {
        package static let template = PageTemplate.notMe
        package let heading: String
        let lead: String
        let form: FormView
        let back: LinkView
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let texts = PageTexts.of(language).sessionParts
        return View(
            heading: texts.notMeHeading, lead: texts.notMeLead(brand.inSentence(in: language)),
            form: FormView(end, button: texts.notMeButton, in: language),
            back: LinkView(address: language.address(back), said: texts.notMeBack))
    }
}
