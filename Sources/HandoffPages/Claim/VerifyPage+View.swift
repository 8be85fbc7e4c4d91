package import HandoffModel

extension VerifyPage {
    package struct View: PageView {
        package static let template = PageTemplate.verify
        package let heading: String
        package let titlePrefix: String?
        let lead: String
        let alert: String?
        let code: CodeView?
        let offers: Offers?
        let facts: FactsView?
        let signIn: SignInView?
        let noWay: String?
        let neverAsked: String
        let back: LinkView?

        struct CodeView: Sendable {
            let heading: String
            let sent: String
            let form: FormView
            let field: String
            let label: String
            let hint: String
            let problem: String?
            let again: FormView?
        }

        struct Offers: Sendable {
            let heading: String
            let lead: String
            let forms: [FormView]
        }

        struct FactsView: Sendable {
            let heading: String
            let kept: String
            let form: FormView
            let questions: [Question]
            let problem: String?

            struct Question: Sendable {
                let id: String
                let question: String
                let hint: String?
                let name: String
                let type: String
                let input: Input
            }

            /// How the field takes the answer: WCAG 2.2, 1.3.5.
            struct Input: Sendable {
                var autocomplete = "off"
                var mode = "text"
                var capitals = "off"
                var longest = "60"
            }
        }

        struct SignInView: Sendable {
            let heading: String
            let link: SignInLink
        }
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let all = PageTexts.of(language)
        let texts = all.verify
        let name = brand.inSentence(in: language)
        let said = problem.map { message($0, all) }
        let section = section
        return View(
            heading: texts.heading, titlePrefix: problem == nil ? nil : all.proof.titlePrefix,
            lead: session == nil ? texts.lead(name) : texts.sessionLead(name), alert: section == .page ? said : nil,
            code: codeView(texts, all.times, name, language, section == .code ? said : nil),
            offers: offersView(texts, name, language),
            facts: factsView(texts, language, section == .facts ? said : nil),
            signIn: signIn.map { signIn in
                let look: FormView.Look = facts == nil && code == nil ? .main : .second
                return View.SignInView(
                    heading: texts.signInHeading,
                    link: SignInLink(
                        signIn, said: texts.signIn(signIn.name.named(in: language)), in: language, look: look,
                        hint: texts.signInHint(signIn.name.named(in: language))))
            },
            noWay: facts == nil && code == nil && signIn == nil ? texts.noWay(name) : nil,
            neverAsked: texts.neverAsked(name),
            back: session.map { LinkView(address: language.address($0), said: texts.back) })
    }

    private enum Section { case page, code, facts }

    /// Where on the page the problem is said: at what it is about, if that is shown.
    private var section: Section {
        switch problem {
        case .factsDisagree where facts != nil: return .facts
        case .wrongCode, .codeExpired:
            guard case .sent = code else { return .page }
            return .code
        case .factsDisagree, .tooMany, .signInFailed, .otherAccount, .notDelivered, nil: return .page
        }
    }

    private func codeView(
        _ texts: PageTexts.Verify, _ times: PageTexts.Times, _ name: String, _ language: Language, _ said: String?
    ) -> View.CodeView? {
        guard case .sent(let channel, let minutes, let form, let again) = code else { return nil }
        return View.CodeView(
            heading: texts.codeHeading, sent: texts.codeSent(channel, name, times.span(minutes * 60)),
            form: FormView(form, button: texts.codeSubmit, in: language), field: Self.codeField, label: texts.codeLabel,
            hint: texts.codeHint, problem: said,
            again: again.map { FormView($0, button: texts.codeAgain, in: language, look: .plain) })
    }

    private func offersView(_ texts: PageTexts.Verify, _ name: String, _ language: Language) -> View.Offers? {
        guard case .offer(let offers) = code, !offers.isEmpty else { return nil }
        return View.Offers(
            heading: texts.codeHeading, lead: texts.codeOffer(name),
            forms: offers.enumerated().map { number, offer in
                FormView(
                    offer.form, button: texts.codeButton(offer.channel), in: language,
                    look: number == 0 ? .main : .second)
            })
    }

    private func factsView(_ texts: PageTexts.Verify, _ language: Language, _ said: String?) -> View.FactsView? {
        guard let facts else { return nil }
        return View.FactsView(
            heading: texts.factsHeading(facts.needed, facts.kinds.count), kept: texts.factsKept,
            form: FormView(facts.form, button: texts.factsButton, in: language),
            questions: facts.kinds.enumerated().map { question($1, number: $0 + 1, texts) }, problem: said)
    }

    private func question(_ kind: FactKind, number: Int, _ texts: PageTexts.Verify) -> View.FactsView.Question {
        typealias Input = View.FactsView.Input
        let (question, hint, input): (String, String?, Input) =
            switch kind {
            case .postcode:
                (texts.postcode, nil, Input(autocomplete: "postal-code", capitals: "characters", longest: "16"))
            case .dateOfBirth: (texts.dateOfBirth, texts.dateHint, Input(autocomplete: "bday", longest: "10"))
            case .phoneLast4: (texts.phoneLast4, texts.last4Hint, Input(mode: "numeric", longest: "8"))
            case .surname: (texts.surname, nil, Input(autocomplete: "family-name", capitals: "words"))
            case .orderLast4: (texts.orderLast4, texts.last4Hint, Input(capitals: "characters", longest: "8"))
            }
        return View.FactsView.Question(
            id: "fact-\(number)", question: question, hint: hint, name: kind.rawValue,
            type: kind == .dateOfBirth ? "date" : "text", input: input)
    }

    private func message(_ problem: Problem, _ texts: PageTexts) -> String {
        switch problem {
        case .factsDisagree: texts.verify.factsDisagree
        case .wrongCode: texts.verify.wrongCode
        case .codeExpired: texts.verify.codeExpired
        case .tooMany(let minutes): texts.verify.tooMany(texts.times.span(max(minutes, 1) * 60))
        case .signInFailed: texts.ways.signInFailed
        case .otherAccount: texts.verify.otherAccount
        case .notDelivered: texts.verify.notDelivered
        }
    }
}
