package import HandoffModel

/// What a link opens: the same for every reader, whatever became of the handoff, since nothing of that comes in here.
package struct LandingPage: Page {
    package let claim: PostForm
    /// Stands in the signed token, so that it tells nobody anything new.
    package let audience: Audience
    /// The public post that this link stands in, as it was at issue: a link that stands anywhere else is not to be
    /// trusted.
    package let post: PublicPost?

    /// - Parameter claim: where the button leads: `POST /h/{token}/claim`.
    package init(claim: PostForm, audience: Audience, post: PublicPost? = nil) {
        self.claim = claim
        self.audience = audience
        self.post = post
    }

    package struct View: PageView {
        package static let template = PageTemplate.landing
        package let heading: String
        package let preview: String?
        let lead: String
        let otherwise: String
        let origin: Origin?
        let form: FormView
        let nothingYet: String
        let neverHeading: String
        let never: [String]

        struct Origin: Sendable {
            let belongs: String
            let address: String?
            let show: String
        }
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let all = PageTexts.of(language)
        let texts = all.landing
        let name = brand.inSentence(in: language)
        return View(
            heading: texts.heading(name), preview: texts.preview(name),
            lead: audience == .public ? texts.publicLead : texts.privateLead(name),
            otherwise: audience == .public ? texts.publicOtherwise : texts.privateOtherwise,
            origin: post.map { post in
                let date = CivilTime(post.date)
                return View.Origin(
                    belongs: texts.post(
                        DisplayName(post.handle).description.shown(in: language),
                        DisplayName(post.network).description.shown(in: language),
                        all.times.date(date.day, all.times.months[date.month - 1], date.year)),
                    address: post.address?.description, show: texts.showPost)
            },
            form: FormView(claim, button: audience == .public ? texts.publicButton : texts.privateButton, in: language),
            nothingYet: texts.nothingYet, neverHeading: texts.neverHeading(name), never: texts.never)
    }
}

/// A brand's public reply.
package struct PublicPost: Hashable, Sendable {
    /// What people call the network: `X`.
    package let network: String
    /// As the network prints it: `@acmehelp`.
    package let handle: String
    package let address: WebAddress?
    /// The day is printed, in UTC.
    package let date: Timestamp

    package init(on network: String, by handle: String, at address: WebAddress? = nil, date: Timestamp) {
        self.network = network
        self.handle = handle
        self.address = address
        self.date = date
    }
}
