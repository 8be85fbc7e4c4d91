import HandoffModel

extension PageTexts {
    static let english = PageTexts(
        languageName: "English",
        locale: "en_GB",
        languages: "Language",
        landing: Landing(
            heading: { "Continue in private with \($0)" },
            preview: { "A private way to reach \($0), for the author of the post. No account number needed." },
            publicLead: "This link is for the author of the post that we replied to.",
            publicOtherwise: "If that’s you, continue here: we check that the post is yours before anything is said."
                + " If it isn’t, you can simply close this page.",
            publicButton: "I wrote the post – continue",
            privateLead: { "This link was sent to you personally by \($0)." },
            privateOtherwise:
                "Continue here to talk in private. If somebody passed the link on to you, please close this page.",
            privateButton: "Continue",
            nothingYet: "Opening this page has not changed anything.",
            neverHeading: { "What \($0) never asks for here" },
            never: ["Your account or customer number", "A password or PIN", "Card details or a payment"]),
        proof: Proof(
            titlePrefix: "Error",
            heading: "Show that the post is yours",
            lead: { "\($0) sends a code to the author of the post by direct message. Enter it here." },
            label: "Code from the direct message",
            hint: "8 letters, like BCDF-GHJK. Capitals and the dash don’t matter, and you can paste it.",
            button: "Continue",
            notACode: "That isn’t a complete code. It has 8 letters and no digits.",
            refused: "That code didn’t work. Compare it with the latest direct message, or ask there for a new code.",
            wait: {
                "Too many tries. Please wait \($0) \($0 == 1 ? "second" : "seconds"), then try again. Your link stays"
                    + " good."
            },
            secrecy: {
                "The code belongs on this page only. \($0) never asks for it in public, in a message or on the phone."
            },
            noCodeHeading: "No code yet?",
            noCode: { brand, minutes in
                [
                    "Look in your direct messages from \(brand), and among the message requests.",
                    "Write to \(brand) there and ask for a code. This page keeps your place.",
                    "A code is good for \(minutes) \(minutes == 1 ? "minute" : "minutes"). Only the newest one counts.",
                ]
            }),
        session: Session(
            stage: { stage, brand in
                switch stage {
                case .waiting:
                    Session.Stage(
                        status: "Waiting for an agent", heading: "You’re through to \(brand)",
                        next: [
                            "The next free agent takes over. You don’t have to do anything, and you don’t have to"
                                + " explain it all again: the agent sees your conversation so far.",
                            "You may close this page. Come back with the same browser to see where it stands.",
                        ])
                case .withAgent:
                    Session.Stage(
                        status: "An agent is on it", heading: "\(brand) is taking care of it",
                        next: ["An agent has your request and is working on it. Anything new is shown here."])
                case .closed(.resolved):
                    Session.Stage(
                        status: "Closed: solved", heading: "Your request is closed",
                        next: [
                            "\(brand) has marked it as solved. If it isn’t, reply to the conversation where you got the"
                                + " link, and quote the reference below."
                        ])
                case .closed(.unresolved):
                    Session.Stage(
                        status: "Closed: not solved", heading: "Your request is closed",
                        next: [
                            "It could not be solved here. To take it further, reply to the conversation where you got"
                                + " the link, and quote the reference below."
                        ])
                case .closed(.abandoned):
                    Session.Stage(
                        status: "Closed: no answer", heading: "Your request is closed",
                        next: [
                            "\(brand) could not reach you any more. If you still need help, reply to the conversation"
                                + " where you got the link."
                        ])
                case .closed(.duplicate):
                    Session.Stage(
                        status: "Closed: continued elsewhere", heading: "Your request goes on elsewhere",
                        next: ["\(brand) already has another request of yours about this, and answers you there."])
                case .ended:
                    Session.Stage(
                        status: "Ended", heading: "This page has ended",
                        next: [
                            "For your safety it does not stay open for ever. What you have told \(brand) is kept. To go"
                                + " on, reply to the conversation where you got the link and ask for a new one."
                        ])
                }
            },
            yourTurn: { "\($0) is waiting for your answer in the conversation." },
            late: { "This takes longer than promised, and we are sorry. \($0) has been reminded of it." },
            turn: "Whose turn it is",
            you: "Yours",
            due: "Next step by",
            reference: "Reference",
            openUntil: "This page works until",
            keepOpen: "I’m still here",
            keepOpenHint: "Press this now and then while you wait, so that the page stays open.",
            refresh: "Check for news",
            asOf: "As of"),
        notice: Notice(
            said: { kind in
                switch kind {
                case .expired:
                    Notice.Said(
                        heading: "This link has expired", said: "Links work for a limited time, for your safety.",
                        steps: [
                            "Reply to the conversation where you found the link and ask for a new one. It takes one"
                                + " message."
                        ])
                case .notOurs:
                    Notice.Said(
                        heading: "This link is not from us",
                        said: "It was not made by this service. It may be incomplete, or somebody made it up.",
                        steps: [
                            "Don’t enter any data on a page that such a link leads to.",
                            "If you typed or copied it, check that it is complete.",
                            "Look for the link in the reply from the brand’s own account.",
                        ])
                case .alreadyUsed:
                    Notice.Said(
                        heading: "This link has been used already",
                        said: "The conversation was opened from another browser or device.",
                        steps: [
                            "If that was you, go on there.",
                            "If it wasn’t, tell the brand at once, in the conversation where you got the link.",
                        ])
                case .replaced:
                    Notice.Said(
                        heading: "There is a newer link", said: "This one was replaced and no longer works.",
                        steps: ["Use the latest link in the conversation with the brand."])
                case .closed:
                    Notice.Said(
                        heading: "This conversation has ended", said: "The link belongs to a request that is closed.",
                        steps: ["If you still need help, reply where you found the link and ask for a new one."])
                case .signedOut:
                    Notice.Said(
                        heading: "You are not signed in here",
                        said: "This browser has no open conversation, or it has ended.",
                        steps: [
                            "Open the link from the reply again, in this browser.",
                            "If you started in another browser or app, go on there.",
                        ])
                case .badRequest(.unreadable):
                    Notice.Said(
                        heading: "We could not read that",
                        said: "Something was missing from the form, or arrived damaged.",
                        steps: ["Go back, fill it in again and send it once more. Nothing has been lost."])
                case .badRequest(.stale):
                    Notice.Said(
                        heading: "This page was out of date", said: "It had been open too long, or in a second tab.",
                        steps: ["Open the link from the reply again and repeat the last step. Nothing has been lost."])
                case .badRequest(.cookieMissing):
                    Notice.Said(
                        heading: "Your browser did not keep your place",
                        said: "This page needs one cookie, which only says that it is still you.",
                        steps: [
                            "Allow cookies for this site, or open the link in your usual browser instead of inside an"
                                + " app.",
                            "Then press the button again. The link still works.",
                        ])
                case .badRequest(.tooLarge):
                    Notice.Said(
                        heading: "That was too much at once", said: "The form held more than we can take.",
                        steps: ["Go back, shorten it and send it again."])
                case .badRequest(.noSuchPage):
                    Notice.Said(
                        heading: "There is nothing here", said: "The address may be incomplete or mistyped.",
                        steps: ["Open the link from the brand’s reply again."])
                case .busy(let seconds):
                    Notice.Said(
                        heading: "One moment, please", said: "There are too many requests right now.",
                        steps: ["Try again in \(seconds) \(seconds == 1 ? "second" : "seconds"). Your link stays good."]
                    )
                case .fault:
                    Notice.Said(
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
            back: "Go back",
            request: "Number of this request"),
        times: Times(
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November",
                "December",
            ],
            date: { "\($0) \($1) \($2)" },
            inMinutes: { $0 == 1 ? "in about a minute" : "in about \($0) minutes" },
            inHours: { "in about \($0) hours" },
            inDays: { "in about \($0) days" }))
}
