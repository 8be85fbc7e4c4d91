extension PageTexts.Landing {
    static let english = Self(
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
        never: ["Your account or customer number", "A password or PIN", "Card details or a payment"],
        post: { "The link belongs to the reply by \($0) on \($1) of \($2)." },
        showPost: "Show the conversation")
}

extension PageTexts.Proof {
    static let english = Self(
        titlePrefix: "Error",
        heading: "Show that the post is yours",
        lead: { "\($0) sends a code to the author of the post by direct message. Enter it here." },
        label: "Code from the direct message",
        hint: "8 letters, like BCDF-GHJK. Capitals and the dash don’t matter, and you can paste it.",
        button: "Continue",
        notACode: "That isn’t a complete code. It has 8 letters and no digits.",
        refused: "That code didn’t work. Compare it with the latest direct message, or ask there for a new code.",
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
        })
}
