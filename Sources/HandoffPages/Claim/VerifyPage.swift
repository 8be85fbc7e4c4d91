package import HandoffModel

/// The steps with which the customer shows that the account is theirs: before redeeming, where the policy asks for it,
/// or later inside a session.
package struct VerifyPage: Page {
    package let facts: Facts?
    package let code: CodeStep?
    package let signIn: SignInWay?
    package let problem: Problem?
    /// The session that this step belongs to, by its path; nil before redeeming.
    package let session: String?
    package let live: String?

    /// Questions about the account. The answers are compared and not kept, and never printed again.
    package struct Facts: Hashable, Sendable {
        package let kinds: [FactKind]
        /// How many right answers are enough, 1 to the number of kinds.
        package let needed: Int
        package let form: PostForm

        package init(_ kinds: [FactKind], needed: Int, form: PostForm) {
            self.kinds = kinds
            self.needed = needed
            self.form = form
        }
    }

    package enum CodeStep: Hashable, Sendable {
        /// A form for each way that the brand can send a code.
        case offer([Offer])
        /// A code is under way: `form` takes it in ``VerifyPage/codeField``; `again` sends another.
        case sent(NotifierSettings.Channel, minutes: Int, form: PostForm, again: PostForm?)
    }

    package struct Offer: Hashable, Sendable {
        package let channel: NotifierSettings.Channel
        package let form: PostForm

        package init(_ channel: NotifierSettings.Channel, _ form: PostForm) {
            self.channel = channel
            self.form = form
        }
    }

    /// What was wrong with the last try.
    package enum Problem: Hashable, Sendable {
        /// Too few answers were right. Which ones is never said.
        case factsDisagree
        case wrongCode
        case codeExpired
        /// The next try is taken after so many minutes.
        case tooMany(minutes: Int)
        case signInFailed
        /// Somebody signed in to another account than the one that this is about.
        case otherAccount
        /// The code could not be sent.
        case notDelivered
    }

    /// The name of the code's field.
    package static let codeField = "code"

    package init(
        facts: Facts? = nil, code: CodeStep? = nil, signIn: SignInWay? = nil, problem: Problem? = nil,
        session: String? = nil, live: String? = nil
    ) {
        self.facts = facts
        self.code = code
        self.signIn = signIn
        self.problem = problem
        self.session = session
        self.live = live
    }
}
