/// Asks the claimant of a public link to show that the post is theirs, in the ways that the policy allows: the code of a
/// direct message, two words posted in the thread, a sign-in at the network.
///
/// The code comes first: with it, two presses and one field lead to the conversation.
package struct ProofPage: Page {
    package let code: CodeWay
    package let echo: EchoWay
    package let signIn: [SignInWay]
    /// Forgets the claim: for somebody who pressed the button of a post that is not theirs.
    package let leave: PostForm?
    package let problem: Problem?
    package let live: String?

    package enum CodeWay: Hashable, Sendable {
        case refused
        /// The form takes the code in ``ProofPage/field``; a code is good for so many minutes.
        case allowed(PostForm, minutes: Int)
    }

    package enum EchoWay: Hashable, Sendable {
        case none
        case offer(PostForm)
        case shown(EchoWords)
        /// Too many people hold this link for another pair of words.
        case crowded
    }

    package struct EchoWords: Hashable, Sendable {
        package let first, second: String
        /// What people call the network: `X`.
        package let network: String
        /// What the button "I have posted them" does.
        package let posted: Step
        package let progress: Progress

        package enum Step: Hashable, Sendable {
            case post(PostForm)
            /// A page of this service, by GET.
            case open(String)
        }

        package enum Progress: Hashable, Sendable {
            case new
            /// The claimant said that they are posted, and nobody has reported them yet.
            case notSeenYet
        }

        package init(_ first: String, _ second: String, on network: String, posted: Step, progress: Progress = .new) {
            self.first = first
            self.second = second
            self.network = network
            self.posted = posted
            self.progress = progress
        }
    }

    /// What was wrong with the last try. What was typed is never shown again: it may be a code.
    package enum Problem: Hashable, Sendable {
        /// Not 8 letters of the alphabet of codes; nothing was counted.
        case notACode
        /// A wrong code, an old one, or one too many tries: deliberately not told apart.
        case refused
        /// The network did not sign anybody in.
        case signInFailed
        /// Somebody signed in who is not the author of the post.
        case otherAccount
    }

    /// The name of the one field.
    package static let field = "code"

    /// - Parameters:
    ///   - leave: the button "This isn't mine".
    ///   - live: where the page's events come from, if it is to follow them.
    package init(
        code: CodeWay, echo: EchoWay = .none, signIn: [SignInWay] = [], leave: PostForm? = nil, problem: Problem? = nil,
        live: String? = nil
    ) {
        self.code = code
        self.echo = echo
        self.signIn = signIn
        self.leave = leave
        self.problem = problem
        self.live = live
    }

    /// The code alone.
    ///
    /// - Parameter submit: where the code goes; its fields carry the form token.
    package init(submit: PostForm, codeMinutes: Int, problem: Problem? = nil) {
        self.init(code: .allowed(submit, minutes: codeMinutes), problem: problem)
    }
}

/// A way to sign in elsewhere: at the network of the post, or with the brand.
///
/// A link, not a form: going there keeps nothing here, and browsers hold the redirects of a form to `form-action`, where
/// the address of somebody's provider has no place.
package struct SignInWay: Hashable, Sendable {
    /// What people call it: `X`, `Northwind Air`.
    package let name: String
    /// A page of this service, which leads on.
    package let path: String

    package init(_ name: String, at path: String) {
        self.name = name
        self.path = path
    }
}
