package import HandoffModel

/// The customer's place in a redeemed handoff: where it stands, whose turn it is, and what happens next by when.
package struct SessionPage: Page {
    package let stage: Stage
    /// Who owes the next step, and by when; nil when nothing is owed any more.
    package let turn: Turn?
    /// What the customer can quote.
    package let reference: String
    /// Until when this page works.
    package let openUntil: Timestamp?
    /// When the page is made: what lies before it is printed as late.
    package let now: Timestamp
    /// The button that tells the service that the customer is still here; nil where no idle limit runs.
    package let keepOpen: PostForm?
    /// Where a GET shows this page anew.
    package let path: String

    package enum Stage: Hashable, Sendable {
        case waiting
        case withAgent
        case closed(Outcome)
        /// The session has run out or was ended, before the handoff was closed.
        case ended
    }

    package struct Turn: Hashable, Sendable {
        package let owner: Promise.Owner
        package let due: Timestamp

        package init(_ owner: Promise.Owner, by due: Timestamp) {
            self.owner = owner
            self.due = due
        }
    }

    package init(
        stage: Stage, turn: Turn?, reference: String, openUntil: Timestamp?, now: Timestamp, keepOpen: PostForm?,
        path: String
    ) {
        self.stage = stage
        self.turn = turn
        self.reference = reference
        self.openUntil = openUntil
        self.now = now
        self.keepOpen = keepOpen
        self.path = path
    }

    package struct View: PageView {
        package static let template = PageTemplate.session
        package let heading: String
        let status: String
        let statusClass: String
        let next: [String]
        let late: String?
        let facts: [FactView]
        let form: FormView?
        let keepOpenHint: String
        let refresh: Refresh?
        let asOf: String
        let shown: PrintedTime

        /// One line of the list: a text or a time.
        struct FactView: Sendable {
            let term: String
            var text: String?
            var code: String?
            var time: PrintedTime?
        }

        struct Refresh: Sendable {
            let path: String
            let text: String
        }
    }

    package func view(in language: Language, of brand: BrandLook) -> View {
        let all = PageTexts.of(language)
        let texts = all.session
        let name = brand.inSentence(in: language)
        let said = texts.stage(stage, name)
        let isOver = turn == nil
        return View(
            heading: said.heading, status: said.status, statusClass: isOver ? "status open" : "status",
            next: (turn?.owner == .customer ? [texts.yourTurn(name)] : []) + said.next,
            late: turn.flatMap { $0.due < now && $0.owner == .brand ? texts.late(name) : nil },
            facts: facts(texts, all.times, name),
            form: keepOpen.map { FormView($0, button: texts.keepOpen, in: language) }, keepOpenHint: texts.keepOpenHint,
            refresh: isOver ? nil : View.Refresh(path: language.address(path), text: texts.refresh), asOf: texts.asOf,
            shown: PrintedTime(now, seenAt: now, in: all.times))
    }

    private func facts(_ texts: PageTexts.Session, _ times: PageTexts.Times, _ name: String) -> [View.FactView] {
        var facts: [View.FactView] = []
        if let turn {
            facts.append(.init(term: texts.turn, text: turn.owner == .brand ? name : texts.you))
            facts.append(.init(term: texts.due, time: PrintedTime(turn.due, seenAt: now, in: times)))
        }
        facts.append(.init(term: texts.reference, code: reference))
        if let openUntil, turn != nil {
            facts.append(.init(term: texts.openUntil, time: PrintedTime(openUntil, seenAt: now, in: times)))
        }
        return facts
    }
}

extension PageTemplate {
    static let sessionText = """
        <p class="{{statusClass}}" role="status">{{status}}</p>
        <h1>{{heading}}</h1>
        {{#next}}
        <p>{{.}}</p>
        {{/next}}
        {{#late}}
        <p class="error">{{late}}</p>
        {{/late}}
        <dl>
        {{#facts}}
        <div><dt>{{term}}</dt><dd>\
        {{#text}}<bdi>{{text}}</bdi>{{/text}}\
        {{#code}}<bdi class="code" dir="ltr">{{code}}</bdi>{{/code}}\
        {{#time}}<time datetime="{{machine}}">{{text}}</time>\
        {{#distance}} <small>{{distance}}</small>{{/distance}}{{/time}}\
        </dd></div>
        {{/facts}}
        </dl>
        {{#form}}
        <form method="post" action="{{action}}">
        {{#fields}}
        <input type="hidden" name="{{name}}" value="{{value}}">
        {{/fields}}
        <p class="quiet" id="keep-open">{{keepOpenHint}}</p>
        <button type="submit" aria-describedby="keep-open">{{button}}</button>
        </form>
        {{/form}}
        {{#refresh}}
        <p><a class="button second" href="{{path}}">{{text}}</a></p>
        {{/refresh}}
        <p class="quiet">{{asOf}} <time datetime="{{shown.machine}}">{{shown.text}}</time></p>

        """
}
