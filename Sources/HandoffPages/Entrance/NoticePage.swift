import HandoffModel

/// A page that has nothing to show but why, and what to do next: a dead link, a request that went wrong, a fault.
package struct NoticePage: Hashable, Sendable {
    package let kind: Kind
    /// The one button, if there is a step that the reader can take here.
    package let askAgain: PostForm?

    package enum Kind: Hashable, Sendable {
        /// The link's lifetime has passed, which its token says to anybody.
        case expired
        /// This service did not sign the link.
        case notOurs
        /// After proof: another place has redeemed the link already.
        case alreadyUsed
        /// After proof: a newer link was posted instead.
        case replaced
        /// After proof: the handoff was closed or taken back.
        case closed
        /// No session is known to this browser, or it has ended.
        case signedOut
        /// A new link was asked for, with the button of a dead one.
        case askedForNew
        /// The session goes on in another place.
        case carriedAway
        /// The claim was forgotten: "this isn't mine".
        case forgotten
        /// The session was ended: "this isn't my conversation".
        case endedHere
        case badRequest(Reason)
        /// Too many requests, or too much to do; the next is taken after `seconds`.
        case busy(seconds: Int)
        /// The service failed; `request` names the log entry.
        case fault(request: String)
    }

    /// What was wrong with a request, as far as the reader can do something about it.
    package enum Reason: Hashable, Sendable, CaseIterable {
        /// The form could not be read, or a field is missing or malformed.
        case unreadable
        /// The form token is missing, too old or of another page.
        case stale
        /// The browser did not send back its cookie.
        case cookieMissing
        case tooLarge
        /// No such page, or not to be called like this.
        case noSuchPage
    }

    /// - Parameter askAgain: a form that asks for a new link.
    package init(_ kind: Kind, askAgain: PostForm? = nil) {
        self.kind = kind
        self.askAgain = askAgain
    }

    package struct View: PageView {
        package static let template = PageTemplate.notice
        package let heading: String
        let said: String
        let steps: [String]
        let stepsHeading: String
        let form: FormView?
        let request: Request?

        struct Request: Sendable { let label, value: String }
    }

    func view(in language: Language) -> View {
        let texts = PageTexts.of(language).notice
        let notice = texts.said(kind)
        var request: View.Request?
        if case .fault(let id) = kind { request = View.Request(label: texts.request, value: id) }
        return View(
            heading: notice.heading, said: notice.said, steps: notice.steps, stepsHeading: texts.stepsHeading,
            form: askAgain.map { FormView($0, button: texts.askAgain, in: language) }, request: request)
    }
}
