package import HandoffModel

extension ProofPage {
    package struct View: PageView {
        package static let template = PageTemplate.proof
        package let heading: String
        package let titlePrefix: String?
        let alert: String?
        let echo: EchoView?
        let code: CodeView?
        let ways: Ways?
        let noCode: NoCode?
        let leave: FormView?

        struct CodeView: Sendable {
            let codeHeading: String?
            let lead: String
            let form: FormView
            let field: String
            let label: String
            let hint: String
            let problem: String?
            let secrecy: String
        }

        struct EchoView: Sendable {
            let heading: String
            let lead: String
            let first: String
            let second: String
            let safety: String
            let notSeen: String?
            let form: FormView?
            let link: LinkView?
        }

        /// What else there is, each with its button.
        struct Ways: Sendable {
            let heading: String
            let forms: [FormView]
            let links: [SignInLink]
            let notes: [String]
        }

        struct NoCode: Sendable {
            let heading: String
            let steps: [String]
        }
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let all = PageTexts.of(language)
        let texts = all.proof
        let name = brand.inSentence(in: language)
        let said = problem.map { message($0, all) }
        return View(
            heading: texts.heading, titlePrefix: problem == nil ? nil : all.proof.titlePrefix,
            alert: isAboutCode ? nil : said, echo: echoView(all.ways, language),
            code: codeView(all, name, language, isAboutCode ? said : nil), ways: ways(all.ways, name, language),
            noCode: noCode(texts, name),
            leave: leave.map {
                FormView(
                    $0, button: all.ways.leave, in: language, look: .plain,
                    hint: FormView.Hint(id: "leave", hint: all.ways.leaveHint))
            })
    }

    /// Whether the problem belongs to the field of the code, and the page has that field.
    private var isAboutCode: Bool {
        guard case .allowed = code else { return false }
        switch problem {
        case .notACode, .refused: return true
        case .signInFailed, .otherAccount, nil: return false
        }
    }

    private func codeView(
        _ all: PageTexts, _ name: String, _ language: Language, _ said: String?
    ) -> View.CodeView? {
        guard case .allowed(let form, _) = code else { return nil }
        let texts = all.proof
        var heading: String?
        if case .shown = echo { heading = all.ways.codeHeading }
        return View.CodeView(
            codeHeading: heading, lead: texts.lead(name), form: FormView(form, button: texts.button, in: language),
            field: Self.field, label: texts.label, hint: texts.hint, problem: said, secrecy: texts.secrecy(name))
    }

    private func noCode(_ texts: PageTexts.Proof, _ name: String) -> View.NoCode? {
        guard case .allowed(_, let minutes) = code else { return nil }
        return View.NoCode(heading: texts.noCodeHeading, steps: texts.noCode(name, minutes))
    }

    private func echoView(_ texts: PageTexts.Ways, _ language: Language) -> View.EchoView? {
        guard case .shown(let words) = echo else { return nil }
        var step = (form: FormView?.none, link: LinkView?.none)
        switch words.posted {
        case .post(let form): step.form = FormView(form, button: texts.echoPosted, in: language)
        case .open(let path): step.link = LinkView(address: language.address(path), said: texts.echoPosted)
        }
        return View.EchoView(
            heading: texts.echoHeading, lead: texts.echoLead(words.network.named(in: language)), first: words.first,
            second: words.second, safety: texts.echoSafety,
            notSeen: words.progress == .notSeenYet ? texts.echoNotSeen : nil, form: step.form, link: step.link)
    }

    private func ways(_ texts: PageTexts.Ways, _ name: String, _ language: Language) -> View.Ways? {
        let look: FormView.Look = code == .refused ? .main : .second
        var forms: [FormView] = []
        var notes: [String] = []
        switch echo {
        case .none, .shown: break
        case .offer(let form):
            forms.append(
                FormView(
                    form, button: texts.echoButton, in: language, look: look,
                    hint: FormView.Hint(id: "echo-way", hint: texts.echoOffer)))
        case .crowded: notes.append(texts.echoCrowded)
        }
        let links = signIn.enumerated().map { number, way in
            SignInLink(
                way, said: texts.signIn(way.name.named(in: language)), in: language, look: look,
                hint: number == 0 ? texts.signInHint : nil)
        }
        if forms.isEmpty, links.isEmpty {
            switch (code, echo) {
            case (.refused, .none), (.refused, .crowded): notes.append(texts.noWay(name))
            case (.allowed, .crowded): break
            case (_, .shown), (_, .offer), (.allowed, .none): return nil
            }
        }
        return View.Ways(
            heading: code == .refused ? texts.waysHeading : texts.otherWaysHeading, forms: forms, links: links,
            notes: notes)
    }

    private func message(_ problem: Problem, _ texts: PageTexts) -> String {
        switch problem {
        case .notACode: texts.proof.notACode
        case .refused: texts.proof.refused
        case .signInFailed: texts.ways.signInFailed
        case .otherAccount: texts.ways.otherAccount
        }
    }
}

extension String {
    /// A name from outside inside a sentence of `language`.
    func named(in language: Language) -> String {
        language.direction == .rightToLeft ? isolated : self
    }
}
