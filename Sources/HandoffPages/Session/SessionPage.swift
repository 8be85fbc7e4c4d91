package import HandoffModel

/// The customer's place in a redeemed handoff: where it stands, whose turn it is, what was shown, what can be done, and
/// what happens next by when.
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
    /// Where a GET shows this page anew.
    package let path: String
    /// Where the private conversation is held.
    package var channel: Terms.Channel?
    /// What was shown, the author first.
    package var shown: [Shown] = []
    package var wordPair: WordPair?
    package var voiceCode: VoiceCode?
    package var rating: Rating?
    package var actions: Actions
    /// Where the page's events come from, if it is to follow them.
    package var live: String?

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
        /// Whether an earlier time was promised for the same step, and has passed.
        package let isOverdue: Bool

        package init(_ owner: Promise.Owner, by due: Timestamp, isOverdue: Bool = false) {
            self.owner = owner
            self.due = due
            self.isOverdue = isOverdue
        }
    }

    /// What the customer can press; nil is not shown. Each form carries its form token.
    package struct Actions: Hashable, Sendable {
        /// Tells the service that the customer is still here, where an idle limit runs.
        package var keepOpen: PostForm?
        /// Reminds the brand.
        package var stillWaiting: Nudge?
        /// The ``NotMePage``, by GET.
        package var notMe: String?
        /// The ``VerifyPage``, by GET.
        package var stepUp: String?
        /// The ``CarryPage``, by GET.
        package var carry: String?
        /// Makes a code to say on the telephone.
        package var voiceCode: PostForm?

        package init(
            keepOpen: PostForm? = nil, stillWaiting: Nudge? = nil, notMe: String? = nil, stepUp: String? = nil,
            carry: String? = nil, voiceCode: PostForm? = nil
        ) {
            self.keepOpen = keepOpen
            self.stillWaiting = stillWaiting
            self.notMe = notMe
            self.stepUp = stepUp
            self.carry = carry
            self.voiceCode = voiceCode
        }
    }

    package enum Nudge: Hashable, Sendable {
        case offer(PostForm)
        /// It was pressed, and the brand has been told.
        case sent
    }

    package init(
        stage: Stage, turn: Turn?, reference: String, openUntil: Timestamp?, now: Timestamp, path: String,
        actions: Actions
    ) {
        self.stage = stage
        self.turn = turn
        self.reference = reference
        self.openUntil = openUntil
        self.now = now
        self.path = path
        self.actions = actions
    }

    package init(
        stage: Stage, turn: Turn?, reference: String, openUntil: Timestamp?, now: Timestamp, keepOpen: PostForm?,
        path: String
    ) {
        self.init(
            stage: stage, turn: turn, reference: reference, openUntil: openUntil, now: now, path: path,
            actions: Actions(keepOpen: keepOpen))
    }
}
