package import HandoffModel

extension SessionPage {
    /// One thing that the customer has shown, by what means, when, and until when it counts.
    package struct Shown: Hashable, Sendable {
        package let what: What
        package let method: Method
        package let at: Timestamp
        package let until: Timestamp?

        /// `recognised`: facts agree, which corroborates and does not show whose account it is.
        package enum What: Hashable, CaseIterable, Sendable { case author, recognised, account }

        package enum Method: Hashable, Sendable {
            case privateLink, directMessageCode, echo, platformSignIn, channelIdentity, agentAttested
            case facts(right: Int, of: Int)
            case oneTimeCode(NotifierSettings.Channel)
            case signIn
            case contactCentre
        }

        package init(_ what: What, by method: Method, at: Timestamp, until: Timestamp? = nil) {
            self.what = what
            self.method = method
            self.at = at
            self.until = until
        }
    }

    /// The two words that whoever speaks for the brand has to say first.
    package enum WordPair: Hashable, Sendable {
        /// `wrong`: they said other words. `renew`: makes a new pair.
        case shown(String, String, wrong: PostForm?, renew: PostForm?)
        /// The customer reported other words; `renew` makes a new pair.
        case reported(renew: PostForm?)
    }

    /// A code to say on the telephone: 8 letters, and until when it is good.
    package struct VoiceCode: Hashable, Sendable {
        package let code: String
        package let until: Timestamp

        package init(_ code: String, until: Timestamp) {
            self.code = code
            self.until = until
        }
    }

    package enum Rating: Hashable, Sendable {
        /// The form takes 1 to 5 in ``SessionPage/ratingField``.
        case ask(PostForm)
        case thanks
    }

    /// The name of the rating's field: `1` is the worst, `5` the best.
    package static let ratingField = "rating"
}
