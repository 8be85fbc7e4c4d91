import HandoffModel
import Testing

@testable import HandoffPages

@Suite("The session page shows what was shown, who may ask, and what can be done")
struct SessionPageTests {
    let renderer: PageRenderer

    init() throws { renderer = try PageRenderer() }

    private func html(_ page: some Page, _ language: Language = .en) -> String {
        renderer.html(page, in: language, brand: SamplePage.brand, path: "/s/AbC")
    }

    @Test("What was shown stands there with its means, its time, and until when it counts")
    func shown() {
        let page = html(SamplePage.full())
        let machine = "<time datetime=\"2026-11-22T12:02:00Z\">12:02\u{A0}UTC</time>"
        #expect(page.contains("<dt>You are the author of the post</dt><dd><bdi>Code by direct message</bdi>"))
        #expect(page.contains(machine))
        // Facts corroborate: they do not make an account holder.
        #expect(page.contains("<dt>Your answers fit the account</dt><dd><bdi>Answers: 2 of 3</bdi>"))
        #expect(!page.contains("You are the account holder"))
        #expect(page.contains("until <time datetime=\"2026-11-22T13:04:00Z\">13:04\u{A0}UTC</time>"))
    }

    @Test("Every channel and every means has a name of its own", arguments: Language.allCases)
    func names(language: Language) {
        let texts = PageTexts.of(language).sessionParts
        let channels = Set(Terms.Channel.allCases.map(texts.channel)),
            means = Set(SamplePage.methods.map(texts.method))
        #expect(channels.count == Terms.Channel.allCases.count)
        #expect(means.count == SamplePage.methods.count)
        #expect(!channels.contains("") && !means.contains(""))
    }

    @Test("What was shown on another day has its date")
    func otherDay() {
        let page = html(SamplePage.full { $0.shown = [.init(.author, by: .echo, at: SamplePage.now - .hours(30))] })
        #expect(page.contains("21 November 2026, 06:05\u{A0}UTC</time>"))
    }

    @Test("The word pair stands before the facts, with its warning and both ways out")
    func wordPair() throws {
        let page = html(SamplePage.full())
        let pair = try #require(page.firstRange(of: "silver meadow")), facts = try #require(page.firstRange(of: "<dl>"))
        #expect(pair.lowerBound < facts.lowerBound)
        #expect(page.contains("must say these two words first:"))
        #expect(page.contains("They said other words</button>") && page.contains("New words</button>"))
        let reported = html(SamplePage.full { $0.wordPair = .reported(renew: SamplePage.form()) })
        #expect(!reported.contains("silver") && reported.contains("may be pretending"))
    }

    @Test("A step that was promised for an earlier time is late, though the next time lies ahead")
    func overdue() {
        let due = SamplePage.now + .hours(1)
        func page(_ turn: SessionPage.Turn) -> String {
            html(
                SessionPage(
                    stage: .waiting, turn: turn, reference: "ho_1", openUntil: due, now: SamplePage.now, path: "/s/AbC",
                    actions: .init()))
        }
        #expect(page(.init(.brand, by: due, isOverdue: true)).contains("longer than promised"))
        #expect(!page(.init(.brand, by: due)).contains("longer than promised"))
        #expect(!page(.init(.customer, by: due, isOverdue: true)).contains("longer than promised"))
    }

    @Test("A code for a call is shown with the time that is left, and not once it has passed")
    func voiceCode() {
        let page = html(SamplePage.full())
        let late = html(SamplePage.full { $0.voiceCode = .init("BCDF-GHJK", until: SamplePage.now) })
        #expect(page.contains("<bdi class=\"code\" dir=\"ltr\">BCDF-GHJK</bdi>"))
        #expect(page.contains("Good for another 9 minutes."))
        #expect(!late.contains("BCDF-GHJK"))
    }

    @Test("A reminder can be pressed, and then says that it arrived")
    func nudge() {
        let before = html(SamplePage.full()), after = html(SamplePage.full { $0.actions.stillWaiting = .sent })
        #expect(before.contains("I’m still waiting</button>") && !before.contains("has been reminded that"))
        #expect(!after.contains("I’m still waiting</button>"))
        #expect(after.contains("<p role=\"status\"><strong>Northwind Air has been reminded that you are waiting."))
    }

    @Test("The rating is five named radio buttons under one question, and thanks afterwards")
    func rating() {
        var page = SamplePage.session(.closed(.resolved), nil)
        page.rating = .ask(SamplePage.form())
        let ask = html(page)
        page.rating = .thanks
        let thanks = html(page)
        #expect(ask.split(separator: "type=\"radio\"").count == 6)
        #expect(ask.contains("<legend>How did Northwind Air do?</legend>"))
        #expect(ask.contains("<label for=\"mark-5\">5 – very well</label>"))
        #expect(thanks.contains("Thank you for your answer.") && !thanks.contains("type=\"radio\""))
        for language in Language.allCases {
            let marks = PageTexts.of(language).sessionParts.ratingMarks
            #expect(Set(marks).count == 5)
        }
    }

    @Test("Steps elsewhere are links, in the page's language; ending it needs a second press")
    func links() {
        let page = html(SamplePage.full(), .es)
        for path in ["/s/AbC/verify", "/s/AbC/carry", "/s/AbC/not-me"] {
            #expect(page.contains("href=\"\(path)?lang=es\""), "\(path)")
        }
        let confirm = html(NotMePage(end: SamplePage.form(), back: "/s/AbC"))
        #expect(confirm.contains("It isn’t mine: end it</button>"))
        #expect(confirm.contains("href=\"/s/AbC?lang=en\""))
    }

    @Test("What is not given is not there")
    func plain() {
        let page = html(SamplePage.session(.waiting, .init(.brand, by: SamplePage.now + .minutes(40))))
        for part in ["class=\"box\"", "fieldset", "still waiting", "isn’t my conversation", "Where you talk"] {
            #expect(!page.contains(part), "\(part)")
        }
    }
}
