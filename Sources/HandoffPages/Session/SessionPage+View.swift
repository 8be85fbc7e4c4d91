package import HandoffModel

extension SessionPage {
    package struct View: PageView {
        package static let template = PageTemplate.session
        package let heading: String
        let status: String
        let statusClass: String
        let next: [String]
        let late: String?
        let nudged: String?
        let pair: PairView?
        let call: CallView?
        let facts: [FactView]
        let shownFacts: ShownView?
        let rating: RatingView?
        let thanks: String?
        let forms: [FormView]
        let links: [LinkView]
        let refresh: LinkView?
        let notMe: LinkView?
        let asOf: String
        let asOfTime: PrintedTime

        /// One line of a list: a text or a time.
        struct FactView: Sendable {
            let term: String
            var text: String?
            var code: String?
            var time: PrintedTime?
            var detail: Detail?
        }

        /// When something was shown, and until when it counts.
        struct Detail: Sendable {
            let at: PrintedTime
            let untilWord: String
            let until: PrintedTime?
        }

        struct ShownView: Sendable {
            let heading: String
            let facts: [FactView]
        }

        struct PairView: Sendable {
            let heading: String
            let lead: String
            let first: String?
            let second: String?
            let warning: String?
            let forms: [FormView]
        }

        struct CallView: Sendable {
            let heading: String
            let lead: String
            let code: String
            let validity: String
        }

        struct RatingView: Sendable {
            let question: String
            let field: String
            let form: FormView
            let marks: [Mark]

            struct Mark: Sendable { let value, meaning: String }
        }
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let all = PageTexts.of(language)
        let texts = all.session
        let parts = all.sessionParts
        let name = brand.inSentence(in: language)
        let said = texts.stage(stage, name)
        let isOver = turn == nil
        return View(
            heading: said.heading, status: said.status, statusClass: isOver ? "status open" : "status",
            next: (turn?.owner == .customer ? [texts.yourTurn(name)] : []) + said.next,
            late: turn.flatMap { ($0.isOverdue || $0.due < now) && $0.owner == .brand ? texts.late(name) : nil },
            nudged: actions.stillWaiting == .sent ? parts.nudged(name) : nil, pair: pairView(parts, name, language),
            call: callView(parts, all.times, name), facts: facts(all, name),
            shownFacts: shown.isEmpty
                ? nil : View.ShownView(heading: parts.shownHeading, facts: shown.map { line($0, parts, all.times) }),
            rating: ratingView(parts, name, language), thanks: rating == .thanks ? parts.ratingThanks : nil,
            forms: forms(all, language), links: links(parts, language),
            refresh: isOver ? nil : LinkView(address: language.address(path), said: texts.refresh),
            notMe: actions.notMe.map { LinkView(address: language.address($0), said: parts.notMe) }, asOf: texts.asOf,
            asOfTime: PrintedTime(now, seenAt: now, in: all.times))
    }

    private func facts(_ all: PageTexts, _ name: String) -> [View.FactView] {
        let texts = all.session
        let times = all.times
        var facts: [View.FactView] = []
        if let turn {
            facts.append(.init(term: texts.turn, text: turn.owner == .brand ? name : texts.you))
            facts.append(.init(term: texts.due, time: PrintedTime(turn.due, seenAt: now, in: times)))
        }
        if let channel {
            facts.append(.init(term: all.sessionParts.channelTerm, text: all.sessionParts.channel(channel)))
        }
        facts.append(.init(term: texts.reference, code: reference))
        if let openUntil, turn != nil {
            facts.append(.init(term: texts.openUntil, time: PrintedTime(openUntil, seenAt: now, in: times)))
        }
        return facts
    }

    private func line(_ shown: Shown, _ texts: PageTexts.SessionParts, _ times: PageTexts.Times) -> View.FactView {
        View.FactView(
            term: texts.what(shown.what), text: texts.method(shown.method),
            detail: View.Detail(
                at: PrintedTime(shown.at, seenAt: now, in: times, form: .clock), untilWord: texts.until,
                until: shown.until.map { PrintedTime($0, seenAt: now, in: times, form: .clock) }))
    }

    private func pairView(_ texts: PageTexts.SessionParts, _ name: String, _ language: Language) -> View.PairView? {
        switch wordPair {
        case .shown(let first, let second, let wrong, let renew):
            let forms = [
                wrong.map { FormView($0, button: texts.pairWrong, in: language, look: .second) },
                renew.map { FormView($0, button: texts.pairRenew, in: language, look: .plain) },
            ]
            return View.PairView(
                heading: texts.pairHeading, lead: texts.pairLead(name), first: first, second: second,
                warning: texts.pairWarning, forms: forms.compactMap(\.self))
        case .reported(let renew):
            return View.PairView(
                heading: texts.pairHeading, lead: texts.pairReported(name), first: nil, second: nil, warning: nil,
                forms: renew.map { [FormView($0, button: texts.pairRenew, in: language, look: .second)] } ?? [])
        case nil: return nil
        }
    }

    private func callView(_ texts: PageTexts.SessionParts, _ times: PageTexts.Times, _ name: String) -> View.CallView? {
        guard let voiceCode, now < voiceCode.until else { return nil }
        return View.CallView(
            heading: texts.callHeading, lead: texts.callLead(name), code: voiceCode.code,
            validity: texts.callValidity(times.span(Int((voiceCode.until - now).wholeSeconds))))
    }

    private func ratingView(_ texts: PageTexts.SessionParts, _ name: String, _ language: Language) -> View.RatingView? {
        guard case .ask(let form) = rating else { return nil }
        return View.RatingView(
            question: texts.ratingQuestion(name), field: Self.ratingField,
            form: FormView(form, button: texts.ratingButton, in: language),
            marks: texts.ratingMarks.enumerated().map { View.RatingView.Mark(value: String($0 + 1), meaning: $1) })
    }

    private func forms(_ all: PageTexts, _ language: Language) -> [FormView] {
        let texts = all.session
        let parts = all.sessionParts
        var forms: [FormView] = []
        if let keepOpen = actions.keepOpen {
            let hint = FormView.Hint(id: "keep-open", hint: texts.keepOpenHint)
            forms.append(FormView(keepOpen, button: texts.keepOpen, in: language, hint: hint))
        }
        if case .offer(let form) = actions.stillWaiting {
            forms.append(FormView(form, button: parts.stillWaiting, in: language, look: .second))
        }
        if let form = actions.voiceCode {
            forms.append(FormView(form, button: parts.call, in: language, look: .second))
        }
        return forms
    }

    private func links(_ texts: PageTexts.SessionParts, _ language: Language) -> [LinkView] {
        [(actions.stepUp, texts.stepUp), (actions.carry, texts.carry)].compactMap { path, said in
            path.map { LinkView(address: language.address($0), said: said) }
        }
    }
}
