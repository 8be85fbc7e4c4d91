extension PageTexts.Notice {
    static let english = Self(
        said: { kind in
            switch kind {
            case .expired:
                Said(
                    heading: "This link has expired", said: "Links work for a limited time, for your safety.",
                    steps: [
                        "Reply to the conversation where you found the link and ask for a new one. It takes one"
                            + " message."
                    ])
            case .notOurs:
                Said(
                    heading: "This link is not from us",
                    said: "It was not made by this service. It may be incomplete, or somebody made it up.",
                    steps: [
                        "Don’t enter any data on a page that such a link leads to.",
                        "If you typed or copied it, check that it is complete.",
                        "Look for the link in the reply from the brand’s own account.",
                    ])
            case .alreadyUsed:
                Said(
                    heading: "This link has been used already",
                    said: "The conversation was opened from another browser or device.",
                    steps: [
                        "If that was you, go on there.",
                        "If it wasn’t, tell the brand at once, in the conversation where you got the link.",
                    ])
            case .replaced:
                Said(
                    heading: "There is a newer link", said: "This one was replaced and no longer works.",
                    steps: ["Use the latest link in the conversation with the brand."])
            case .closed:
                Said(
                    heading: "This conversation has ended", said: "The link belongs to a request that is closed.",
                    steps: ["If you still need help, reply where you found the link and ask for a new one."])
            case .signedOut:
                Said(
                    heading: "You are not signed in here",
                    said: "This browser has no open conversation, or it has ended.",
                    steps: [
                        "Open the link from the reply again, in this browser.",
                        "If you started in another browser or app, go on there.",
                    ])
            case .askedForNew:
                Said(
                    heading: "You have asked for a new link", said: "The brand has been told. You don’t have to write.",
                    steps: ["Look for it in the conversation where you found the old one.", "You can close this page."])
            case .carriedAway:
                Said(
                    heading: "You have continued in another place", said: "This place has ended, as it should.",
                    steps: [
                        "Go on in the other browser or device.",
                        "If that wasn’t you, tell the brand at once, in the conversation where you got the link.",
                    ])
            case .forgotten:
                Said(
                    heading: "Thank you, this browser has forgotten it",
                    said: "Nothing has changed for the author of the post.",
                    steps: ["You can close this page.", "If it is yours after all, open the link again."])
            case .endedHere:
                Said(
                    heading: "The conversation has ended here",
                    said: "The brand has been told that it reached somebody else.",
                    steps: [
                        "You can close this page.",
                        "If that was a mistake, reply to the conversation where you got the link and ask for a new one.",
                    ])
            case .badRequest(.unreadable):
                Said(
                    heading: "We could not read that",
                    said: "Something was missing from the form, or arrived damaged.",
                    steps: ["Go back, fill it in again and send it once more. Nothing has been lost."])
            case .badRequest(.stale):
                Said(
                    heading: "This page was out of date", said: "It had been open too long, or in a second tab.",
                    steps: ["Open the link from the reply again and repeat the last step. Nothing has been lost."])
            case .badRequest(.cookieMissing):
                Said(
                    heading: "Your browser did not keep your place",
                    said: "This page needs one cookie, which only says that it is still you.",
                    steps: [
                        "Allow cookies for this site, or open the link in your usual browser instead of inside an"
                            + " app.",
                        "Then press the button again. The link still works.",
                    ])
            case .badRequest(.tooLarge):
                Said(
                    heading: "That was too much at once", said: "The form held more than we can take.",
                    steps: ["Go back, shorten it and send it again."])
            case .badRequest(.noSuchPage):
                Said(
                    heading: "There is nothing here", said: "The address may be incomplete or mistyped.",
                    steps: ["Open the link from the brand’s reply again."])
            case .busy(let seconds):
                Said(
                    heading: "One moment, please", said: "There are too many requests right now.",
                    steps: ["Try again in \(seconds) \(seconds == 1 ? "second" : "seconds"). Your link stays good."]
                )
            case .fault:
                Said(
                    heading: "Something went wrong on our side",
                    said: "It isn’t your fault, and your link stays good.",
                    steps: [
                        "Try again in a minute.",
                        "If it happens again, tell the brand and quote the number below.",
                    ])
            }
        },
        stepsHeading: "What you can do",
        askAgain: "Ask for a new link",
        request: "Number of this request")
}
