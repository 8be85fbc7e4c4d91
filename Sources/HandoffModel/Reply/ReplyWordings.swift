/// The sentences that replies are made of, in one language.
///
/// A wording ends without punctuation: the composer adds the hint and the colon before the link.
struct ReplyWordings: Sendable {
    /// Ends the sentence before the link, with the space that the language writes before a colon.
    let colon: String
    /// Follows a wording where links are plain text.
    let copyHint: String
    /// What the author wrote, as the object of "wrote": `this post`.
    let post: @Sendable (PostKind) -> String
    let friendly, formal, brief: Spoken

    /// The wordings of one voice, each list from the fullest to the shortest; the last names no brand, so that it fits
    /// whatever the brand is called.
    struct Spoken: Sendable {
        /// A whole sentence, with its mark.
        let greeting: @Sendable (_ author: String) -> String
        let inPublic: [Wording]
        let inPrivate: [Wording]
    }

    typealias Wording = @Sendable (ReplySubject) -> String

    func said(in voice: Voice) -> Spoken {
        switch voice {
        case .friendly: friendly
        case .formal: formal
        case .brief: brief
        }
    }

    static func of(_ language: Language) -> ReplyWordings {
        switch language {
        case .en: english
        case .es: spanish
        case .fr: french
        case .de: german
        case .ar: arabic
        }
    }
}

/// What a wording may name.
struct ReplySubject: Sendable {
    let brand: String
    let post: String
}

/// What customers call what they wrote.
enum PostKind: Sendable { case post, comment, review }

extension Network {
    var postKind: PostKind {
        switch self {
        case .googlePlay, .appStore: .review
        case .instagram: .comment
        case .x, .bluesky, .mastodon, .facebook, .other: .post
        }
    }
}
