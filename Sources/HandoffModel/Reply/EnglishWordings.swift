extension ReplyWordings {
    static let english = ReplyWordings(
        colon: ":",
        copyHint: ". To open it, copy it into your browser",
        post: {
            switch $0 {
            case .post: "this post"
            case .comment: "this comment"
            case .review: "this review"
            }
        },
        friendly: Spoken(
            greeting: { "Hi \($0)!" },
            inPublic: [
                {
                    "Thanks for getting in touch. Let’s sort this out in private, so please don’t share any account"
                        + " details here. This link takes you to a private conversation with \($0.brand) and only works"
                        + " for you, the author of \($0.post)"
                },
                { "Let’s continue in private. This link to \($0.brand) only works for the author of \($0.post)" },
                { "Let’s continue in private. This link only works for the author of \($0.post)" },
            ],
            inPrivate: [
                {
                    "Thanks for your message! Here is your personal link to a private conversation with \($0.brand)."
                        + " It’s meant for you alone, so please don’t share or forward it"
                },
                { "Here is your personal link to \($0.brand). It’s meant for you alone, so please don’t forward it" },
                { _ in "Here is your personal link. Please don’t forward it" },
            ]),
        formal: Spoken(
            greeting: { "Hello \($0)." },
            inPublic: [
                {
                    "Thank you for contacting \($0.brand). To protect your privacy, please do not share account details"
                        + " here. We can assist you in private through this link, which works only for the author of"
                        + " \($0.post)"
                },
                { "\($0.brand) can assist you in private. This link works only for the author of \($0.post)" },
                { "We can assist you in private. This link works only for the author of \($0.post)" },
            ],
            inPrivate: [
                {
                    "Thank you for your message. Please use this personal link to continue in private with \($0.brand)."
                        + " It is intended for you alone; please do not share or forward it"
                },
                { "Your personal link to \($0.brand). It is intended for you alone; please do not forward it" },
                { _ in "Your personal link. Please do not forward it" },
            ]),
        brief: Spoken(
            greeting: { "\($0)," },
            inPublic: [
                { "\($0.brand) can help you in private. This link only works for the author of \($0.post)" },
                { "Help in private, only for the author of \($0.post)" },
            ],
            inPrivate: [
                { "Your personal link to \($0.brand). Don’t forward it" },
                { _ in "Your personal link. Don’t forward it" },
            ]))
}
