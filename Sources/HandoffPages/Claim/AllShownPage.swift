package import HandoffModel

/// What a claim sees that has shown all that the policy asks for, while the proof was seen elsewhere: one button, since a
/// GET redeems nothing.
package struct AllShownPage: Page {
    /// Redeems the claim.
    package let proceed: PostForm
    /// Forgets the claim.
    package let leave: PostForm?

    package init(proceed: PostForm, leave: PostForm? = nil) {
        self.proceed = proceed
        self.leave = leave
    }

    package struct View: PageView {
        package static let template = PageTemplate.allShown
        package let heading: String
        let lead: String
        let form: FormView
        let leave: FormView?
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let all = PageTexts.of(language)
        return View(
            heading: all.check.returnHeading, lead: all.check.allShown,
            form: FormView(proceed, button: all.check.returnButton, in: language),
            leave: leave.map {
                FormView(
                    $0, button: all.ways.leave, in: language, look: .plain,
                    hint: FormView.Hint(id: "leave", hint: all.ways.leaveHint))
            })
    }
}
