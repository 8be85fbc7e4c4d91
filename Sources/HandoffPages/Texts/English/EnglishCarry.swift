extension PageTexts.Carry {
    static let english = Self(
        heading: "Continue in another place",
        lead: {
            "You get a code that works for \($0). Have the other browser or device at hand. You can get a new code as often as you need."
        },
        steps: {
            [
                "Open the page \($0) on this site in the other browser or device.", "Type the code there.",
                "Type the two digits that it shows here. This place then ends, and the other goes on.",
            ]
        },
        start: "Get the code",
        codeLabel: "Type this code in the other place:",
        digitsLabel: "The two digits from the other place",
        digitsHint: "Only type digits that you see on a device of your own.",
        confirm: "Confirm",
        wrongDigits: "Those weren’t the digits that the other place shows, so this code has ended. Get a new one.",
        tooLate: "The time was up. Nothing has been lost: get a new code.",
        stay: "Stay here",
        moveHeading: "Continue here",
        moveLead: "Type the code that the other place shows.",
        codeField: "Code",
        codeHint: "8 letters, like BCDF-GHJK. Capitals and the dash don’t matter.",
        moveButton: "Continue",
        matchLead: "Type these two digits where you came from. Then press the button here.",
        unknownCode: "We don’t know this code, or it has been used. Compare it with the other place.",
        tooLateHere: "This code’s time is up. Get a new one in the other place.",
        notYetConfirmed: "The two digits haven’t been typed in the other place yet.")
}

extension PageTexts.Check {
    static let english = Self(
        heading: "Is it really from the brand?",
        lead: "Paste what you got. You learn whether a brand uses it with this service.",
        label: "Link, handle or code",
        hint: "For example a link from a reply, @name, or a code of 8 letters.",
        button: "Check",
        ours: { thing, brand in
            switch thing {
            case .link: "Yes: this link is from \(brand)"
            case .handle: "Yes: this handle belongs to \(brand)"
            case .code: "Yes: this code is from \(brand)"
            }
        },
        oursSteps: [
            "Type a code only on the page that you opened from the reply or the message.",
            "Nobody asks you for an account number, a password or card details there.",
        ],
        expired: { thing, brand in
            switch thing {
            case .link: "This link was from \(brand), and has expired"
            case .handle: "This handle belonged to \(brand), and no longer does"
            case .code: "This code was from \(brand), and has expired"
            }
        },
        expiredSteps: ["Ask for a new one where you got it."],
        notOurs: "No: this is not from a brand that uses this service",
        notOursSteps: [
            "Don’t enter anything on a page that it leads to, and don’t pass on any code.",
            "Look for the reply from the brand’s own account, or call the brand on a number that you know already.",
        ],
        unreadable: "This looks like neither a link nor a handle nor a code. Paste it whole, and nothing else.",
        website: "The brand’s own site:",
        returnHeading: "Almost there",
        returnLead: { "You are back from \($0). One more press completes it." },
        returnButton: "Continue",
        allShown: "That is all we needed. One more press opens the private conversation.")
}
